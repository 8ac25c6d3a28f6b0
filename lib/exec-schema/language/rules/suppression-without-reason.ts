import { suppressionsOf } from '../suppressions'
import { rule } from '../rule'

/** A rule that is silenced without a word why. */
export const suppressionWithoutReason = rule({
  id: 'suppression-without-reason',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'A comment silences a rule and does not say why.',
    reason: 'Whoever reads the unit next can’t tell whether the advice was weighed, and whether the reason still holds.',
    remedy: 'Write the reason behind the name of the rule: # unitwright: ignore RULE because …',
  },
  manual: 'a comment of Unitwright; systemd passes over it',
  concerns: ({ files }) => files.some(({ source }) => source.text.includes('unitwright:')),
  *check({ files }) {
    for (const file of files) for (const { range, reason, rule: id } of suppressionsOf(file)) if (reason === '') yield { file, range, message: id === '' ? 'Write which rule is to be silent, and why: # unitwright: ignore RULE reason' : `Write behind ${id} why it is to be silent` }
  },
})
