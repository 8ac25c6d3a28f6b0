import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A script for shells in the place of a list of variables. */
export const scriptAsEnvironmentFile = rule({
  id: 'script-as-environment-file',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd reads the lines NAME=value of this file, and does not run it.',
    reason: 'A line that begins with export is left out with a message in the journal, variables within values stay as they are written, and nothing that a shell would do is done.',
    remedy: 'Write a file with lines NAME=value for it, or have a shell read the script: /bin/sh -c ". FILE; exec PROGRAM".',
  },
  manual: 'systemd.exec(5), EnvironmentFile=; observed: 257',
  settings: ['EnvironmentFile'],
  *look(entry) {
    const name = entry.resolved.slice(entry.resolved.lastIndexOf('/') + 1)
    if (entry.fate === 'in-force' && (/\.(ba|z|k)?sh$/.test(name) || /^\.?(bashrc|bash_profile|profile|zshrc|zshenv|bash\.bashrc)$/.test(name))) yield aboutAssignment(entry, `${name} is a script for shells: only its lines NAME=value count, without export`)
  },
})
