'use client'

import { useCallback, useEffect, useState, type ReactNode } from 'react'
import type { LanguageClient } from '@/components/session/language-client'
import type { UnitSession } from '@/components/session/unit-session'
import { useSessionState } from '@/components/session/session-context'
import { focusText, moveFocus } from './focus-text'
import { onHelp, pageAtCursor, type AskedPage } from './help'
import { useOnDemand } from './use-on-demand'

const loadPanel = () => import('./help-panel').then(({ HelpPanel }) => HelpPanel)

/** How long the cursor has to rest, in milliseconds, before the page follows it. */
const PAUSE = 150

/** The documentation beside the text: the pane, or null while it is closed, and what opens it with the page of what the cursor is at. */
export function useHelp(language: LanguageClient, session: UnitSession, onOpen: () => void): { readonly panel: ReactNode; readonly openAtCursor: () => void } {
  const [Panel, wantPanel] = useOnDemand(loadPanel, 'The documentation')
  const [page, setPage] = useState<AskedPage | null>(null)
  const [following, setFollowing] = useState(false)
  const open = useCallback(
    (next: string) =>
      wantPanel(() => {
        setPage({ address: next })
        onOpen()
      }),
    [onOpen, wantPanel],
  )
  useEffect(() => onHelp(open), [open])

  const cursor = useSessionState((state) => state.cursor)
  useEffect(() => {
    if (!following) return
    let ended = false
    const timer = setTimeout(() => void pageAtCursor(language, session).then((address) => !ended && setPage((before) => (before?.address === address ? before : { address }))), PAUSE)
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [following, cursor, language, session])

  const close = useCallback(() => {
    moveFocus(focusText, () => {
      setPage(null)
      setFollowing(false)
    })
  }, [])
  return {
    panel: Panel && page ? <Panel page={page} following={following} onAsk={(address) => setPage({ address })} onFollow={setFollowing} onClose={close} /> : null,
    openAtCursor: () => void pageAtCursor(language, session).then(open),
  }
}
