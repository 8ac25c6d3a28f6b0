'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import type { FormAnswer } from '@/components/team/form-answer'
import { changePassword } from '@/lib/account/change-password'
import { usePasswordLink } from '@/lib/account/password-links'
import { revokeSession } from '@/lib/account/sessions'
import { setUp } from '@/lib/account/set-up'
import { signIn } from '@/lib/account/sign-in'
import { signOut } from '@/lib/account/sign-out'
import { acceptInvitation, joinByInvitation } from '@/lib/workspace/accept-invitation'
import { currentViewer } from './current-viewer'
import { answerForm, field, ownPath, sender } from './form-actions'

// What people do about their own account. Forms call these, with or without JavaScript.

/** Makes the owner's account and signs them in. */
export async function setUpServer(_: FormAnswer, data: FormData): Promise<FormAnswer> {
  const answer = await answerForm(data, async () => {
    const { client, headers } = await sender()
    const password = field(data, 'password')
    const { email } = await setUp({ client, code: field(data, 'code'), name: field(data, 'name'), email: field(data, 'email'), password })
    await signIn({ client, headers, email, password })
    return {}
  })
  if (answer.error !== null) return answer
  redirect('/home')
}

/** Signs somebody in and leads them where they wanted to go. */
export async function startSession(_: FormAnswer, data: FormData): Promise<FormAnswer> {
  const answer = await answerForm(data, async () => {
    await signIn({ ...(await sender()), email: field(data, 'email'), password: field(data, 'password') })
    return {}
  })
  if (answer.error !== null) return answer
  redirect(ownPath(field(data, 'next')))
}

/** Signs out in this browser. */
export async function endSession(): Promise<void> {
  // Whoever is signed out already gets what they want.
  const viewer = await currentViewer()
  if (viewer?.sessionId) await signOut(viewer, {})
  redirect('/sign-in')
}

/** Makes an account for somebody who was invited and signs them in. */
export async function join(token: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  let slug = ''
  const answer = await answerForm(data, async () => {
    const { client, headers } = await sender()
    const password = field(data, 'password')
    const joined = await joinByInvitation({ client, token, name: field(data, 'name'), email: field(data, 'email'), password })
    slug = joined.slug
    await signIn({ client, headers, email: joined.email, password })
    return {}
  })
  if (answer.error !== null) return answer
  redirect(`/w/${encodeURIComponent(slug)}/units`)
}

/** Lets somebody into another workspace who has an account. */
export async function accept(token: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  let slug = ''
  const answer = await answerForm(data, async () => {
    slug = (await acceptInvitation({ client: (await sender()).client, token, viewer: await currentViewer() })).slug
    return {}
  })
  if (answer.error !== null) return answer
  redirect(`/w/${encodeURIComponent(slug)}/units`)
}

/** Sets a new password by way of a link and signs its owner in. */
export async function renewPassword(token: string, _: FormAnswer, data: FormData): Promise<FormAnswer> {
  const answer = await answerForm(data, async () => {
    const { client, headers } = await sender()
    const password = field(data, 'password')
    const { email } = await usePasswordLink({ client, token, password })
    await signIn({ client, headers, email, password })
    return {}
  })
  if (answer.error !== null) return answer
  redirect('/home')
}

/** Takes another password, knowing the present one. */
export async function replacePassword(_: FormAnswer, data: FormData): Promise<FormAnswer> {
  return answerForm(data, async () => {
    await changePassword(await currentViewer(), { present: field(data, 'present'), next: field(data, 'nextPassword') })
    return { done: 'Your password is changed; in other browsers you are signed out.' }
  })
}

/** Ends the session in another browser. */
export async function endOtherSession(sessionId: string): Promise<void> {
  await revokeSession(await currentViewer(), { sessionId })
  refresh()
}
