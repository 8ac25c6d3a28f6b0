import { signedOut } from '@/lib/auth/errors'
import { canReadReview, canReadUnit, canReadWorkspace, type ReviewSubject, type UnitSubject, type Viewer, type WorkspaceSubject } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import { reviewNotFound, unitNotFound, workspaceNotFound } from './errors'
import { isId } from './id'

/** What an operation can be done to, and how its input names that. */
export interface Subjects {
  /** Nothing that belongs to a workspace: the server, or one's own account. Whoever asks may be signed out. */
  server: { readonly input: object; readonly loaded: { readonly workspaceId: null } }
  workspace: { readonly input: { readonly workspace: string }; readonly loaded: WorkspaceSubject & { readonly workspaceId: string; readonly slug: string; readonly name: string } }
  unit: { readonly input: { readonly unitId: string }; readonly loaded: UnitSubject }
  review: { readonly input: { readonly reviewId: string }; readonly loaded: ReviewSubject & { readonly number: number; readonly title: string; readonly state: 'open' | 'merged' | 'closed'; readonly headNumber: number } }
}

export type SubjectKind = keyof Subjects

/** For each kind how it is found. What is not there and what the viewer may not see are refused alike, so that neither can be told from the other. */
export const findSubject: { readonly [Kind in SubjectKind]: (viewer: Viewer | null, input: Subjects[Kind]['input']) => Promise<Subjects[Kind]['loaded']> } = {
  server: () => Promise.resolve({ workspaceId: null }),

  async workspace(viewer, { workspace: slug }) {
    if (!viewer) throw signedOut()
    const workspace = typeof slug === 'string' && !slug.includes('\0') ? await getPrisma().workspace.findUnique({ where: { slug }, select: { id: true, slug: true, name: true } }) : null
    if (!workspace || !canReadWorkspace(viewer, workspace)) throw workspaceNotFound()
    return { ...workspace, workspaceId: workspace.id }
  },

  async unit(viewer, { unitId }) {
    if (!viewer) throw signedOut()
    const unit = isId(unitId) ? await getPrisma().unit.findUnique({ where: { id: unitId }, select: { id: true, workspaceId: true } }) : null
    if (!unit || !canReadUnit(viewer, unit)) throw unitNotFound()
    return unit
  },

  async review(viewer, { reviewId }) {
    if (!viewer) throw signedOut()
    const select = { id: true, workspaceId: true, authorId: true, number: true, title: true, state: true, headNumber: true } as const
    const review = isId(reviewId) ? await getPrisma().review.findUnique({ where: { id: reviewId }, select }) : null
    if (!review || !canReadReview(viewer, review)) throw reviewNotFound()
    return review
  },
}
