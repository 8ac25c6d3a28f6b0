'use client'

import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { SessionState, UnitSession } from './unit-session'

const SessionContext = createContext<UnitSession | null>(null)

export function SessionProvider({ session, children }: { readonly session: UnitSession; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

/** The unit in the editor, for calling its methods. */
export function useSession(): UnitSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it')
  return session
}

/** A part of the unit's state. The component renders again only when that part changes, so `select` must give back what is in the state, not something new. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const session = useSession()
  const read = () => select(session.state)
  return useSyncExternalStore(session.subscribe, read, read)
}
