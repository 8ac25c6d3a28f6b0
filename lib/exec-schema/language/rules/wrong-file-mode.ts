import { rule } from '../rule'

/** Bits of the mode that systemd complains of (observed: 247 to 262); it reads the file all the same. */
const complaints: readonly (readonly [bits: number, message: string, reason: string])[] = [
  [0o002, 'Every user may change this file', 'Who may write a unit file decides what runs, and as whom. systemd says so each time it reads the file, and goes on.'],
  [0o111, 'This file is executable', 'A unit file is read and never run. systemd says so each time it reads the file, and goes on.'],
]

/** Permissions that a unit file should not have. */
export const wrongFileMode = rule({
  id: 'wrong-file-mode',
  severity: 'warning',
  source: 'systemd',
  about: 'unit',
  mentionsOnly: true,
  docs: {
    problem: 'The permissions of the file are not those of a unit file.',
    reason: 'systemd warns of unit files that every user may change, or that are executable, and goes on.',
    remedy: 'Set its mode to 0644.',
  },
  manual: 'observed with systemd-analyze verify, 247 to 262',
  concerns: ({ files }) => files.some(({ source }) => source.mode !== undefined),
  *check({ files }) {
    for (const file of files) {
      const { path, text, mode = 0 } = file.source
      for (const [bits, message, reason] of complaints)
        if ((mode & bits) !== 0) yield { file, range: { start: 0, end: /^[^\r\n]*/.exec(text)![0].length }, message: `${message}: its mode is ${mode.toString(8).padStart(4, '0')}`, reason, remedy: `Run chmod 644 ${path}. Archives that are exported here have it right.` }
    }
  },
})
