'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Several changes at once, as by a merge, are shown together. */
const pause = 250

/** Shows the page anew when somebody else changes something in the workspace. Forms keep what is typed in them. */
export function LiveUpdates({ workspaceId }: { readonly workspaceId: string }) {
  const router = useRouter()
  useEffect(() => {
    const events = new EventSource('/api/v1/events')
    let timer: ReturnType<typeof setTimeout> | undefined
    let wasLost = false
    const refresh = () => {
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), pause)
    }
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const event = JSON.parse(data) as { readonly workspaceId: string; readonly isOwn: boolean }
      if (event.workspaceId === workspaceId && !event.isOwn) refresh()
    }
    events.onerror = () => (wasLost = true)
    // Whatever happened while nothing was heard is on the page then.
    events.onopen = () => {
      if (wasLost) refresh()
      wasLost = false
    }
    return () => {
      events.close()
      clearTimeout(timer)
    }
  }, [router, workspaceId])
  return null
}
