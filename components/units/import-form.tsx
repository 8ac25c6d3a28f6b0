'use client'

import Link from 'next/link'
import { useRef, useState, type DragEvent } from 'react'
import type { IncomingFile } from '@/components/files/accepted-file'
import { readChosen, readDropped } from '@/components/files/read-dropped'
import { readSources, tellFaults } from '@/components/files/read-sources'
import { splitSystemctlCat } from '@/components/files/systemctl-cat'
import { pathBelowUnitFolder } from '@/components/files/unit-folder-path'
import { unitsInFiles, type FoundUnit } from '@/components/files/units-in-files'
import { TargetOptions } from '@/components/session/target-options'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Input, Select, TextArea } from '@/components/ui/field'
import { newestVersion, readVersion, type Manager, type SourceFile } from '@/lib/exec-schema'
import { batchesOf, importBatch, type Imported, type UnitToImport } from './import-batches'
import { Notice } from './notice'

interface ImportFormProps {
  /** The workspace, by its name in addresses. */
  readonly workspace: string
  readonly initialTarget: string
}

const outcomes = { created: 'created', changed: 'new revision', same: 'unchanged', refused: 'refused' } as const

/** Brings many units into a workspace: files, folders and archives that are chosen or dropped, or the output of `systemctl cat`. What will be saved is shown first. */
export function ImportForm({ workspace, initialTarget }: ImportFormProps) {
  const [sources, setSources] = useState<readonly SourceFile[]>([])
  const [faults, setFaults] = useState<readonly string[]>([])
  const [target, setTarget] = useState(initialTarget)
  const [manager, setManager] = useState<Manager>('system')
  const [message, setMessage] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [outcome, setOutcome] = useState<ReadonlyMap<string, Imported>>(new Map())
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number } | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isOver, setIsOver] = useState(false)
  const stopped = useRef(false)

  const { units, looseDropIns, others } = unitsInFiles(sources, readVersion(target) ?? newestVersion)
  const nameless = [...looseDropIns, ...others]
  const chosen = units.filter(({ name }) => !left.has(name))
  const isBusy = progress !== null

  const add = (found: readonly SourceFile[], wrong: readonly string[]) => {
    const paths = new Set(found.map(({ path }) => path))
    setSources((before) => [...before.filter(({ path }) => !paths.has(path)), ...found])
    setFaults(wrong)
    setOutcome(new Map())
    // Files of the user manager lie in folders that say so.
    if (found.length > 0 && found.every(({ path }) => /(^|\/)systemd\/user\//.test(path))) setManager('user')
  }
  const take = (incoming: readonly IncomingFile[]) => readSources(incoming).then(({ sources: found, faults: wrong }) => add(found, wrong))
  const pick = (isFolder: boolean) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = true
    input.webkitdirectory = isFolder
    input.onchange = () => void readChosen(input.files ?? []).then(take)
    input.click()
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    void readDropped(event.dataTransfer).then(take, () => setFaults(['What was dropped could not be read.']))
  }

  const run = async () => {
    stopped.current = false
    setError(null)
    const all = chosen.map((unit) => toImport(unit, manager, target))
    let done = 0
    setProgress({ done, of: all.length })
    try {
      for (const batch of batchesOf(all)) {
        if (stopped.current) break
        const imported = await importBatch(workspace, batch, message)
        setOutcome((before) => new Map([...before, ...imported.map((each) => [each.name, each] as const)]))
        setProgress({ done: (done += batch.length), of: all.length })
      }
    } catch (reason) {
      setError((reason as Error).message)
    }
    setProgress(null)
  }

  return (
    <div className="flex flex-col gap-4 px-4 pb-6">
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={classNames('flex max-w-3xl flex-col gap-3 rounded-control border border-dashed p-4', isOver ? 'border-accent bg-accent-tint' : 'border-n8')}
      >
        <div className="flex flex-wrap items-center gap-2">
          <Button icon="file" onClick={() => pick(false)}>
            Choose files
          </Button>
          <Button icon="folder" onClick={() => pick(true)}>
            Choose a folder
          </Button>
          <span className="text-12 text-n11">or drop them here: unit files, folders such as /etc/systemd/system, tar and zip archives.</span>
        </div>
        <label className="flex flex-col gap-1 text-12 text-n11">
          Or paste the output of systemctl cat
          <TextArea code rows={3} placeholder={'# /usr/lib/systemd/system/nginx.service\n[Unit]\n…'} onPaste={(event) => pasted(event.clipboardData.getData('text/plain'))} onChange={(event) => pasted(event.target.value)} />
        </label>
      </div>

      {faults.length > 0 && (
        <Notice icon="warning" urgent className="max-w-3xl rounded-control border">
          {tellFaults(faults)}
        </Notice>
      )}
      {nameless.length > 0 && (
        <Notice icon="info" className="max-w-3xl rounded-control border">
          {nameless.length === 1 ? 'One file is' : `${nameless.length} files are`} left out, because the name is not that of a unit file or a drop-in: {nameless.slice(0, 5).map(({ path }) => path).join(', ')}
          {nameless.length > 5 && ' …'}
        </Notice>
      )}

      {units.length > 0 && (
        <form
          className="flex max-w-3xl flex-col gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            void run()
          }}
        >
          <div className="flex flex-wrap items-end gap-3">
            <label className="flex flex-col gap-1 text-12 text-n11">
              Written for
              <Select value={target} disabled={isBusy} onChange={(event) => setTarget(event.target.value)}>
                <TargetOptions />
              </Select>
            </label>
            <label className="flex flex-col gap-1 text-12 text-n11">
              Manager
              <Select value={manager} disabled={isBusy} onChange={(event) => setManager(event.target.value as Manager)}>
                <option value="system">system</option>
                <option value="user">user</option>
              </Select>
            </label>
            <label className="flex min-w-0 grow flex-col gap-1 text-12 text-n11">
              Why, for the history
              <Input value={message} maxLength={1000} disabled={isBusy} placeholder="Imported" onChange={(event) => setMessage(event.target.value)} />
            </label>
          </div>
          <table className="w-full table-fixed border-collapse border-y border-hairline text-13">
            <thead>
              <tr className="border-b border-hairline bg-n2 text-left text-12 text-n10">
                <th scope="col" className="w-9 px-2 py-1.5 font-normal">
                  <span className="sr-only">Import</span>
                </th>
                <th scope="col" className="px-2 py-1.5 font-normal">Unit</th>
                <th scope="col" className="w-24 px-2 py-1.5 font-normal">Files</th>
                <th scope="col" className="w-[40%] px-2 py-1.5 font-normal">Outcome</th>
              </tr>
            </thead>
            <tbody>
              {units.map(({ name, files }) => (
                <tr key={name} className="border-b border-hairline last:border-b-0">
                  <td className="h-8 px-2">
                    <input
                      type="checkbox"
                      aria-label={`Import ${name}`}
                      checked={!left.has(name)}
                      disabled={isBusy}
                      onChange={({ target: { checked } }) => setLeft((before) => new Set(checked ? [...before].filter((each) => each !== name) : [...before, name]))}
                    />
                  </td>
                  <td className="truncate px-2 font-mono text-12" title={files.map(({ path }) => path).join('\n')}>
                    {name}
                  </td>
                  <td className="px-2 text-n11">{files.length}</td>
                  <td className="px-2 py-1 text-12 break-words text-n11">
                    <Outcome imported={outcome.get(name)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {error && (
            <Notice icon="warning" urgent className="rounded-control border">
              {error}
            </Notice>
          )}
          <div className="flex items-center gap-3">
            {isBusy ? (
              <Button onClick={() => (stopped.current = true)}>Stop</Button>
            ) : (
              <Button type="submit" look="accent" disabled={chosen.length === 0}>
                {chosen.length === 1 ? 'Import 1 unit' : `Import ${chosen.length} units`}
              </Button>
            )}
            <span role="status" className="text-12 text-n11">
              {progress ? `${progress.done} of ${progress.of}` : outcome.size > 0 ? summary([...outcome.values()]) : ''}
            </span>
          </div>
        </form>
      )}
    </div>
  )

  function pasted(text: string): void {
    const files = splitSystemctlCat(text)
    if (files.length > 0) add(files, [])
  }
}

function toImport({ name, files }: FoundUnit, manager: Manager, target: string): UnitToImport {
  return { name, manager, target, files: files.map(({ path, text }) => ({ path: pathBelowUnitFolder(path), content: text })) }
}

function Outcome({ imported }: { readonly imported: Imported | undefined }) {
  if (!imported) return null
  if (imported.outcome === 'refused') return <span className="text-error">{imported.reason}</span>
  return <Link href={`/units/${imported.id}`}>{outcomes[imported.outcome]}</Link>
}

/** `12 created, 3 unchanged` */
function summary(imported: readonly Imported[]): string {
  const counts = Object.entries(outcomes).map(([outcome, words]) => [imported.filter((each) => each.outcome === outcome).length, words] as const)
  return counts.flatMap(([count, words]) => (count > 0 ? [`${count} ${words}`] : [])).join(', ')
}
