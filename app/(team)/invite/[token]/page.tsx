import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/team/action-form'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { describeError } from '@/lib/api/describe-error'
import { readInvitation } from '@/lib/workspace/invitations'
import { accept, join } from '../../account-actions'
import { currentViewer } from '../../current-viewer'
import { TeamFailure } from '../../team-failure'
import { TeamFrame } from '../../team-frame'

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } }

/** Where an invitation leads: an account for who has none, a button for who has. */
export default async function InvitePage({ params }: PageProps<'/invite/[token]'>) {
  const { token } = await params
  const found = await readInvitation(token).catch((failure: unknown) => describeError(failure))
  if ('code' in found) return <TeamFailure breadcrumb={[{ label: 'Invitation' }]} title="This invitation can’t be used" message={found.message} action={<LinkButton href="/home">Home</LinkButton>} />
  const viewer = await currentViewer()
  return (
    <TeamFrame breadcrumb={[{ label: 'Invitation' }]}>
      <PageHeading title={`Join ${found.workspace.name}`} />
      <div className="flex flex-col gap-4 px-4 pb-6">
        <p className="max-w-[65ch] text-14 text-n11">
          {found.createdBy.name} invites you to work on the units of {found.workspace.name}, as {found.role}.
        </p>
        {viewer?.sessionId ? (
          <ActionForm action={accept.bind(null, token)} submit={`Join as ${viewer.name}`} fields={[]} />
        ) : (
          <>
            <ActionForm
              action={join.bind(null, token)}
              submit="Make an account and join"
              fields={[
                { name: 'name', label: 'Your name', autoComplete: 'name', maxLength: 80, hint: 'The others see it at what you write.' },
                { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254, hint: 'You sign in with it; nothing is sent there.' },
                { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', maxLength: 128, hint: 'At least 10 characters; a few words that have nothing to do with each other are best.' },
              ]}
            />
            <p className="text-13 text-n11">
              You have an account already? <Link href={`/sign-in?next=${encodeURIComponent(`/invite/${token}`)}`}>Sign in</Link>, and you come back here.
            </p>
          </>
        )}
      </div>
    </TeamFrame>
  )
}
