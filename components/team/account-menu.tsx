import Link from 'next/link'
import type { ReactNode } from 'react'

interface AccountMenuProps {
  /** Who looks at the page; null for nobody. */
  readonly person: { readonly name: string; readonly email: string; readonly isSignedIn: boolean } | null
  /** Ends the session, as a form. */
  readonly signOut: ReactNode
}

const entry = 'block w-full rounded-control px-2 py-1 text-left text-13 text-n12 hover:bg-n3 hover:no-underline'

/** Who one is here, and the ways to what is one's own. It opens without JavaScript. */
export function AccountMenu({ person, signOut }: AccountMenuProps) {
  if (!person)
    return (
      <Link href="/sign-in" className="rounded-control px-2 py-1 text-13 text-n11 hover:bg-n4 hover:text-n12 hover:no-underline">
        Sign in
      </Link>
    )
  return (
    <details className="relative" name="account">
      <summary aria-label={`Account of ${person.name}`} className="flex h-7 max-w-40 cursor-default list-none items-center gap-1.5 rounded-control px-2 text-13 text-n11 hover:bg-n4 hover:text-n12 [&::-webkit-details-marker]:hidden">
        <span aria-hidden="true" className="flex size-5 shrink-0 items-center justify-center rounded-full bg-n5 text-12 text-n12">
          {[...person.name][0]?.toUpperCase()}
        </span>
        <span className="truncate max-one-pane:sr-only">{person.name}</span>
      </summary>
      <div className="absolute top-8 right-0 z-20 w-56 rounded-control border border-hairline-strong bg-n1 p-1 shadow-float">
        <p className="truncate px-2 py-1 text-12 text-n10" title={person.email}>
          {person.isSignedIn ? person.email : 'No account is needed on your own machine.'}
        </p>
        <Link href="/home" className={entry}>
          Home
        </Link>
        {person.isSignedIn ? (
          <>
            <Link href="/account" className={entry}>
              Account
            </Link>
            {signOut}
          </>
        ) : (
          <Link href="/set-up" className={entry}>
            Set up accounts
          </Link>
        )}
      </div>
    </details>
  )
}
