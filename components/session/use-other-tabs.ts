'use client'

import { useEffect } from 'react'
import { useToast } from '@/components/ui/toast'
import type { Desk } from './desk'
import { watchOtherTabs } from './other-tabs'

/** Keeps the open units informed of what the browser's other tabs do with them. */
export function useOtherTabs(desk: Desk): void {
  const toast = useToast()
  useEffect(() => watchOtherTabs(desk, (unit, revision) => toast({ text: `${unit.state.name}: revision ${revision} was saved in another tab, and is shown here now.` })), [desk, toast])
}
