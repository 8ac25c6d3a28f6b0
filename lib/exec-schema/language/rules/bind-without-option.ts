import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A bind mount that is written as a type. */
export const bindWithoutOption = rule({
  id: 'bind-without-option',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is no file system of this type; a folder is bound elsewhere by an option.',
    reason: 'What makes a bind mount is Options=bind. bind as the type is not known to the kernel, and with none and no such option there is nothing to mount: the mount fails.',
    remedy: 'Write Options=bind, or rbind with what is mounted below, and Type=none or no type at all.',
  },
  manual: 'systemd.mount(5), Options=, mount(8); observed: 257',
  types: ['mount'],
  settings: ['Type'],
  *look(entry, { values }) {
    if (entry.fate !== 'in-force' || !/^(r?bind|none)$/.test(entry.resolved)) return
    const options = (values.text('Options') ?? '').split(',').map((option) => option.trim())
    const isBound = options.some((option) => /^(r?bind|move|remount|make-\w+|r?(shared|slave|private|unbindable))$/.test(option))
    if (entry.resolved === 'none' && isBound) return
    yield { ...aboutAssignment(entry, entry.resolved === 'none' ? 'Type=none mounts nothing without Options=bind' : `${entry.resolved} is no type of file systems but an option: Options=${entry.resolved}`), fixes: options[0] === '' && entry.resolved !== 'none' ? [{ title: `Write Options=${entry.resolved} instead`, safe: false, edits: [{ range: { start: entry.assignment.nameRange.start, end: entry.assignment.valueRange.end }, newText: `Options=${entry.resolved}` }] }] : [] }
  },
})
