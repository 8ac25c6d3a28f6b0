'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Desk } from '@/components/session/desk'
import type { LanguageClient } from '@/components/session/language-client'
import { PlainHistory } from '@/components/session/plain-history'
import { DeskModels } from './desk-models'
import { loadMonaco } from './load-monaco'

/** The code editor on its way: its models once it is there. */
export type EditorModels = { readonly phase: 'loading' | 'failed'; readonly models: null; readonly retry: () => void } | { readonly phase: 'ready'; readonly models: DeskModels; readonly retry: () => void }

/** Loads the code editor, once the page is shown, and makes the models of all open units. Where it can't be loaded the form still edits, and what it does can be undone. */
export function useEditorModels(desk: Desk, language: LanguageClient): EditorModels {
  const [models, setModels] = useState<DeskModels | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [failed, setFailed] = useState(false)
  const retry = useCallback(() => {
    setFailed(false)
    setAttempt((before) => before + 1)
  }, [])

  useEffect(() => {
    let ended = false
    let made: DeskModels | null = null
    loadMonaco().then(
      (monaco) => {
        if (!ended) setModels((made = new DeskModels(monaco, desk, language)))
      },
      () => {
        if (ended) return
        for (const unit of desk.state.units) unit.setHistory(new PlainHistory(unit))
        setFailed(true)
      },
    )
    return () => {
      ended = true
      made?.dispose()
      setModels(null)
    }
  }, [desk, language, attempt])

  return models ? { phase: 'ready', models, retry } : { phase: failed ? 'failed' : 'loading', models: null, retry }
}
