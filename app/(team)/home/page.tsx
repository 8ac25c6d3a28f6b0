import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/team/action-form'
import { Rows } from '@/components/team/rows'
import { Inbox } from '@/components/review/inbox'
import { WaitingTime } from '@/components/review/waiting-time'
import { PageHeading } from '@/components/units/page-frame'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { canManageServer } from '@/lib/auth/permissions'
import { listNotifications } from '@/lib/review/notifications'
import { listWaiting, type WaitingReview } from '@/lib/review/whose-turn'
import { listOwnWorkspaces } from '@/lib/workspace/workspaces'
import { currentViewer } from '../current-viewer'
import { load } from '../load'
import { TeamFailure } from '../team-failure'
import { TeamFrame } from '../team-frame'
import { addWorkspace, readAll } from './actions'

export const metadata: Metadata = { title: 'Home' }

/** Where one begins: what waits for oneself first, then what waits for others, what happened, and the workspaces. */
export default async function HomePage() {
  const { data, error } = await load(async () => {
    const viewer = await currentViewer()
    const [workspaces, waiting, notifications] = await Promise.all([listOwnWorkspaces(viewer), listWaiting(viewer, {}), listNotifications(viewer, {})])
    return { viewer: viewer!, workspaces, waiting, notifications }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Home' }]} title="This can’t be shown" message={error.message} />
  const { viewer, workspaces, waiting, notifications } = data
  const [yours, others] = [waiting.filter(({ isYourTurn }) => isYourTurn), waiting.filter(({ isYourTurn }) => !isYourTurn)]
  const now = new Date()
  return (
    <TeamFrame breadcrumb={[{ label: 'Home' }]}>
      <PageHeading title="Your turn" note={yours.length} />
      {yours.length === 0 ? <EmptyState title="Nothing waits for you">Reviews that you are asked to judge, and your own that were judged, stand here.</EmptyState> : <WaitingRows label="Your turn" reviews={yours} now={now} />}
      {others.length > 0 && (
        <>
          <h2 className="px-4 pt-6 pb-2 text-14 font-semibold">Waiting for others</h2>
          <WaitingRows label="Waiting for others" reviews={others} now={now} />
        </>
      )}
      {notifications.length > 0 && (
        <section aria-labelledby="inbox" className="pt-6">
          <div className="flex items-center gap-3 px-4 pb-2">
            <h2 id="inbox" className="text-14 font-semibold">
              What happened
            </h2>
            {notifications.some(({ isRead }) => !isRead) && (
              <form action={readAll}>
                <Button type="submit" size="small">
                  Mark all as read
                </Button>
              </form>
            )}
          </div>
          <Inbox notifications={notifications} />
        </section>
      )}
      <h2 className="px-4 pt-6 pb-2 text-14 font-semibold">Workspaces</h2>
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

function WaitingRows({ label, reviews, now }: { readonly label: string; readonly reviews: readonly WaitingReview[]; readonly now: Date }) {
  return (
    <Rows
      label={label}
      columns={['Review', 'By', 'Workspace', 'Waits', 'For']}
      rows={reviews.map(({ id, number, title, author, workspace, waits, since }) => ({
        key: id,
        cells: [
          <Link key="title" href={`/reviews/${id}`} prefetch={false}>
            {number}: {title}
          </Link>,
          author,
          workspace.name,
          waits,
          <WaitingTime key="since" since={since} now={now} />,
        ],
      }))}
    />
  )
}
