import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** Options that systemd reads from /etc/fstab alone; others, such as nofail and x-systemd.device-bound, it looks for in mount units too. */
const ofFstab = /^x-systemd\.(automount|requires|requires-mounts-for|wants-mounts-for|after|before|wanted-by|required-by|mount-timeout|device-timeout|idle-timeout|makefs|growfs|validatefs|pcrfs)(=.*)?$/

/** An option of /etc/fstab in a mount unit. */
export const fstabOption = rule({
  id: 'fstab-option',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The option means something in /etc/fstab alone.',
    reason: 'x-systemd.automount and its kin are read where systemd makes units from /etc/fstab. In Options= of a mount unit they do nothing.',
    remedy: 'Write what they stand for: an automount unit for x-systemd.automount, Requires= and After= in [Unit] for the others.',
  },
  manual: 'systemd.mount(5), fstab',
  types: ['mount', 'swap'],
  settings: ['Options'],
  *look(entry, { unit }) {
    // Made from /etc/fstab, it repeats what stands there.
    if (entry.fate !== 'in-force' || unit.fragment?.text.includes('SourcePath=/etc/fstab')) return
    const found = entry.resolved.split(',').map((option) => option.trim()).filter((option) => ofFstab.test(option))
    if (found.length > 0) yield aboutAssignment(entry, `${found.join(', ')} ${found.length === 1 ? 'counts' : 'count'} in /etc/fstab alone`)
  },
})
