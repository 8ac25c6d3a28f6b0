import { ActionForm } from '@/components/team/action-form'
import { targetLabel } from '@/components/units/target-label'
import { allVersions, releases } from '@/lib/exec-schema'
import type { SavedHost } from '@/lib/workspace/hosts'
import type { SavedUnit } from '@/lib/workspace/read-unit'
import { writeFor } from './actions'

interface WrittenForProps {
  readonly unit: SavedUnit
  /** The machines of the workspace. */
  readonly hosts: readonly SavedHost[]
  /** The latest revision on the page. */
  readonly seen: number
  readonly canEdit: boolean
}

const targets = [...releases.map(({ id }) => id), ...allVersions.map(String)].map((value) => ({ value, label: targetLabel(value) }))

/** What a unit is written for: the systemd that it is shown with, all others that it has to work with, and the machine. */
export function WrittenFor({ unit: { id, target, otherTargets, hostId }, hosts, seen, canEdit }: WrittenForProps) {
  const machine = hosts.find((host) => host.id === hostId)?.name ?? 'a plain installation'
  return (
    <section className="flex flex-col gap-3 px-4 py-4">
      <h2 className="text-14 font-semibold">Written for</h2>
      {canEdit ? (
        <>
          <p className="max-w-[80ch] text-13 text-n11">Findings are those of all releases, and a change shows what it does on each. Name releases or versions with commas between them, such as debian-11, 257.</p>
          <ActionForm
            inline
            action={writeFor.bind(null, id, seen)}
            submit="Save as a revision"
            fields={[
              { name: 'target', label: 'Shown with', value: target, choices: targets },
              { name: 'others', label: 'Has to work with, too', value: otherTargets.join(', '), optional: true, maxLength: 400 },
              { name: 'host', label: 'On', value: hostId ?? '', choices: [{ value: '', label: 'a plain installation' }, ...hosts.map((host) => ({ value: host.id, label: host.name }))] },
            ]}
          />
        </>
      ) : (
        <p className="text-13 text-n11">
          {[target, ...otherTargets].map(targetLabel).join(', ')}, on {machine}.
        </p>
      )}
    </section>
  )
}
