import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/team/action-form'
import { PageHeading } from '@/components/units/page-frame'
import { hasAccounts } from '@/lib/auth/viewer'
import { startSession } from '../account-actions'
import { currentViewer } from '../current-viewer'
import { ownPath } from '../form-actions'
import { TeamFrame } from '../team-frame'

export const metadata: Metadata = { title: 'Sign in' }

/** Where people get in who have an account. */
export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { next } = await searchParams
  const path = ownPath(typeof next === 'string' ? next : '')
  if (!(await hasAccounts())) redirect('/set-up')
  if (await currentViewer()) redirect(path)
  return (
    <TeamFrame breadcrumb={[{ label: 'Sign in' }]}>
      <PageHeading title="Sign in" />
      <div className="flex flex-col gap-4 px-4 pb-6">
        <ActionForm
          action={startSession}
          submit="Sign in"
          fields={[
            { name: 'next', label: '', type: 'hidden', value: path },
            { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254 },
            { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password', maxLength: 128 },
          ]}
        />
        <p className="max-w-[65ch] text-13 text-n11">Accounts are by invitation. Who has forgotten the password asks an owner of this server for a link to a new one. The editor and the documentation need no account.</p>
      </div>
    </TeamFrame>
  )
}
