'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormAnswer } from '@/components/team/form-answer'
import { describeError } from '@/lib/api/describe-error'
import { openReview } from '@/lib/review/open-review'
import { archiveUnit, unarchiveUnit } from '@/lib/workspace/archive-unit'
import { readRevision } from '@/lib/workspace/read-revision'
import { readUnit } from '@/lib/workspace/read-unit'
import { restoreRevision } from '@/lib/workspace/restore-revision'
import { saveUnit } from '@/lib/workspace/save-unit'
import { currentViewer, isSignedOut, leadToSignIn } from '../../current-viewer'
import { answerForm, field } from '../../form-actions'
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

/** Says for which releases and which machine a unit is written, as a revision on top of `seen`. */
export async function writeFor(id: string, seen: number, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    const viewer = await currentViewer()
    const { name, manager, files } = await readRevision(viewer, { unitId: id, number: seen })
    const otherTargets = field(data, 'others').split(/[\s,]+/).filter((target) => target !== '')
    const content = { name, manager, files, target: field(data, 'target'), otherTargets: [...new Set(otherTargets)], hostId: field(data, 'host') || null }
    const { revision } = await saveUnit(viewer, { unitId: id, content, baseRevision: seen, message: 'Written for something else' })
    refresh()
    return { done: revision === seen ? 'That is how it is already.' : `Saved as revision ${revision}.` }
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
