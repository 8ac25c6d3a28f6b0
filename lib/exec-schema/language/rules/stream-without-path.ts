import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** The beginning of `file:/path` alone. */
export const streamWithoutPath = rule({
  id: 'stream-without-path',
  severity: 'error',
  source: 'advice',
  docs: {
    problem: 'The stream is to lead to a file, and none is named.',
    reason: 'systemd takes the word when it loads the unit, and knows no file when it starts the process: that ends with SIGABRT before the program runs.',
    remedy: 'Name the file behind a colon: file:/path, append:/path or truncate:/path.',
  },
  manual: 'systemd.exec(5), StandardOutput=; observed: 257',
  settings: ['StandardInput', 'StandardOutput', 'StandardError'],
  *look(entry) {
    if (entry.fate === 'in-force' && ['file', 'append', 'truncate'].includes(entry.parsed as string)) yield aboutAssignment(entry, `${entry.resolved} needs a path behind it, as in ${entry.resolved}:/var/log/unit.log: the process ends with SIGABRT`)
  },
})
