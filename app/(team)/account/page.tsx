import type { Metadata } from 'next'
import { ActionForm } from '@/components/team/action-form'
import { browserName } from '@/components/team/browser-name'
import { Rows } from '@/components/team/rows'
import { PageHeading } from '@/components/units/page-frame'
import { Time } from '@/components/units/time'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { listSessions } from '@/lib/account/sessions'
import { endOtherSession, replacePassword } from '../account-actions'
import { currentViewer } from '../current-viewer'
import { load } from '../load'
import { TeamFrame } from '../team-frame'

export const metadata: Metadata = { title: 'Account' }

/** One's own account: where one is signed in, and the password. */
export default async function AccountPage() {
  const { data: sessions, error } = await load(async () => listSessions(await currentViewer(), {}))
  const viewer = await currentViewer()
  return (
    <TeamFrame breadcrumb={[{ label: 'Account' }]}>
      <PageHeading title="Account" note={viewer && `${viewer.name}, ${viewer.email}`} />
      {error && <EmptyState title="There is no account to show">{error.code === 'forbidden' ? 'On your own machine no account is needed. Set up accounts to work with others.' : error.message}</EmptyState>}
      {sessions && (
        <>
          <h2 className="px-4 pt-2 pb-2 text-14 font-semibold">Where you are signed in</h2>
          <Rows
            label="Where you are signed in"
            columns={['Browser', 'Address', 'Signed in (UTC)', 'Last used (UTC)', 'Action']}
            rows={sessions.map(({ id, browser, address, since, lastUsed, isThis }) => ({
              key: id,
              cells: [
                browserName(browser),
                <code key="address">{address || '–'}</code>,
                <Time key="since" date={since} />,
                <Time key="last" date={lastUsed} />,
                isThis ? (
                  <span key="action" className="text-n10">this browser</span>
                ) : (
                  <form key="action" action={endOtherSession.bind(null, id)}>
                    <Button type="submit" size="small" aria-label={`Sign out ${browserName(browser)}, signed in ${since.toISOString().slice(0, 16)}`}>
                      Sign out
                    </Button>
                  </form>
                ),
              ],
            }))}
          />
          <h2 className="px-4 pt-6 pb-2 text-14 font-semibold">Another password</h2>
          <div className="px-4 pb-6">
            <ActionForm
              action={replacePassword}
              submit="Change the password"
              fields={[
                { name: 'present', label: 'Present password', type: 'password', autoComplete: 'current-password', maxLength: 128 },
                { name: 'nextPassword', label: 'New password', type: 'password', autoComplete: 'new-password', maxLength: 128, hint: 'At least 10 characters. In other browsers you are signed out.' },
              ]}
            />
          </div>
        </>
      )}
    </TeamFrame>
  )
}
