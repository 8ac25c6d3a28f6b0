'use client'

import { createContext, useContext, useSyncExternalStore, type ReactNode } from 'react'
import type { Desk, DeskState } from './desk'
import type { SessionState, UnitSession } from './unit-session'

const DeskContext = createContext<Desk | null>(null)
const SessionContext = createContext<UnitSession | null>(null)

/** Gives all open units to what is inside, and the one in front as the unit that it is about. */
export function DeskProvider({ desk, children }: { readonly desk: Desk; readonly children: ReactNode }) {
  const active = useSyncExternalStore(
    desk.subscribe,
    () => desk.state.active,
    () => desk.state.active,
  )
  return (
    <DeskContext value={desk}>
      <SessionContext value={active}>{children}</SessionContext>
    </DeskContext>
  )
}

/** All open units, for calling their methods. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('useDesk needs a DeskProvider around it')
  return desk
}

/** A part of the state of all open units; `select` must give back what is in the state. */
export function useDeskState<T>(select: (state: DeskState) => T): T {
  const desk = useDesk()
  const read = () => select(desk.state)
  return useSyncExternalStore(desk.subscribe, read, read)
}

/** The unit in front, for calling its methods. */
export function useSession(): UnitSession {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it')
  return session
}

/** A part of the unit's state as views show it. The component renders again only when that part changes, so `select` must give back what is in the state, not something new. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  return useUnitState(useSession(), select)
}

/** The same of any unit that is open. */
export function useUnitState<T>(session: UnitSession, select: (state: SessionState) => T): T {
  const read = () => select(session.viewed)
  return useSyncExternalStore(session.subscribeView, read, read)
}
