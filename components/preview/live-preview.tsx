'use client'

import { useSearchParams } from 'next/navigation'
import { useEffect, useMemo, useRef, useState, type FormEvent, type MouseEvent, type ReactNode } from 'react'
import { Icon } from '@/components/ui/icons'
import { Skeleton } from '@/components/ui/skeleton'
import type { GivenHost, HardeningLine, Manager, SourceFile } from '@/lib/exec-schema'
import { useLivePreview } from './use-live-preview'
import { readView, type PreviewView } from './views'

export interface LivePreviewProps {
  /** The unit's name. */
  readonly name: string
  readonly files: readonly SourceFile[]
  /** A version such as `257` or a release such as `debian-12`. */
  readonly target: string
  readonly manager: Manager
  /** The machine that the unit is meant for; null for a plain installation. */
  readonly host: GivenHost | null
  readonly view: PreviewView
  readonly onViewChange: (view: PreviewView) => void
  /** Goes to a place in one of the files; offsets as the library counts them. */
  readonly onGoTo: (file: string, range: { readonly start: number; readonly end: number }) => void
  /** Adds lines to the unit's own section of the file in front, or changes them there. */
  readonly onInsert: (lines: readonly HardeningLine[]) => void
  /** What the server has rendered for the page, shown until the first preview is there. */
  readonly initial?: ReactNode
}

/** The preview of a unit that is being edited. It follows each key; the server renders it. */
export function LivePreview({ name, files, target, manager, host, view, onViewChange, onGoTo, onInsert, initial }: LivePreviewProps) {
  const [instance, setInstance] = useState(useSearchParams()?.get('instance') ?? '')
  const [explain, setExplain] = useState(useSearchParams()?.get('explain') ?? '')
  const [environmentFiles, setEnvironmentFiles] = useState<Readonly<Record<string, string>>>({})
  const request = useMemo(
    () => ({ name, files: files.map(({ path, text }) => ({ path, content: text })), target, manager, host, view, instance, explain, environmentFiles }),
    [name, files, target, manager, host, view, instance, explain, environmentFiles],
  )
  const { content, error, slow } = useLivePreview(request, initial)
  const root = useRef<HTMLDivElement>(null)
  // On a narrow screen the chosen tab may lie beyond the edge.
  const ready = Boolean(content)
  useEffect(() => {
    root.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [ready, view])

  const click = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-insert]') : null
    if (button) onInsert(JSON.parse(button.dataset.insert!) as HardeningLine[])
    const link = event.target instanceof Element ? event.target.closest('a') : null
    // A click that opens a new tab or window is the browser's.
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const { view: wanted, file, start, end } = link.dataset
    if (wanted !== undefined) onViewChange(readView(wanted))
    else if (file !== undefined) onGoTo(file, { start: Number(start), end: Number(end) })
    else return
    event.preventDefault()
  }

  const submit = (event: FormEvent) => {
    if (!(event.target instanceof HTMLFormElement)) return
    event.preventDefault()
    const path = event.target.dataset.environmentFile
    if (path === undefined) return
    const data = new FormData(event.target)
    const text = data.get('content')
    setEnvironmentFiles(({ [path]: _, ...others }) => (data.has('forget') ? others : { ...others, [path]: typeof text === 'string' ? text : '' }))
  }

  const input = ({ target: field }: FormEvent) => {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
    if (field.name === 'instance') setInstance(field.value)
    else if (field.name === 'explain') setExplain(field.value)
    else return
    const query = new URLSearchParams(window.location.search)
    // Pages of a journal don't belong into an address.
    if (field.value.length <= 255) query.set(field.name, field.value)
    else query.delete(field.name)
    window.history.replaceState(null, '', `?${query.toString()}${window.location.hash}`)
  }

  return (
    <div ref={root} className="relative flex h-full min-h-0 flex-col bg-n1" onClick={click} onSubmit={submit} onInput={input} aria-busy={slow}>
      {error && (
        <p role="status" className="flex shrink-0 items-start gap-1.5 border-b border-hairline bg-warning-tint px-3 py-1.5 text-12 text-warning">
          <Icon name="warning" width={14} height={14} className="mt-0.5 shrink-0" />
          {error}
        </p>
      )}
      {slow && <div className="absolute inset-x-0 top-0 z-10 h-0.5 animate-pulse bg-accent" />}
      {content ?? (slow && <Skeleton lines={5} label="Working out the preview" className="p-3" />)}
    </div>
  )
}
