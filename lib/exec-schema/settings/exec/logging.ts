import { base64 } from '../../values/base64'
import { boolean } from '../../values/boolean'
import { integer } from '../../values/integer'
import { escapedText } from '../../values/escaped-text'
import { keyword } from '../../values/keyword'
import { logFields } from '../../values/log-fields'
import { logFilterPattern } from '../../values/log-filter-pattern'
import { logNamespace } from '../../values/log-namespace'
import { noted, obsoleteSyslog } from '../../values/noted'
import { path } from '../../values/path'
import { plainText } from '../../values/plain-text'
import { refused } from '../../values/refused'
import { standardStream } from '../../values/standard-stream'
import { timeSpan } from '../../values/time-span'
import { execSections } from '../sections'
import { setting } from '../setting'

export const StandardInput = setting({
  name: 'StandardInput',
  sections: execSections,
  value: standardStream(['null', 'tty', 'tty-force', 'tty-fail', 'socket', 'fd', 'data', 'file'], [{ prefix: 'fd:', argument: 'name' }, { prefix: 'file:', argument: 'path' }]),
  default: 'null',
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit' },
  summary: 'Connects standard input to /dev/null, a terminal, a file, given text or data, or a socket.',
  manual: 'systemd.exec(5)',
})

export const StandardOutput = setting({
  name: 'StandardOutput',
  sections: execSections,
  value: noted(standardStream(['inherit', 'null', 'tty', 'syslog', 'syslog+console', 'kmsg', 'kmsg+console', 'journal', 'journal+console', 'socket', 'fd', 'file', ['append', { since: 240 }], ['truncate', { since: 248 }]], [{ prefix: 'fd:', argument: 'name' }, { prefix: 'file:', argument: 'path' }, { prefix: 'append:', argument: 'path', since: 240 }, { prefix: 'truncate:', argument: 'path', since: 248 }]), obsoleteSyslog),
  default: 'journal',
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit' },
  summary: 'Connects standard output to the journal, a terminal, a file, a socket or /dev/null, among others.',
  manual: 'systemd.exec(5)',
})

export const StandardError = setting({
  name: 'StandardError',
  sections: execSections,
  value: noted(standardStream(['inherit', 'null', 'tty', 'syslog', 'syslog+console', 'kmsg', 'kmsg+console', 'journal', 'journal+console', 'socket', 'fd', 'file', ['append', { since: 240 }], ['truncate', { since: 248 }]], [{ prefix: 'fd:', argument: 'name' }, { prefix: 'file:', argument: 'path' }, { prefix: 'append:', argument: 'path', since: 240 }, { prefix: 'truncate:', argument: 'path', since: 248 }]), obsoleteSyslog),
  default: 'inherit',
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit' },
  summary: 'Connects standard error like StandardOutput=; inherit makes it follow standard output.',
  manual: 'systemd.exec(5)',
})

export const StandardInputText = setting({
  name: 'StandardInputText',
  sections: execSections,
  value: escapedText,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Line of text fed to standard input with StandardInput=data; repeat it to add more lines.',
  manual: 'systemd.exec(5)',
})

export const StandardInputData = setting({
  name: 'StandardInputData',
  sections: execSections,
  value: refused(base64, { until: 241 }),
  combine: 'append',
  empty: 'resets',
  summary: 'Base64-encoded bytes fed to standard input with StandardInput=data; repeating appends.',
  manual: 'systemd.exec(5)',
})

export const LogLevelMax = setting({
  name: 'LogLevelMax',
  sections: execSections,
  value: keyword(['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'], { numbers: [0, 7] }),
  default: 'debug',
  combine: 'last-wins',
  empty: 'error',
  summary: "Drops the unit's log messages that are less important than this level; debug keeps all.",
  manual: 'systemd.exec(5)',
})

export const LogExtraFields = setting({
  name: 'LogExtraFields',
  sections: execSections,
  value: logFields,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Attaches the given FIELD=value pairs to every entry the unit writes to the journal.',
  manual: 'systemd.exec(5)',
})

