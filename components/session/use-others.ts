'use client'

import { useEffect } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Desk } from './desk'
import type { OnTaken } from './newer-revision'
import { watchOtherPeople } from './other-people'
import { watchOtherTabs } from './other-tabs'

/** Keeps the open units informed of what other tabs of the browser and other people do with them. */
export function useOthers(desk: Desk): void {
  const toast = useToast()
  useEffect(() => {
    const onTaken: OnTaken = (unit, revision, by) => toast({ text: `${unit.state.name}: revision ${revision} was saved ${by}, and is shown here now.` })
    const ends = [watchOtherTabs(desk, onTaken), watchOtherPeople(desk, onTaken)]
    return () => ends.forEach((end) => end())
  }, [desk, toast])
}
