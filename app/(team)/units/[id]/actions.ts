'use server'

import { redirect } from 'next/navigation'
import { describeError } from '@/lib/api/describe-error'
import { openReview } from '@/lib/review/open-review'
import { archiveUnit, unarchiveUnit } from '@/lib/workspace/archive-unit'
import { readUnit } from '@/lib/workspace/read-unit'
import { restoreRevision } from '@/lib/workspace/restore-revision'
import { currentViewer, isSignedOut, leadToSignIn } from '../../current-viewer'
import type { NoticeCode } from '../../notices'

// Forms call these, with or without JavaScript, so that each ends in a page that shows what it did, or says why it did not.

/** Brings revision `number` back on top of `seen`, the latest revision on the page of the form. */
export async function restore(id: string, number: number, seen: number): Promise<void> {
  await leadOn(id, async () => {
    const { revision } = await restoreRevision(await currentViewer(), { unitId: id, number, baseRevision: seen })
    return historyOf(id, revision === seen ? 'unchanged' : null)
  })
}

/** Archives a unit and leads to the list, which offers its return. */
export async function archive(id: string): Promise<void> {
  await leadOn(id, async () => {
    const viewer = await currentViewer()
    const { workspace } = await readUnit(viewer, { unitId: id })
    await archiveUnit(viewer, { unitId: id })
    return `/w/${encodeURIComponent(workspace.slug)}/units?archivedNow=${encodeURIComponent(id)}`
  })
}

/** Proposes to archive a unit, for others to agree to. */
export async function proposeRemoval(id: string, name: string, seen: number): Promise<void> {
  await leadOn(id, async () => {
    const viewer = await currentViewer()
    const { workspace } = await readUnit(viewer, { unitId: id })
    const { id: reviewId } = await openReview(viewer, { workspace: workspace.slug, title: `Archive ${name}`, changes: [{ kind: 'remove', unitId: id, baseRevision: seen }] })
    return `/reviews/${reviewId}`
  })
}

/** Puts an archived unit back into the list and opens it. */
export async function unarchive(id: string): Promise<void> {
  await leadOn(id, async () => {
    await unarchiveUnit(await currentViewer(), { unitId: id })
    return `/units/${encodeURIComponent(id)}`
  })
}

/** Goes to the page that a change answers with; where it is refused, to the history with the reason. */
async function leadOn(id: string, change: () => Promise<string>): Promise<never> {
  const address = await change().catch(async (error: unknown) => {
    if (isSignedOut(error)) await leadToSignIn()
    const { code } = describeError(error)
    if (code === 'internal') console.error(error)
    return historyOf(id, code)
  })
  redirect(address)
}

function historyOf(id: string, notice: NoticeCode | null): string {
  return `/units/${encodeURIComponent(id)}/history${notice ? `?notice=${notice}` : ''}`
}
