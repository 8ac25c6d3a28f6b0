import { removeAssignment } from '../../unit-file'
import { at, rule } from '../rule'

/** An empty assignment of a dependency. */
export const resetImpossible = rule({
  id: 'reset-impossible',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'An empty line is to take dependencies back, and does not.',
    reason: 'Lists of most settings are reset by an empty assignment; those of After=, Requires= and other dependencies are not, in a drop-in as little as in the fragment. systemd says nothing.',
    remedy: 'Copy the unit with systemctl edit --full, and take the dependency out there.',
  },
  manual: 'systemd.unit(5); observed: 241 to 262',
  settings: ['After', 'Before', 'Requires', 'Requisite', 'Wants', 'BindsTo', 'PartOf', 'Upholds', 'Conflicts', 'OnFailure', 'OnSuccess', 'PropagatesReloadTo', 'ReloadPropagatedFrom', 'PropagatesStopTo', 'StopPropagatedFrom', 'JoinsNamespaceOf', 'RequiresMountsFor', 'WantsMountsFor'],
  *look(entry) {
    if (entry.assignment.value !== '') return
    yield { ...at(entry, entry.assignment.nameRange), message: `An empty ${entry.assignment.name}= takes nothing back: dependencies can’t be reset`, fixes: [{ title: 'Remove the line', safe: true, edits: removeAssignment(entry.file.tree, entry.assignment) }] }
  },
})