export const LogRateLimitIntervalSec = setting({
  name: 'LogRateLimitIntervalSec',
  sections: execSections,
  since: 240,
  value: timeSpan(),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets the time window in which LogRateLimitBurst= counts messages; 0 leaves the limit to journald.conf.',
  manual: 'systemd.exec(5)',
})

export const LogRateLimitBurst = setting({
  name: 'LogRateLimitBurst',
  sections: execSections,
  since: 240,
  value: integer({ min: 0, max: 4294967295 }),
  combine: 'last-wins',
  empty: 'error',
  summary: 'Sets how many log messages pass per LogRateLimitIntervalSec= before the rest are dropped.',
  manual: 'systemd.exec(5)',
})

export const LogFilterPatterns = setting({
  name: 'LogFilterPatterns',
  sections: execSections,
  since: 253,
  value: logFilterPattern,
  combine: 'append',
  empty: 'resets',
  summary: 'Keeps only log lines that match a regular expression; a leading ~ drops matching lines instead.',
  manual: 'systemd.exec(5)',
})

export const LogNamespace = setting({
  name: 'LogNamespace',
  sections: execSections,
  since: 245,
  value: logNamespace,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  manager: 'system',
  summary: "Sends the unit's log output to a separate, named journal with its own journald instance.",
  manual: 'systemd.exec(5)',
})

export const SyslogIdentifier = setting({
  name: 'SyslogIdentifier',
  sections: execSections,
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Name put in front of the unit's log lines; the name of the executed process by default.",
  manual: 'systemd.exec(5)',
})

export const SyslogFacility = setting({
  name: 'SyslogFacility',
  sections: execSections,
  value: keyword(['kern', 'user', 'mail', 'daemon', 'auth', 'syslog', 'lpr', 'news', 'uucp', 'cron', 'authpriv', 'ftp', 'local0', 'local1', 'local2', 'local3', 'local4', 'local5', 'local6', 'local7'], { numbers: [0, 127] }),
  default: 'daemon',
  combine: 'last-wins',
  empty: 'error',
  summary: "Syslog facility, such as daemon or local0, under which the unit's output is logged.",
  manual: 'systemd.exec(5)',
})

export const SyslogLevel = setting({
  name: 'SyslogLevel',
  sections: execSections,
  value: keyword(['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug'], { numbers: [0, 7] }),
  default: 'info',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Log level for output lines that carry no level prefix of their own; info by default.',
  manual: 'systemd.exec(5)',
})

export const SyslogLevelPrefix = setting({
  name: 'SyslogLevelPrefix',
  sections: execSections,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Treats a leading <N> on an output line as its log level and strips it from the message.',
  manual: 'systemd.exec(5)',
})

export const TTYPath = setting({
  name: 'TTYPath',
  sections: execSections,
  value: path(),
  default: '/dev/console',
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Terminal device used when standard input or output is a tty; /dev/console by default.',
  manual: 'systemd.exec(5)',
})

export const TTYReset = setting({
  name: 'TTYReset',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Resets the terminal of TTYPath= to sane settings before and after the command runs.',
  manual: 'systemd.exec(5)',
})

export const TTYVHangup = setting({
  name: 'TTYVHangup',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Hangs up the terminal of TTYPath= around each run, cutting off whatever else has it open.',
  manual: 'systemd.exec(5)',
})

export const TTYColumns = setting({
  name: 'TTYColumns',
  sections: execSections,
  since: 250,
  value: integer({ min: 0, max: 4294967295 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the width, in character columns, of the terminal named in TTYPath=.',
  manual: 'systemd.exec(5)',
})

export const TTYRows = setting({
  name: 'TTYRows',
  sections: execSections,
  since: 250,
  value: integer({ min: 0, max: 4294967295 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Sets the height, in character rows, of the terminal named in TTYPath=.',
  manual: 'systemd.exec(5)',
})

export const TTYVTDisallocate = setting({
  name: 'TTYVTDisallocate',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Clears the virtual console of TTYPath= and its scrollback before and after running.',
  manual: 'systemd.exec(5)',
})
