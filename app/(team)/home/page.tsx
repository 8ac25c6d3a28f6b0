import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/team/action-form'
import { Rows } from '@/components/team/rows'
import { PageHeading } from '@/components/units/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { canManageServer } from '@/lib/auth/permissions'
import { listOwnWorkspaces } from '@/lib/workspace/workspaces'
import { currentViewer } from '../current-viewer'
import { load } from '../load'
import { TeamFailure } from '../team-failure'
import { TeamFrame } from '../team-frame'
import { addWorkspace } from './actions'

export const metadata: Metadata = { title: 'Home' }

/** Where one begins: one's workspaces. */
export default async function HomePage() {
  const { data: workspaces, error } = await load(async () => listOwnWorkspaces(await currentViewer()))
  if (error) return <TeamFailure breadcrumb={[{ label: 'Home' }]} title="The workspaces can’t be shown" message={error.message} />
  const viewer = (await currentViewer())!
  return (
    <TeamFrame breadcrumb={[{ label: 'Home' }]}>
      <PageHeading title="Workspaces" note={workspaces.length} />
      {workspaces.length === 0 ? (
        <EmptyState title="You are in no workspace">Ask an owner for an invitation; the link in it lets you in.</EmptyState>
      ) : (
        <Rows
          label="Workspaces"
          columns={['Name', 'Your role']}
          rows={workspaces.map(({ id, slug, name, role }) => ({ key: id, cells: [<Link key="name" href={`/w/${encodeURIComponent(slug)}/units`}>{name}</Link>, role] }))}
        />
      )}
      {canManageServer(viewer) && (
        <div className="px-4 py-4">
          <ActionForm inline action={addWorkspace} submit="Make a workspace" fields={[{ name: 'name', label: 'Name of another workspace', maxLength: 60 }]} />
        </div>
      )}
    </TeamFrame>
  )
}
