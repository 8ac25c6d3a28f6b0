import { boolean } from '../../values/boolean'
import { wordList } from '../../values/word-list'
import { execSections } from '../sections'
import { setting } from '../setting'

export const NoNewPrivileges = setting({
  name: 'NoNewPrivileges',
  sections: execSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Stops the processes and their children from gaining privileges through setuid files or execve.',
  manual: 'systemd.exec(5)',
})

export const SecureBits = setting({
  name: 'SecureBits',
  sections: execSections,
  value: wordList(['keep-caps', 'keep-caps-locked', 'no-setuid-fixup', 'no-setuid-fixup-locked', 'noroot', 'noroot-locked'], { silent: true }),
  default: 'none',
  combine: 'append',
  empty: 'resets',
  summary: 'Sets kernel securebits flags, such as keep-caps or noroot, for the processes.',
  manual: 'systemd.exec(5)',
})
