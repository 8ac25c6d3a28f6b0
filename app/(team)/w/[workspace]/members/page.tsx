import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/team/action-form'
import { Rows } from '@/components/team/rows'
import { PageHeading } from '@/components/units/page-frame'
import { Time } from '@/components/units/time'
import { canManageServer, canManageWorkspace, roles } from '@/lib/auth/permissions'
import { hasAccounts } from '@/lib/auth/viewer'
import { listInvitations } from '@/lib/workspace/invitations'
import { listMembers } from '@/lib/workspace/members'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFailure } from '../../../team-failure'
import { TeamFrame } from '../../../team-frame'
import { invite, offerPassword, remove, rename, setRole, uninvite } from '../member-actions'

export const metadata: Metadata = { title: 'Members' }

const roleChoices = roles.map((role) => ({ value: role, label: role }))

/** Who works on the units of a workspace; its owners invite and change roles here. */
export default async function MembersPage({ params }: PageProps<'/w/[workspace]/members'>) {
  const { workspace: slug } = await params
  const { data, error } = await load(async () => {
    const [viewer, workspace] = await Promise.all([currentViewer(), loadWorkspace(slug)])
    const isOwner = canManageWorkspace(viewer!, workspace)
    const [members, invitations] = await Promise.all([listMembers(viewer, { workspace: workspace.slug }), isOwner ? listInvitations(viewer, { workspace: workspace.slug }) : []])
    return { viewer: viewer!, workspace, isOwner, members, invitations }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Members' }]} title="The members can’t be shown" message={error.message} />
  const { viewer, workspace, isOwner, members, invitations } = data
  const canInvite = isOwner && (await hasAccounts())
  return (
    <TeamFrame workspace={workspace} tab="members" breadcrumb={[{ label: 'Members' }]}>
      <PageHeading title="Members" note={members.length} />
      <Rows
        label="Members"
        columns={['Name', 'E-mail', 'Role', 'Since (UTC)', ...(isOwner ? ['Action'] : [])]}
        rows={members.map(({ userId, name, email, role, since }) => ({
          key: userId,
          cells: [
            name,
            email,
            isOwner ? <ActionForm key="role" inline small action={setRole.bind(null, workspace.slug, userId)} submit="Change" fields={[{ name: 'role', label: `Role of ${name}`, hidesLabel: true, value: role, choices: roleChoices }]} /> : role,
            <Time key="since" date={since} />,
            ...(isOwner
              ? [
                  <div key="action" className="flex flex-wrap gap-2">
                    <ActionForm inline small action={remove.bind(null, workspace.slug, userId)} submit="Remove" name={`Remove ${name}`} fields={[]} />
                    {canManageServer(viewer) && userId !== viewer.id && <ActionForm inline small action={offerPassword.bind(null, userId)} submit="Link to a new password" name={`Link to a new password for ${name}`} fields={[]} />}
                  </div>,
                ]
              : []),
          ],
        }))}
      />
      <p className="max-w-[80ch] px-4 py-2 text-12 text-n10">A viewer reads; an author also writes units and proposes changes; a reviewer also approves them; an owner also sees to members and reads the audit log.</p>
      {isOwner && (
        <section className="flex flex-col gap-3 px-4 py-4">
          <h2 className="text-14 font-semibold">Invite somebody</h2>
          {canInvite ? (
            <ActionForm
              inline
              action={invite.bind(null, workspace.slug)}
              submit="Make a link"
              fields={[
                { name: 'role', label: 'As', value: 'author', choices: roleChoices },
                { name: 'note', label: 'For whom', optional: true, maxLength: 200, hint: 'A note for the owners here.' },
              ]}
            />
          ) : (
            <p className="text-13 text-n11">
              So far you use this server alone. <Link href="/set-up">Set up your own account</Link>; then you can invite others.
            </p>
          )}
        </section>
      )}
      {invitations.length > 0 && (
        <>
          <h2 className="px-4 pb-2 text-14 font-semibold">Invitations that were not used yet</h2>
          <Rows
            label="Invitations"
            columns={['For', 'As', 'By', 'Until (UTC)', 'Action']}
            rows={invitations.map(({ id, note, role, createdBy, expiresAt }) => ({
              key: id,
              cells: [
                note || <span key="for" className="text-n10">no note</span>,
                role,
                createdBy.name,
                <Time key="until" date={expiresAt} />,
                <ActionForm key="action" inline small action={uninvite.bind(null, workspace.slug, id)} submit="Take back" name={`Take back the invitation ${note}`} fields={[]} />,
              ],
            }))}
          />
        </>
      )}
      {isOwner && (
        <section className="flex flex-col gap-3 px-4 py-4">
          <h2 className="text-14 font-semibold">Name of the workspace</h2>
          <ActionForm inline action={rename.bind(null, workspace.slug)} submit="Rename" fields={[{ name: 'name', label: 'Name', value: workspace.name, maxLength: 60 }]} />
        </section>
      )}
    </TeamFrame>
  )
}
