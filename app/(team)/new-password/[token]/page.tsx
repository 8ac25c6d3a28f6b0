import type { Metadata } from 'next'
import { ActionForm } from '@/components/team/action-form'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { readPasswordLink } from '@/lib/account/password-links'
import { describeError } from '@/lib/api/describe-error'
import { renewPassword } from '../../account-actions'
import { TeamFailure } from '../../team-failure'
import { TeamFrame } from '../../team-frame'

export const metadata: Metadata = { title: 'New password', robots: { index: false } }

/** Where somebody sets a new password who got a link from an owner. */
export default async function NewPasswordPage({ params }: PageProps<'/new-password/[token]'>) {
  const { token } = await params
  const found = await readPasswordLink(token).catch((failure: unknown) => describeError(failure))
  if ('code' in found) return <TeamFailure breadcrumb={[{ label: 'New password' }]} title="This link can’t be used" message={found.message} action={<LinkButton href="/sign-in">Sign in</LinkButton>} />
  return (
    <TeamFrame breadcrumb={[{ label: 'New password' }]}>
      <PageHeading title="New password" note={`for ${found.name}, ${found.email}`} />
      <div className="px-4 pb-6">
        <ActionForm
          action={renewPassword.bind(null, token)}
          submit="Set the password and sign in"
          fields={[{ name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', maxLength: 128, hint: 'At least 10 characters. You are signed out everywhere else.' }]}
        />
      </div>
    </TeamFrame>
  )
}
