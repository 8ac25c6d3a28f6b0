'use client'

import { useSearchParams } from 'next/navigation'
import { useCallback, useState, type ReactNode } from 'react'
import { LivePreview } from '@/components/preview/live-preview'
import { previewViews, readView, type PreviewView } from '@/components/preview/views'
import { editsForLines } from '@/components/form/form-edits'
import { useSession, useSessionState } from '@/components/session/session-context'
import { nameForReading } from '@/components/session/unit-paths'
import { targetOf } from '@/components/session/unit-session'
import { announce } from '@/components/ui/announcer'
import { useWorkbenchKeys } from './use-workbench-keys'

/** What systemd will do with the unit: sent by the server for the first text, and kept fresh while it is edited. */
export function PreviewSlot({ serverPreview, onGo }: { readonly serverPreview: ReactNode; readonly onGo: () => void }) {
  const session = useSession()
  const name = useSessionState((state) => state.name)
  const chosenType = useSessionState((state) => state.chosenType)
  const files = useSessionState((state) => state.files)
  const target = useSessionState((state) => state.target)
  const manager = useSessionState((state) => state.manager)
  const [view, setView] = useState(readView(useSearchParams()?.get('view') ?? undefined))

  const choose = useCallback((next: PreviewView) => {
    setView(next)
    announce(`Preview: ${previewViews.find(({ id }) => id === next)!.label}`)
    // The address follows, so that a tab can be reloaded and sent to someone.
    const query = new URLSearchParams(window.location.search)
    query.set('view', next)
    window.history.replaceState(null, '', `?${query.toString()}${window.location.hash}`)
  }, [])
  useWorkbenchKeys(Object.fromEntries(previewViews.map(({ id }, index) => [`Alt+${index + 1}`, () => choose(id)])))

  return (
    <section aria-label="Preview" className="flex h-full min-h-0 flex-col bg-n1">
      <LivePreview
        name={nameForReading(name, chosenType)}
        files={files}
        target={target}
        manager={manager}
        host={session.host}
        view={view}
        onViewChange={choose}
        onGoTo={(file, range) => {
          session.goTo({ file, ...range })
          onGo()
        }}
        onInsert={(lines) => session.edit(session.state.activeFile, 'harden', (text) => editsForLines(text, targetOf(session.state).version, 'Service', lines))}
        initial={serverPreview}
      />
    </section>
  )
}
