'use client'

import { unstable_isUnrecognizedActionError as isUnrecognizedActionError } from 'next/navigation'
import { startTransition, useEffect, useRef, useState, type ReactNode } from 'react'
import { previewFault } from '@/lib/api/contracts/limits'
import type { PreviewRequest } from '@/lib/api/contracts/preview'
import { PreviewQueue } from './preview-queue'
import { renderPreview, type RenderedPreview } from './render-preview'

/** Long enough to let a fast typist finish a word, short enough that the preview follows at once. */
const TYPING_DELAY = 80
/** A preview that is long in coming is asked for less often, up to this. */
const LONGEST_DELAY = 1000
/** What takes less is not worth a word. */
const SLOW_AFTER = 150

interface LivePreviewState {
  /** The last good preview. */
  readonly content: ReactNode
  /** Why the content is not up to date, in one sentence. */
  readonly error: string | null
  /** Whether the next preview is a while in coming. */
  readonly slow: boolean
}

const OUTDATED = 'Unitwright was updated on the server, so this is an earlier state; reload the page, your text is kept.'
const UNREACHABLE = 'The server does not answer, so this is an earlier state; it is brought up to date as soon as the server is back.'

/** What is too long is not even sent. */
async function ask(request: PreviewRequest): Promise<RenderedPreview> {
  const fault = previewFault(request)
  return fault ? { error: fault } : renderPreview(request)
}

/** The preview of what is being edited, always on its way to the latest state. */
export function useLivePreview(request: PreviewRequest, initial: ReactNode): LivePreviewState {
  const [state, setState] = useState<LivePreviewState>({ content: initial, error: null, slow: false })
  const queue = useRef<PreviewQueue<PreviewRequest, RenderedPreview> | null>(null)
  const slowTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const previous = useRef<PreviewRequest | null>(null)
  const delay = useRef(TYPING_DELAY)

  useEffect(() => {
    const asked = async (question: PreviewRequest) => {
      const begun = performance.now()
      const answer = await ask(question)
      delay.current = Math.min(LONGEST_DELAY, Math.max(TYPING_DELAY, performance.now() - begun))
      return answer
    }
    queue.current = new PreviewQueue(asked, (outcome, isLatest) => {
      if (isLatest) clearTimeout(slowTimer.current)
      // What is typed meanwhile goes before a preview, which may be long.
      startTransition(() => setState((last) => {
        if ('failure' in outcome) return { ...last, error: isUnrecognizedActionError(outcome.failure) ? OUTDATED : UNREACHABLE, slow: false }
        const slow = last.slow && !isLatest
        return 'error' in outcome.answer ? { ...last, error: outcome.answer.error, slow } : { content: outcome.answer.content, error: null, slow }
      }))
    })
    return () => {
      queue.current?.close()
      clearTimeout(slowTimer.current)
      previous.current = null
    }
  }, [])

  useEffect(() => {
    // Choosing a tab is no typing: it is answered at once.
    const typed = previous.current !== null && previous.current.view === request.view
    previous.current = request
    queue.current?.ask(request, typed ? delay.current : 0)
    clearTimeout(slowTimer.current)
    slowTimer.current = setTimeout(() => setState((last) => ({ ...last, slow: true })), delay.current + SLOW_AFTER)
  }, [request])

  return state
}
