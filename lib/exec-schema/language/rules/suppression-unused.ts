import { rule } from '../rule'

/** A comment that silences nothing. What there is to silence is known when all rules have spoken, so `check.ts` finds it. */
export const suppressionUnused = rule({
  id: 'suppression-unused',
  severity: 'info',
  source: 'advice',
  docs: {
    problem: 'A comment silences a rule that has nothing to say here.',
    reason: 'What it was written for has been mended, or it stands in the wrong place or bears a wrong name. It would hide the next mistake of the kind. A unit that systemd refuses can’t be silenced.',
    remedy: 'Remove the comment.',
  },
  manual: 'a comment of Unitwright; systemd passes over it',
})
