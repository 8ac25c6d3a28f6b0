import { removeAssignment } from '../../unit-file'
import { at, rule } from '../rule'

const dependencies = ['After', 'Before', 'Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'OnFailure', 'OnSuccess', 'PropagatesReloadTo', 'ReloadPropagatedFrom', 'PropagatesStopTo', 'StopPropagatedFrom', 'JoinsNamespaceOf', 'RequiresMountsFor', 'WantsMountsFor']

/** An empty assignment of a dependency. */
export const resetImpossible = rule({
  id: 'reset-impossible',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'An empty line is to take dependencies back, and does not.',
    reason: 'Lists of most settings are reset by an empty assignment; those of After=, Requires= and other dependencies are not, in a drop-in as little as in the fragment. systemd says nothing.',
    remedy: 'Remove the line. To get rid of a dependency, copy the unit with systemctl edit --full and take it out there.',
  },
  manual: 'systemd.unit(5); observed: 241 to 262',
  settings: dependencies,
  *check({ unit, bySetting }) {
    for (const entries of dependencies.map((name) => bySetting.get(name) ?? [])) {
      // What stands in a fragment that is not at hand is not known.
      let before = unit.fragment === null
      for (const entry of entries) {
        before ||= entry.assignment.value !== ''
        if (entry.assignment.value !== '') continue
        const { name } = entry.assignment
        yield {
          ...at(entry, entry.assignment.nameRange),
          severity: before ? 'warning' : 'info',
          message: before ? `An empty ${name}= takes nothing back: dependencies can’t be reset` : `An empty ${name}= does nothing: nothing stands before it, and dependencies can’t be reset`,
          fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }],
        }
      }
    }
  },
})
