'use server'

import { redirect } from 'next/navigation'
import { authoriseEditing } from '@/lib/api/authorise'
import { archiveUnit, unarchiveUnit } from '@/lib/workspace/archive-unit'
import { restoreRevision } from '@/lib/workspace/restore-revision'

/** Forms call these, with or without JavaScript, so that each ends in a page that shows what it did. */
export async function restore(id: string, number: number): Promise<void> {
  const viewer = authoriseEditing({ id })
  await restoreRevision(id, number, { author: viewer.name })
  redirect(`/units/${id}/history`)
}

export async function archive(id: string): Promise<void> {
  authoriseEditing({ id })
  await archiveUnit(id)
  redirect(`/units?archivedNow=${id}`)
}

export async function unarchive(id: string): Promise<void> {
  authoriseEditing({ id })
  await unarchiveUnit(id)
  redirect(`/units/${id}`)
}
