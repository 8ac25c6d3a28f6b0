import { ActionForm } from '@/components/team/action-form'
import { Icon, type IconName } from '@/components/ui/icons'
import { canMerge, type Viewer } from '@/lib/auth/permissions'
import type { ShownReview } from '@/lib/review/read-review'
import { listMembers } from '@/lib/workspace/members'
import { ask, end, merge, revert, take, update } from './actions'

interface StandingProps {
  readonly review: ShownReview
  readonly viewer: Viewer
  readonly mayChange: boolean
}

/** What stands between the review and its merge, and the ways on. */
export async function Standing({ review, viewer, mayChange }: StandingProps) {
  const { id, state, standing, headNumber, shown, asked, threads } = review
  const lines = linesOf(review)
  const mayMerge = canMerge(viewer, { id, workspaceId: review.workspace.id, authorId: review.author.id })
  const isHead = shown.number === headNumber
  const suggestions = threads.flatMap(({ place, isResolved, comments }) => (place.kind === 'lines' && place.exact && !isResolved ? comments.filter(({ suggestion, appliedIn, isDraft }) => suggestion !== null && appliedIn === null && !isDraft) : []))
  const members = mayChange && state === 'open' ? await listMembers(viewer, { workspace: review.workspace.slug }) : []
  const others = members.filter(({ userId }) => userId !== review.author.id && !asked.some((each) => each.id === userId))
  return (
    <section aria-label="How the review stands" className="mx-4 mb-3 flex flex-col gap-2 rounded-control border border-hairline px-3 py-2 text-13">
      <ul className="flex flex-col gap-1">
        {lines.map(({ icon, tone, text }) => (
          <li key={text} className="flex items-start gap-2">
            <Icon name={icon} className={`mt-0.5 shrink-0 ${tone}`} />
            {text}
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-end gap-2">
        {state === 'open' && mayMerge && isHead && standing.isApproved && standing.isCurrent && <ActionForm inline isMain action={merge.bind(null, id, shown.number)} about={{ version: shown.number, name: 'Patch set' }} submit="Merge" fields={[]} />}
        {state === 'open' && mayChange && isHead && !standing.isCurrent && <ActionForm inline action={update.bind(null, id, headNumber)} submit="Bring up to date" fields={[]} />}
        {state === 'open' && mayChange && isHead && suggestions.length > 1 && <ActionForm inline action={take.bind(null, id, headNumber, suggestions.map((each) => each.id))} submit={`Take all ${suggestions.length} suggestions`} fields={[]} />}
        {state === 'open' && mayChange && others.length > 0 && (
          <ActionForm inline action={ask.bind(null, id)} submit="Ask" fields={[{ name: 'userId', label: 'Ask to look at it', choices: others.map(({ userId, name, role }) => ({ value: userId, label: `${name}, ${role}` })) }]} />
        )}
        {state !== 'merged' && mayChange && <ActionForm inline action={end.bind(null, id, state === 'open')} submit={state === 'open' ? 'Close without merging' : 'Take it up again'} fields={[]} />}
        {state === 'merged' && mayMerge && <ActionForm inline action={revert.bind(null, id)} submit="Propose to take it back" fields={[]} />}
      </div>
    </section>
  )
}

interface Line {
  readonly icon: IconName
  readonly tone: string
  readonly text: string
}

function linesOf({ state, standing, asked }: ShownReview): Line[] {
  const { approvedBy, lapsed, refusedBy, outdated, openThreads } = standing
  const lines: Line[] = []
  const add = (icon: IconName, tone: string, text: string) => lines.push({ icon, tone, text })
  const people = (names: readonly string[]) => names.join(', ')
  if (state === 'merged') add('check', 'text-success', 'Merged.')
  if (state === 'closed') add('close', 'text-n10', 'Closed without being merged.')
  if (approvedBy.length > 0) add('check', 'text-success', `Approved by ${people(approvedBy)}.`)
  if (refusedBy.length > 0) add('error', 'text-error', `${people(refusedBy)} asked for changes.`)
  if (state !== 'open') return lines
  if (lapsed.length > 0) add('warning', 'text-warning', `The approval of ${people(lapsed)} was for something else and counts no longer.`)
  if (approvedBy.length === 0 && refusedBy.length === 0) add('clock', 'text-n10', asked.length > 0 ? `Waits for ${people(asked.map(({ name }) => name))}.` : 'Waits for the approval of a reviewer or an owner who wrote none of it.')
  if (outdated.length > 0) add('warning', 'text-warning', `Saved since by others: ${people(outdated.map(({ name, baseRevision, headNumber, isArchived }) => (isArchived ? `${name} (in the archive)` : `${name} (revision ${headNumber}, this is made on ${baseRevision})`)))}.`)
  if (openThreads > 0) add('info', 'text-info', openThreads === 1 ? '1 thread is not resolved.' : `${openThreads} threads are not resolved.`)
  return lines
}
