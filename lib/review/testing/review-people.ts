import type { Viewer } from '@/lib/auth/permissions'
import { newPerson, newWorkspace } from '@/lib/operation/testing/people'
import type { UnitContent } from '@/lib/workspace/unit-content'
import { createUnit } from '@/lib/workspace/save-unit'

/** A workspace with somebody of each kind that reviews need. */
export interface ReviewPlace {
  readonly workspace: string
  readonly ann: Viewer
  readonly bob: Viewer
  /** Reviewers. */
  readonly rob: Viewer
  readonly roy: Viewer
}

export async function newReviewPlace(): Promise<ReviewPlace> {
  const { slug: workspace } = await newWorkspace('Servers')
  const [ann, bob] = [await newPerson('Ann', { workspace, role: 'author' }), await newPerson('Bob', { workspace, role: 'author' })]
  const [rob, roy] = [await newPerson('Rob', { workspace, role: 'reviewer' }), await newPerson('Roy', { workspace, role: 'reviewer' })]
  return { workspace, ann, bob, rob, roy }
}

/** A service of these lines below [Service]. */
export function service(lines: string, name = 'web.service'): UnitContent {
  return { name, manager: 'system', target: '257', files: [{ path: name, content: `[Service]\nExecStart=/usr/bin/web\n${lines}` }] }
}

export async function savedUnit(place: ReviewPlace, content: UnitContent): Promise<string> {
  return (await createUnit(place.ann, { workspace: place.workspace, content })).id
}
