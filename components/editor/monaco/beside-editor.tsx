'use client'

import { useEffect, useRef } from 'react'
import { useDeskState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import { IconButton } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { DeskModels } from './desk-models'
import { editorOptions } from './editor-options'

interface BesideEditorProps {
  readonly models: DeskModels | null
  /** The file that is shown: the key of its unit and its id, as `fileKey` writes them. */
  readonly shown: string
  readonly onShow: (key: string) => void
  readonly onClose: () => void
}

/** A second file beside the one in front, in an editor of its own; it may be any of those that are open. */
export function BesideEditor({ models, shown, onShow, onClose }: BesideEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const units = useDeskState((state) => state.units)
  const entries = units.flatMap((unit) => unit.state.files.map((file) => ({ key: `${unit.key} ${file.id}`, unit, file })))
  const entry = entries.find(({ key }) => key === shown) ?? entries[0]!
  const { unit, file: { id } } = entry
  // The file changes with every key; its model stays, and so does the editor.
  useEffect(() => {
    const file = unit.fileWithId(id)
    if (!models || !file) return
    const code = models.monaco.editor.create(host.current!, { ...editorOptions(), model: models.of(unit).modelOf(file), ariaLabel: `Beside: text of ${fileName(file.path)}` })
    return () => code.dispose()
  }, [models, unit, id])
  return (
    <section aria-label="Beside" className="flex h-full min-h-0 min-w-0 flex-col border-l border-hairline">
      <header className="flex h-8 shrink-0 items-center gap-2 border-b border-hairline bg-n2 pr-1 pl-2">
        <Select code aria-label="File beside" value={entry.key} onChange={(event) => onShow(event.target.value)} className="h-6! text-12!">
          {entries.map((each) => (
            <option key={each.key} value={each.key}>
              {units.length > 1 && fileName(each.file.path) !== each.unit.state.name ? `${each.unit.state.name}: ${fileName(each.file.path)}` : fileName(each.file.path)}
            </option>
          ))}
        </Select>
        <IconButton icon="close" label="Close what is beside" size="small" onClick={onClose} className="ml-auto" />
      </header>
      <div ref={host} className="relative min-h-0 grow" />
    </section>
  )
}
