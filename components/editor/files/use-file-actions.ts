'use client'

import { useState } from 'react'
import { openUnit } from '@/components/session/open-unit'
import { dropInPath, fileName, isDropInPath } from '@/components/session/unit-paths'
import { newFileId, targetOf, type UnitSession } from '@/components/session/unit-session'
import { useToast } from '@/components/ui/toast'
import { encodeBytes, type SourceFile } from '@/lib/exec-schema'
import { acceptFile, type IncomingFile } from './accepted-file'
import { archiveKindOf, readArchive, writeArchive, type ArchiveKind } from './archives'
import { readChosen } from './read-dropped'
import { unitsInFiles, type FoundUnit } from './units-in-files'

export interface FileActions {
  readonly pick: () => void
  readonly openIncoming: (files: readonly IncomingFile[]) => Promise<void>
  readonly openSources: (files: readonly SourceFile[]) => void
  readonly startEmpty: () => void
  readonly downloadFile: () => void
  readonly downloadArchive: (kind: ArchiveKind) => void
  /** Units among which one has to be chosen; null when nothing is to be chosen. */
  readonly choice: readonly FoundUnit[] | null
  readonly choose: (unit: FoundUnit | null) => void
}

/** Files in and out of the editor. What is replaced can be brought back by the toast's Undo. */
export function useFileActions(session: UnitSession): FileActions {
  const toast = useToast()
  const [choice, setChoice] = useState<readonly FoundUnit[] | null>(null)

  const open = (unit: FoundUnit) => {
    const files = unit.files.map((file) => ({ id: newFileId(), ...file }))
    const bringBack = openUnit(session, { ...session.content, name: unit.name, chosenType: null, files })
    toast({ text: `${unit.name} was opened with ${files.length} ${files.length === 1 ? 'file' : 'files'}.`, action: { label: 'Undo', run: bringBack } })
  }

  const openSources = (sources: readonly SourceFile[]) => {
    const { units, looseDropIns, others } = unitsInFiles(sources, targetOf(session.state).version)
    if (units.length > 1) setChoice(units)
    else if (units.length === 1) open(units[0]!)
    else if (looseDropIns.length > 0) addDropIns(looseDropIns)
    else if (others.length === 1) open({ name: fileName(others[0]!.path), files: others })
    else if (others.length > 1) toast({ text: 'None of these files has the name of a unit file, such as web.service or web.service.d/10-limits.conf. Nothing was opened.', tone: 'error' })
  }

  const addDropIns = (sources: readonly SourceFile[]) => {
    const { name, files, opened } = session.state
    const before = session.content
    const fragment = files.find((file) => !isDropInPath(file.path))?.path ?? null
    for (const source of sources) {
      const path = dropInPath(name, fragment, fileName(source.path))
      const known = session.fileWithPath(path)
      if (known) session.removeFile(known.id)
      session.addFile(path, source.text)
    }
    toast({ text: `${sources.map((source) => fileName(source.path)).join(', ')} was added as a drop-in of ${name}.`, action: { label: 'Undo', run: () => session.state.opened === opened && session.replaceContent(before) } })
  }

  const openIncoming = async (incoming: readonly IncomingFile[]) => {
    const faults: string[] = []
    const unpacked: IncomingFile[] = []
    for (const file of incoming) {
      if (archiveKindOf(file.path) === null) unpacked.push(file)
      else await readArchive(fileName(file.path), file.bytes).then((files) => unpacked.push(...files), (error: Error) => faults.push(error.message))
    }
    const accepted = unpacked.map(acceptFile)
    const sources = accepted.flatMap((each) => ('file' in each ? [each.file] : []))
    faults.push(...accepted.flatMap((each) => ('fault' in each ? [each.fault] : [])))
    if (sources.length > 0) openSources(sources)
    else if (faults.length === 0) faults.push('There is no file in it. Nothing was opened.')
    const shown = faults.slice(0, 3).join(' ') + (faults.length > 3 ? ` And ${faults.length - 3} more.` : '')
    if (shown) toast({ text: shown, tone: 'error' })
  }

  return {
    openIncoming,
    openSources,
    choice,
    choose: (unit) => {
      setChoice(null)
      if (unit) open(unit)
    },
    pick: () => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = true
      input.onchange = () => void readChosen(input.files ?? []).then(openIncoming)
      input.click()
    },
    startEmpty: () => open({ name: 'new.service', files: [{ path: 'new.service', text: '[Unit]\nDescription=\n\n[Service]\nExecStart=\n\n[Install]\nWantedBy=multi-user.target\n' }] }),
    downloadFile: () => {
      const file = session.fileWithId(session.state.activeFile)
      if (file) download(fileName(file.path), Uint8Array.from(encodeBytes(file.text)))
    },
    downloadArchive: (kind) => void writeArchive(kind, session.state.files).then((bytes) => download(`${session.state.name}.${kind}`, bytes)),
  }
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

