import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { describeError } from '@/lib/api/describe-error'
import { pathHeader } from '@/lib/auth/server-address'
import { hasAccounts, viewerOf } from '@/lib/auth/viewer'

/** Who looks at the page, found once for all of its parts; null for nobody. */
export const currentViewer = cache(async () => viewerOf(await headers()))

/** Goes where somebody gets in who is not signed in, and from there back to the page. */
export async function leadToSignIn(): Promise<never> {
  if (!(await hasAccounts())) redirect('/set-up')
  const path = (await headers()).get(pathHeader) ?? '/home'
  redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/** Whether a failure is that nobody is signed in. */
export function isSignedOut(failure: unknown): boolean {
  return describeError(failure).code === 'signed-out'
}
