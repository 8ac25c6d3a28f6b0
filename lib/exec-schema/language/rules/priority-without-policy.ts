import type { UnitAssignment } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** A scheduling priority without a real-time policy above it: up to 248 only 0 fits the others. */
export const priorityWithoutPolicy = rule({
  id: 'priority-without-policy',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'CPUSchedulingPriority= does not fit the policy that stands above it.',
    reason: 'Up to 248 systemd holds the priority against the policy that it has read so far, and leaves out what the policy does not take: only 0 for other, batch and idle, only 1 to 99 for fifo and rr.',
    remedy: 'Write CPUSchedulingPolicy=fifo or rr above the line, or leave the priority out.',
  },
  manual: 'systemd.exec(5), observed: 247',
  settings: ['CPUSchedulingPriority'],
  *check({ merged, target }) {
    // 247 is the last release seen to do so, 252 the first that does not.
    if (target.version > 248) return
    let policy: UnitAssignment | null = null
    for (const entry of merged.assignments) {
      if (entry.setting?.name === 'CPUSchedulingPolicy') policy = entry.assignment.value === '' || entry.parsed === undefined ? null : entry
      if (entry.setting?.name !== 'CPUSchedulingPriority' || typeof entry.parsed !== 'number') continue
      const realTime = policy !== null && ['fifo', 'rr', '1', '2'].includes(policy.resolved)
      if (realTime === entry.parsed > 0) continue
      yield { ...aboutAssignment(entry, `The priority ${entry.parsed} does not fit the policy ${policy?.resolved ?? 'other'}`), refusesUnit: false }
    }
  },
})
