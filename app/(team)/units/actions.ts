'use server'

import { redirect } from 'next/navigation'
import { authoriseEditing } from '@/lib/api/authorise'
import { describeError } from '@/lib/api/describe-error'
import { archiveUnit, unarchiveUnit } from '@/lib/workspace/archive-unit'
import { restoreRevision } from '@/lib/workspace/restore-revision'
import type { NoticeCode } from './notices'

// Forms call these, with or without JavaScript, so that each ends in a page that shows what it did, or says why it did not.

/** Brings revision `number` back on top of `seen`, the latest revision on the page of the form. */
export async function restore(id: string, number: number, seen: number): Promise<void> {
  await leadOn(id, async () => {
    const viewer = authoriseEditing({ id })
    const { revision } = await restoreRevision(id, number, { author: viewer.name, baseRevision: seen })
    return historyOf(id, revision === seen ? 'unchanged' : null)
  })
}

/** Archives a unit and leads to the list, which offers its return. */
export async function archive(id: string): Promise<void> {
  await leadOn(id, async () => {
    authoriseEditing({ id })
    await archiveUnit(id)
    return `/units?archivedNow=${encodeURIComponent(id)}`
  })
}

/** Puts an archived unit back into the list and opens it. */
export async function unarchive(id: string): Promise<void> {
  await leadOn(id, async () => {
    authoriseEditing({ id })
    await unarchiveUnit(id)
    return `/units/${encodeURIComponent(id)}`
  })
}

/** Goes to the page that a change answers with; where it is refused, to the history with the reason. */
async function leadOn(id: string, change: () => Promise<string>): Promise<never> {
  const address = await change().catch((error: unknown) => {
    const { code } = describeError(error)
    if (code === 'internal') console.error(error)
    return historyOf(id, code)
  })
  redirect(address)
}

function historyOf(id: string, notice: NoticeCode | null): string {
  return `/units/${encodeURIComponent(id)}/history${notice ? `?notice=${notice}` : ''}`
}
