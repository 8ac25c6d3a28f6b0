import { sourceRangeOf } from '../../unit-file'
import { at, rule } from '../rule'
import { isOfPackage } from '../unit-findings'

/** A time of zero that waits without end. */
export const zeroMeansForever = rule({
  id: 'zero-means-forever',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'Zero does not mean at once here, but without limit.',
    reason: 'For the times to start and to stop 0 is another word for infinity. A service that does not heed its signal to stop holds up the shutdown of the machine for good.',
    remedy: 'Write infinity where that is meant, and a second or more to stop soon. SendSIGKILL= and KillMode=mixed say how.',
  },
  manual: 'systemd.service(5), TimeoutStopSec=; observed: 247, 252, 257',
  types: ['service'],
  settings: ['TimeoutStopSec'],
  *look(entry, unit) {
    // Of a package it has been so for years, on purpose.
    if (isOfPackage(unit) || entry.fate !== 'in-force' || !/^0+\s*(s|sec|min|ms)?$/.test(entry.resolved)) return
    const range = sourceRangeOf(entry.assignment, { start: 0, end: entry.assignment.value.length })
    yield { ...at(entry, range), message: `${entry.assignment.name}=0 waits without end for the service to stop`, fixes: [{ title: 'Write infinity, which says so', safe: true, edits: [{ range, newText: 'infinity' }] }] }
  },
})
