'use client'

import type { Desk } from '@/components/session/desk'
import { dropInPath, fileName } from '@/components/session/unit-paths'
import { targetOf, UnitSession } from '@/components/session/unit-session'
import { useToast } from '@/components/ui/toast'
import { isDropInPath, encodeBytes, fillTemplate, type SourceFile, type UnitTemplate } from '@/lib/exec-schema'
import { focusText } from '../focus-text'
import type { IncomingFile } from '@/components/files/accepted-file'
import type { ArchiveKind } from '@/components/files/archive-kinds'
import { readChosen } from '@/components/files/read-dropped'
import { readSources, tellFaults } from '@/components/files/read-sources'
import { unitsInFiles, type FoundUnit } from '@/components/files/units-in-files'

export interface FileActions {
  readonly pick: () => void
  readonly openIncoming: (files: readonly IncomingFile[]) => Promise<void>
  readonly openSources: (files: readonly SourceFile[]) => void
  readonly startEmpty: () => void
  /** Opens new units made after a template, its places still to be filled in. */
  readonly startFrom: (template: UnitTemplate) => void
  readonly downloadFile: () => void
  readonly downloadArchive: (kind: ArchiveKind) => void
  /** All open units in one archive. */
  readonly downloadAll: () => void
}

/** Files in and out of the editor. What is opened comes to the front beside what is open; the toast's Undo takes it away again. */
export function useFileActions(desk: Desk): FileActions {
  const toast = useToast()

  const open = (found: readonly FoundUnit[]) => {
    const { manager, target } = desk.state.active.content
    const units = found.map(({ name, files }) => {
      const unit = new UnitSession({ content: { name, chosenType: null, manager, target, files }, saved: null })
      // Nobody else has it, so it is kept here.
      unit.update({ savedContent: null })
      return unit
    })
    const close = desk.open(units, units[0])
    focusText()
    const count = found.reduce((sum, { files }) => sum + files.length, 0)
    const what = found.length === 1 ? `${found[0]!.name} was` : `${found.length} units were`
    toast({ text: `${what} opened with ${count} ${count === 1 ? 'file' : 'files'}.`, action: { label: 'Undo', run: close } })
  }

  const openSources = (sources: readonly SourceFile[]) => {
    const { units, looseDropIns, others } = unitsInFiles(sources, targetOf(desk.state.active.state).version)
    if (units.length > 0) open(units)
    else if (looseDropIns.length > 0) addDropIns(looseDropIns)
    else if (others.length === 1) open([{ name: fileName(others[0]!.path), files: others }])
    else if (others.length > 1) toast({ text: 'None of these files has the name of a unit file, such as web.service or web.service.d/10-limits.conf. Nothing was opened.', tone: 'error' })
  }

  const addDropIns = (sources: readonly SourceFile[]) => {
    const session = desk.state.active
    const { name, files } = session.state
    const before = session.content
    const fragment = files.find((file) => !isDropInPath(file.path))?.path ?? null
    for (const source of sources) {
      const path = dropInPath(name, fragment, fileName(source.path))
      const known = session.fileWithPath(path)
      if (known) session.removeFile(known.id)
      session.addFile(path, source.text)
    }
    toast({ text: `${sources.map((source) => fileName(source.path)).join(', ')} was added as a drop-in of ${name}.`, action: { label: 'Undo', run: () => session.replaceContent(before) } })
  }

  const openIncoming = async (incoming: readonly IncomingFile[]) => {
    const { sources, faults } = await readSources(incoming)
    if (sources.length > 0) openSources(sources)
    const shown = sources.length + faults.length === 0 ? 'There is no file in it. Nothing was opened.' : tellFaults(faults)
    if (shown) toast({ text: shown, tone: 'error' })
  }

  return {
    openIncoming,
    openSources,
    pick: () => {
      const input = document.createElement('input')
      input.type = 'file'
      input.multiple = true
      input.onchange = () => void readChosen(input.files ?? []).then(openIncoming)
      input.click()
    },
    startEmpty: () => openSources([{ path: `${freeStem(desk, '.service')}.service`, text: '' }]),
    startFrom: ({ files }) => openSources(files.map(({ ending, text }) => ({ path: `${freeStem(desk, ending)}${ending}`, text: fillTemplate(text) }))),
    downloadFile: () => {
      const { state } = desk.state.active
      const file = state.files.find((each) => each.id === state.activeFile)
      if (file) download(fileName(file.path), Uint8Array.from(encodeBytes(file.text)))
    },
    downloadArchive: (kind) => {
      const { state } = desk.state.active
      void loadArchives().then(({ writeArchive }) => writeArchive(kind, state.files)).then((bytes) => download(`${state.name}.${kind}`, bytes))
    },
    downloadAll: () => void loadArchives().then(({ writeArchive }) => writeArchive('tar.gz', desk.state.units.flatMap(({ state }) => state.files))).then((bytes) => download('units.tar.gz', bytes)),
  }
}

/** Few open archives, so what packs them is loaded when it is needed. */
function loadArchives() {
  return import('@/components/files/archives')
}

/** A name for a new unit that no open one has: new, new-2 … The name of a mount is that of its place. */
function freeStem(desk: Desk, ending: string): string {
  if (ending === '.mount') return 'srv-data'
  const taken = new Set(desk.state.units.map(({ state }) => state.name))
  for (let number = 1; ; number++) {
    const stem = number === 1 ? 'new' : `new-${number}`
    if (!['service', 'timer', 'socket', 'path', 'target', 'slice'].some((type) => taken.has(`${stem}.${type}`))) return stem
  }
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
