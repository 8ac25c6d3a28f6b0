'use client'

import { useState } from 'react'
import type { LanguageClient } from '@/components/session/language-client'
import { useSession, useSessionState } from '@/components/session/session-context'
import { countFindings, countInWords, SeverityIcon, worstSeverity } from '@/components/session/severity'
import { dropInPath, fileName, nextDropInName } from '@/components/session/unit-paths'
import type { EditedFile, UnitSession } from '@/components/session/unit-session'
import { IconButton } from '@/components/ui/button'
import { Tabs } from '@/components/ui/tabs'
import { useToast } from '@/components/ui/toast'
import { RenameDialog } from './rename-dialog'
import { isDropInPath } from '@/lib/exec-schema'

export const EDITOR_PANEL = 'editor-panel'

export function addDropIn(session: UnitSession): void {
  const { files, name } = session.state
  const fragment = files.find((file) => !isDropInPath(file.path))
  const section = name.endsWith('.service') ? '[Service]\n' : ''
  session.addFile(dropInPath(name, fragment?.path ?? null, nextDropInName(files.map((file) => file.path))), section)
}

/** Takes a file out of the unit; it can be put back with its whole undo history. */
function useRemoveFile(): (file: EditedFile) => void {
  const session = useSession()
  const toast = useToast()
  return (file) => {
    session.removeFile(file.id)
    toast({ text: `${fileName(file.path)} was removed from the unit.`, action: { label: 'Undo', run: () => session.putFile(file) } })
  }
}

/** One tab for each file of the unit: the fragment, then its drop-ins in the order in which systemd reads them. */
export function FileTabs({ language }: { readonly language: LanguageClient }) {
  const session = useSession()
  const files = useSessionState((state) => state.files)
  const active = useSessionState((state) => state.activeFile)
  const findings = useSessionState((state) => state.findings)
  const remove = useRemoveFile()
  const [renaming, setRenaming] = useState<EditedFile | null>(null)
  const shown = files.find((file) => file.id === active)
  const tabs = files.map((file) => {
    const own = findings.filter((finding) => finding.file === file.path)
    const worst = worstSeverity(own)
    const name = fileName(file.path)
    return {
      id: file.id,
      name: worst ? `${name}, ${countInWords(worst, countFindings(own, worst))}` : name,
      label: (
        <>
          <span className="font-mono text-12">{name}</span>
          {worst && <SeverityIcon severity={worst} labelled={false} />}
        </>
      ),
    }
  })
  return (
    <>
      <Tabs label="Files" tabs={tabs} selected={active} panelId={EDITOR_PANEL} onSelect={(id) => session.update({ activeFile: id })} onDoubleClick={(id) => setRenaming(session.fileWithId(id) ?? null)} className="h-full overflow-x-auto overflow-y-hidden [scrollbar-width:none]" />
      <span className="flex shrink-0 items-center px-1">
        <IconButton icon="add" label="Add drop-in" onClick={() => addDropIn(session)} />
        {shown && <IconButton icon="rename" label={`Rename ${fileName(shown.path)}`} onClick={() => setRenaming(shown)} />}
        {shown && isDropInPath(shown.path) && <IconButton icon="trash" label={`Remove ${fileName(shown.path)}`} onClick={() => remove(shown)} />}
      </span>
      {renaming && <RenameDialog file={renaming} language={language} onClose={() => setRenaming(null)} />}
    </>
  )
}
