import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ActionForm } from '@/components/team/action-form'
import { PageHeading } from '@/components/units/page-frame'
import { hasAccounts } from '@/lib/auth/viewer'
import { setUpServer } from '../account-actions'
import { TeamFrame } from '../team-frame'

export const metadata: Metadata = { title: 'Set up accounts' }

/** Where a fresh server gets its owner. */
export default async function SetUpPage() {
  if (await hasAccounts()) redirect('/sign-in')
  return (
    <TeamFrame breadcrumb={[{ label: 'Set up accounts' }]}>
      <PageHeading title="Set up accounts" />
      <div className="flex flex-col gap-4 px-4 pb-6">
        <p className="max-w-[65ch] text-14 text-n11">
          You become the owner of this server, and whatever has been saved on it is yours. From then on everybody signs in, and you can invite others. The code proves that the server is yours: it printed one when it started.
        </p>
        <ActionForm
          action={setUpServer}
          submit="Set up"
          fields={[
            { name: 'code', label: 'Code', code: true, maxLength: 40, hint: 'Four groups of four letters and digits; look at the terminal or the log of the server.' },
            { name: 'name', label: 'Your name', autoComplete: 'name', maxLength: 80, hint: 'The others see it at what you write.' },
            { name: 'email', label: 'E-mail address', type: 'email', autoComplete: 'username', maxLength: 254, hint: 'You sign in with it; nothing is sent there.' },
            { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', maxLength: 128, hint: 'At least 10 characters; a few words that have nothing to do with each other are best.' },
          ]}
        />
      </div>
    </TeamFrame>
  )
}
