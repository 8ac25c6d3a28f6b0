import { roles, type Role } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reading } from '@/lib/operation/operation'

/** What a review waits for. */
export type Waiting = 'for review' | 'for changes' | 'for the merge' | 'for an answer'

/** An open review that waits for somebody. */
export interface WaitingReview {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly author: string
  readonly workspace: { readonly slug: string; readonly name: string }
  readonly waits: Waiting
  readonly isYourTurn: boolean
  /** Since when it waits. */
  readonly since: Date
}

/** What a turn is reckoned from. */
export interface TurnFacts {
  readonly authorId: string
  /** All patch sets, in order. */
  readonly patchSets: readonly { readonly authorId: string; readonly effect: string; readonly createdAt: Date }[]
  readonly asked: readonly string[]
  readonly verdicts: readonly { readonly userId: string; readonly kind: 'comment' | 'approve' | 'request_changes'; readonly effect: string; readonly createdAt: Date }[]
  /** The roles of all members. */
  readonly roles: ReadonlyMap<string, Role>
}

/**
 * Whose turn it is: the author's when somebody asks for changes, or comments, after the latest patch set, and when it is approved; else that of those who were asked,
 * or of all who may approve where nobody was asked, without those who have written it or have judged the effect already.
 */
export function turnOf({ authorId, patchSets, asked, verdicts, roles: roleOf }: TurnFacts): { readonly users: readonly string[]; readonly waits: Waiting; readonly since: Date } {
  const head = patchSets.at(-1)!
  const authors = new Set([authorId, ...patchSets.map((each) => each.authorId)])
  const mayJudge = (userId: string) => !authors.has(userId) && roles.indexOf(roleOf.get(userId) ?? 'viewer') >= roles.indexOf('reviewer')
  const judged = [...new Map(verdicts.filter(({ kind, userId }) => kind !== 'comment' && mayJudge(userId)).map((each) => [each.userId, each])).values()]
  const later = (each: { readonly createdAt: Date }) => each.createdAt > head.createdAt
  const refusals = judged.filter(({ kind }) => kind === 'request_changes')
  const fresh = refusals.filter(later)
  if (fresh.length > 0) return { users: [authorId], waits: 'for changes', since: fresh[0]!.createdAt }
  const approvals = judged.filter(({ kind, effect }) => kind === 'approve' && effect === head.effect)
  if (approvals.length > 0 && refusals.length === 0) return { users: [authorId], waits: 'for the merge', since: approvals[0]!.createdAt }
  const questions = verdicts.filter((each) => each.kind === 'comment' && later(each) && each.userId !== authorId)
  const answered = verdicts.filter((each) => each.userId === authorId).at(-1)?.createdAt
  const open = questions.filter(({ createdAt }) => answered === undefined || createdAt > answered)
  if (open.length > 0) return { users: [authorId], waits: 'for an answer', since: open[0]!.createdAt }
  // Whoever asked for changes looks again once there are some.
  const again = refusals.map(({ userId }) => userId)
  const wanted = asked.filter(mayJudge)
  const all = [...roleOf.keys()].filter(mayJudge)
  return { users: again.length > 0 ? again : wanted.length > 0 ? wanted : all, waits: 'for review', since: head.createdAt }
}

const most = 300

/** The open reviews in the viewer's workspaces, those first for which it is the viewer's turn, each since when it waits. */
export const listWaiting = reading({
  name: 'list-waiting',
  on: 'server',
  permits: () => true,
  run: async ({ viewer }): Promise<WaitingReview[]> => {
    const rows = await getPrisma().review.findMany({
      where: { workspaceId: { in: [...viewer.roles.keys()] }, state: 'open' },
      orderBy: { updatedAt: 'desc' },
      take: most,
      select: {
        id: true,
        number: true,
        title: true,
        author: { select: { id: true, name: true } },
        workspace: { select: { slug: true, name: true, members: { select: { userId: true, role: true } } } },
        patchSets: { orderBy: { number: 'asc' }, select: { authorId: true, effectHash: true, createdAt: true } },
        asked: { select: { userId: true } },
        verdicts: { orderBy: { createdAt: 'asc' }, select: { userId: true, kind: true, createdAt: true, patchSet: { select: { effectHash: true } } } },
      },
    })
    const text = (hash: Uint8Array) => Buffer.from(hash).toString('hex')
    const reviews = rows.map(({ id, number, title, author, workspace: { members, ...workspace }, patchSets, asked, verdicts }): WaitingReview => {
      const { users, waits, since } = turnOf({
        authorId: author.id,
        patchSets: patchSets.map(({ effectHash, ...each }) => ({ ...each, effect: text(effectHash) })),
        asked: asked.map(({ userId }) => userId),
        verdicts: verdicts.map(({ patchSet, ...each }) => ({ ...each, effect: text(patchSet.effectHash) })),
        roles: new Map(members.map(({ userId, role }) => [userId, role])),
      })
      return { id, number, title, author: author.name, workspace, waits, isYourTurn: users.includes(viewer.id), since }
    })
    return reviews.sort((a, b) => Number(b.isYourTurn) - Number(a.isYourTurn) || a.since.getTime() - b.since.getTime())
  },
})
