import type { Metadata } from 'next'
import { ActionForm } from '@/components/team/action-form'
import { PageHeading } from '@/components/units/page-frame'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { canCreateUnit } from '@/lib/auth/permissions'
import { completeHost } from '@/lib/exec-schema'
import { writeGroups, writeUsers } from '@/lib/workspace/host-texts'
import { listHosts, type SavedHost } from '@/lib/workspace/hosts'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFailure } from '../../../team-failure'
import { TeamFrame } from '../../../team-frame'
import { forgetMachine, keepMachine } from '../machine-actions'

export const metadata: Metadata = { title: 'Machines' }

/** The machines that units of a workspace are meant for: their people, groups and name. */
export default async function MachinesPage({ params }: PageProps<'/w/[workspace]/machines'>) {
  const { data, error } = await load(async () => {
    const workspace = await loadWorkspace((await params).workspace)
    return { workspace, hosts: await listHosts(await currentViewer(), { workspace: workspace.slug }) }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Machines' }]} title="The machines can’t be shown" message={error.message} />
  const { workspace, hosts } = data
  const mayWrite = canCreateUnit((await currentViewer())!, workspace)
  return (
    <TeamFrame workspace={workspace} tab="machines" breadcrumb={[{ label: 'Machines' }]}>
      <PageHeading title="Machines" note={hosts.length > 0 ? hosts.length : undefined} />
      <p className="max-w-[80ch] px-4 pb-3 text-13 text-n11">What is known of a machine decides what some settings come to: whether a user is there, which home and groups it has, what %H stands for. A unit says in its history which machine it is meant for; without one, a plain installation is assumed.</p>
      {hosts.length === 0 && !mayWrite && <EmptyState title="No machines yet">Authors describe them here.</EmptyState>}
      {hosts.map((host) => (
        <details key={host.id} className="border-t border-hairline">
          <summary className="flex items-center gap-3 px-4 py-2 text-13 hover:bg-n3">
            <span className="min-w-0 truncate font-medium">{host.name}</span>
            <Chip>{host.units === 1 ? '1 unit' : `${host.units} units`}</Chip>
          </summary>
          <div className="flex flex-col gap-3 px-4 pb-4">
            {mayWrite ? (
              <>
                <ActionForm action={keepMachine.bind(null, workspace.slug, host.id)} submit="Save" name={`Save ${host.name}`} fields={fieldsOf(host)} />
                <ActionForm inline small action={forgetMachine.bind(null, workspace.slug, host.id)} submit="Remove" name={`Remove ${host.name}`} fields={[]} />
              </>
            ) : (
              <pre className="overflow-x-auto font-mono text-12">{writeUsers(completeHost(host.profile).users)}</pre>
            )}
          </div>
        </details>
      ))}
      {mayWrite && (
        <section className="flex flex-col gap-3 border-t border-hairline px-4 py-4">
          <h2 className="text-14 font-semibold">Describe a machine</h2>
          <ActionForm action={keepMachine.bind(null, workspace.slug, null)} submit="Add" fields={fieldsOf(null)} />
        </section>
      )}
    </TeamFrame>
  )
}

/** Whether a user or group that is not listed is missing. */
const others = [
  { value: 'no', label: 'None: a missing one is told of' },
  { value: 'maybe', label: 'There may be some, such as from LDAP' },
]

/** What of a machine is asked for; the rest is as on a plain installation. */
function fieldsOf(host: SavedHost | null) {
  const { users = [], groups = [], hostname, allPeople = host === null } = host?.profile ?? {}
  return [
    { name: 'name', label: 'Name', value: host?.name, maxLength: 100, hint: 'Such as web-1, or Web servers.' },
    { name: 'users', label: 'Users, as getent passwd prints them', value: writeUsers(users), isLong: true, code: true, optional: true, hint: 'Without any, those of a plain installation.' },
    { name: 'groups', label: 'Groups, as getent group prints them', value: writeGroups(groups), isLong: true, code: true, optional: true },
    { name: 'allPeople', label: 'Others than these', value: allPeople ? 'no' : 'maybe', choices: others },
    { name: 'hostname', label: 'Host name, for %H and %l', value: hostname ?? '', optional: true, code: true, maxLength: 253 },
  ] as const
}
