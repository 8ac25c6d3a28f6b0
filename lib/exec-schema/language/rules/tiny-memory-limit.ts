import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** No program gets by with less. */
const least = 256 * 1024

/** A limit in bytes where something larger is meant. */
export const tinyMemoryLimit = rule({
  id: 'tiny-memory-limit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The limit is too small for any program.',
    reason: 'A number without a unit is one of bytes. The kernel ends whatever is started, or holds it up for good.',
    remedy: 'Add the unit: K, M, G or T for powers of 1024, or % for a share of the memory of the machine.',
  },
  manual: 'systemd.resource-control(5), MemoryMax=',
  settings: ['MemoryMax', 'MemoryHigh', 'LimitMEMLOCK', 'LimitAS', 'LimitDATA', 'LimitSTACK', 'LimitFSIZE'],
  *look(entry) {
    const isLimit = entry.setting!.name.startsWith('Limit')
    const bytes = isLimit && /^\d+$/.test(entry.resolved) ? Number(entry.resolved) : entry.parsed
    // Nothing at all is a limit that is meant.
    if (entry.fate !== 'in-force' || !/^\d+$/.test(entry.resolved) || !(typeof bytes === 'number' || typeof bytes === 'bigint') || bytes < 1 || bytes >= least) return
    // What was meant by a limit may be kilobytes, as ulimit has them.
    const fixes = isLimit ? ['K', 'M'] : Number(bytes) <= 100 ? ['%', 'M'] : ['M']
    if (isLimit && Number(bytes) > 16 * 1024) return
    yield {
      ...aboutAssignment(entry, isLimit ? `${entry.resolved} are bytes here` : `${entry.resolved} bytes are too few for any program`),
      fixes: fixes.map((unit) => ({ title: `Change to ${entry.resolved}${unit}`, safe: false, edits: [{ range: entry.assignment.valueRange, newText: `${entry.resolved}${unit}` }] })),
    }
  },
})
