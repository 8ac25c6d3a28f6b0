'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { hearServer } from '@/components/live/hear-server'

/** Several changes at once, as by a merge, are shown together. */
const pause = 250

/** Shows the page anew when somebody else changes something in the workspace. Forms keep what is typed in them. */
export function LiveUpdates({ workspaceId }: { readonly workspaceId: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = hearServer((heard) => {
      if (heard.kind === 'change' && (heard.event.workspaceId !== workspaceId || heard.event.isOwn)) return
      clearTimeout(timer)
      timer = setTimeout(() => router.refresh(), pause)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [router, workspaceId])
  return null
}
