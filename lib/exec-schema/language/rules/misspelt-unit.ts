import { specialUnits } from '../../settings'
import { existsIn } from '../../values/target'
import { nearest } from '../nearest'
import { at, placeOfWord, rule } from '../rule'

const dependencies = ['After', 'Before', 'Wants', 'Requires', 'Requisite', 'BindsTo', 'PartOf', 'Conflicts']
const installs = ['WantedBy', 'RequiredBy', 'UpheldBy']

/** A target that is nearly one of systemd's. */
export const misspeltUnit = rule({
  id: 'misspelt-unit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is a target with nearly this name.',
    reason: 'Units that do not exist may be named: systemd says nothing, there is no order, and what is to be started with such a target is never started.',
    remedy: 'Correct the name. If there really is a target of this name, say so in a comment that silences this rule.',
  },
  manual: 'systemd.special(7)',
  settings: [...dependencies, ...installs],
  *look(entry, { target, merged, others }) {
    if (entry.fate !== 'in-force') return
    for (const name of (entry.parsed as readonly string[] | undefined) ?? []) {
      if (!name.endsWith('.target') || name.includes('@') || name === merged.name.name || others.some((other) => other.name === name)) continue
      if (specialUnits.some((unit) => unit.name === name)) continue
      const known = specialUnits.filter((unit) => unit.name.endsWith('.target') && !unit.name.includes('@') && unit.managers.includes(target.manager) && existsIn(unit, target.version)).map((unit) => unit.name.slice(0, -'.target'.length))
      const own = name.slice(0, -'.target'.length)
      const near = nearest(own.replaceAll('_', '-'), known, own.length < 12 ? 1 : 2)
      // Names that go on where a known one ends, or are as short as many others, are names of their own.
      const guess = near !== null && !own.startsWith(near) && (own.length > 5 || near === `${own}s`) ? near : null
      const range = guess ? placeOfWord(entry, name) : null
      if (!range) continue
      yield { ...at(entry, range), message: `${name} is not one of systemd’s targets; is ${guess}.target meant?`, fixes: [{ title: `Change to ${guess}.target`, safe: false, edits: [{ range, newText: `${guess}.target` }] }] }
    }
  },
})
