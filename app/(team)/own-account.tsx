import { AccountMenu } from '@/components/team/account-menu'
import { endSession } from './account-actions'
import { currentViewer } from './current-viewer'

/** The menu of the one who looks. A page can be shown without it, as where the database does not answer. */
export async function OwnAccount() {
  const viewer = await currentViewer().catch(() => undefined)
  if (viewer === undefined) return null
  const person = viewer && { name: viewer.name, email: viewer.email, isSignedIn: viewer.sessionId !== null }
  return (
    <AccountMenu
      person={person}
      signOut={
        <form action={endSession}>
          <button type="submit" className="block w-full rounded-control px-2 py-1 text-left text-13 text-n12 hover:bg-n3">
            Sign out
          </button>
        </form>
      }
    />
  )
}
