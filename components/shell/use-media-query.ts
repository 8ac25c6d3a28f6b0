'use client'

import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds. The server doesn't know and says no, so what is sent first has to look right by style sheet alone. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  )
}
