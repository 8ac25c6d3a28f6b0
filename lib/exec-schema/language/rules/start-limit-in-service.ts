import { findSetting } from '../../settings'
import { moveAssignment } from '../../unit-file'
import { rule } from '../rule'

/** The start limit in [Service], where it stood up to 229. */
export const startLimitInService = rule({
  id: 'start-limit-in-service',
  severity: 'warning',
  source: 'systemd',
  docs: {
    problem: 'The start limit stands in [Service].',
    reason: 'It moved to [Unit] with systemd 230. Only StartLimitInterval=, StartLimitBurst= and StartLimitAction= are still read in [Service]; newer names are left out there, and the default limit of five starts in ten seconds holds.',
    remedy: 'Move the line to [Unit].',
  },
  manual: 'systemd.unit(5), StartLimitIntervalSec=',
  refines: 'setting-in-wrong-section',
  refine({ entry }) {
    const { assignment, section, file } = entry
    if (!section || section === 'Unit' || !assignment.name.startsWith('StartLimit') || !findSetting('Unit', assignment.name)) return null
    return { message: `${assignment.name}= counts in [Unit] only: here the default holds, five starts in ten seconds`, fixes: [{ title: 'Move to [Unit]', safe: true, edits: moveAssignment(file.tree, assignment, 'Unit') }] }
  },
})
