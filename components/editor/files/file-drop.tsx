'use client'

import { useEffect, useState, type DragEvent, type ReactNode } from 'react'
import { useToast } from '@/components/ui/toast'
import type { SourceFile } from '@/lib/exec-schema'
import type { IncomingFile } from '@/components/files/accepted-file'
import { readDropped } from '@/components/files/read-dropped'
import { splitSystemctlCat } from '@/components/files/systemctl-cat'

interface FileDropProps {
  readonly onDropped: (files: readonly IncomingFile[]) => Promise<void>
  readonly onPasted: (files: readonly SourceFile[]) => void
  readonly children: ReactNode
}

/** Takes files and folders that are dropped on the workbench, and offers to open pasted text that is the output of `systemctl cat`. */
export function FileDrop({ onDropped, onPasted, children }: FileDropProps) {
  const toast = useToast()
  const [over, setOver] = useState(false)
  const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!text.trimStart().startsWith('#') || document.querySelector('dialog[open]')) return
      const files = splitSystemctlCat(text)
      if (files.length > 0) toast({ text: 'This is the output of systemctl cat.', action: { label: files.length > 1 ? `Open its ${files.length} files` : 'Open it as a unit', run: () => onPasted(files) } })
    }
    window.addEventListener('paste', paste, true)
    return () => window.removeEventListener('paste', paste, true)
  }, [toast, onPasted])

  return (
    <div
      className="relative flex min-w-0 grow"
      onDragOver={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        void readDropped(event.dataTransfer).then(onDropped, () => toast({ text: 'What was dropped could not be read. Nothing was opened.', tone: 'error' }))
      }}
    >
      {children}
      {over && (
        <div className="pointer-events-none absolute inset-2 z-40 flex items-center justify-center rounded-control border-2 border-dashed border-accent bg-accent-tint/90 text-14 font-medium text-accent-strong">
          Drop unit files, folders or archives to open them
        </div>
      )}
    </div>
  )
}
