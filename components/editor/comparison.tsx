'use client'

import { useMemo } from 'react'
import { useDeskState, useSessionState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import type { EditedFile, UnitSession } from '@/components/session/unit-session'
import { IconButton } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import type { OriginalText } from './monaco/code-editor'

/** What the file in front is compared with: itself as it was saved, or another open file by its path. */
export type Comparison = 'saved' | { readonly path: string }

/** Finds the other text of a comparison; null where nothing is compared. */
export function useOriginalText(comparison: Comparison | null): OriginalText | null {
  const units = useDeskState((state) => state.units)
  return useMemo(() => {
    if (comparison === null) return null
    return (unit, file) => (comparison === 'saved' ? savedText(unit, file) : (units.map((each) => each.fileWithPath(comparison.path)).find((each) => each)?.text ?? ''))
  }, [comparison, units])
}

/** The text of a file as the server, or what the unit was opened from, has it; empty for a file that is new. */
function savedText({ state }: UnitSession, { id, path }: EditedFile): string {
  return (state.savedContent?.files.find((file) => file.id === id) ?? state.savedContent?.files.find((file) => file.path === path))?.text ?? ''
}

/** The vendor's version of a file, where it is open too: one of the same name in another folder. */
export function vendorVersionOf({ path }: EditedFile, units: readonly UnitSession[]): string | null {
  const others = units.flatMap(({ state }) => state.files.map((file) => file.path)).filter((other) => other !== path && fileName(other) === fileName(path))
  return others.find((other) => /^(\/usr)?\/lib\//.test(other)) ?? others[0] ?? null
}

interface ComparisonBarProps {
  readonly comparison: Comparison
  readonly onChange: (comparison: Comparison) => void
  readonly onClose: () => void
}

/** Says above the text what it is compared with, and lets that be chosen. */
export function ComparisonBar({ comparison, onChange, onClose }: ComparisonBarProps) {
  const units = useDeskState((state) => state.units)
  const saved = useSessionState((state) => state.saved)
  const active = useSessionState((state) => state.files.find((file) => file.id === state.activeFile)?.path ?? '')
  const paths = units.flatMap(({ state }) => state.files.map((file) => file.path)).filter((path) => path !== active)
  return (
    <div className="flex h-8 shrink-0 items-center gap-2 border-b border-hairline bg-n2 pr-1 pl-3 text-12">
      <label className="flex min-w-0 items-center gap-2">
        <span className="shrink-0 text-n11">Compared with</span>
        <Select value={comparison === 'saved' ? '' : comparison.path} onChange={(event) => onChange(event.target.value === '' ? 'saved' : { path: event.target.value })} className="h-6! min-w-0 text-12!">
          <option value="">{saved ? `revision ${saved.revision}, as it is saved` : 'what it was opened as'}</option>
          {paths.map((path) => (
            <option key={path}>{path}</option>
          ))}
        </Select>
      </label>
      <IconButton icon="close" label="End the comparison" size="small" onClick={onClose} className="ml-auto" />
    </div>
  )
}
