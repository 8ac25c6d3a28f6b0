'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormAnswer } from '@/components/team/form-answer'
import { markRead } from '@/lib/review/notifications'
import { createWorkspace } from '@/lib/workspace/workspaces'
import { currentViewer } from '../current-viewer'
import { answerForm, field } from '../form-actions'

/** Makes a workspace and opens it. */
export async function addWorkspace(_: FormAnswer, data: FormData): Promise<FormAnswer> {
  let slug = ''
  const answer = await answerForm(data, async () => {
    slug = (await createWorkspace(await currentViewer(), { name: field(data, 'name') })).slug
    return {}
  })
  if (answer.error !== null) return answer
  redirect(`/w/${encodeURIComponent(slug)}/units`)
}

/** Marks everything in the inbox as read. */
export async function readAll(): Promise<void> {
  await markRead(await currentViewer(), {})
  refresh()
}
