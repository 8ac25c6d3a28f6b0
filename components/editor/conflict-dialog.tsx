'use client'

import { useEffect, useState } from 'react'
import { askForMerge, type Choice, type LineConflict, type Merged, takeMerged, withChoices } from '@/components/session/merge-with-latest'
import type { Conflict } from '@/components/session/use-saving'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Segmented } from '@/components/ui/segmented'

interface ConflictDialogProps {
  readonly conflict: Conflict
  readonly onSaveOnTop: () => void
  readonly onSaveAsNew: () => void
  readonly onClose: () => void
}

const choices = [
  { value: 'mine', label: 'Mine' },
  { value: 'theirs', label: 'Theirs' },
  { value: 'both', label: 'Both' },
] as const

/** Somebody has saved in between. Nothing is lost: the text stays here, the newer revision stays there, and both are brought together here, to be looked at before they are saved. */
export function ConflictDialog({ conflict: { message, revision, unit }, onSaveOnTop, onSaveAsNew, onClose }: ConflictDialogProps) {
  const [merged, setMerged] = useState<Merged | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [chosen, setChosen] = useState<ReadonlyMap<string, Choice>>(new Map())
  useEffect(() => {
    let isWanted = true
    askForMerge(unit).then(
      (answer) => isWanted && setMerged(answer),
      (reason: Error) => isWanted && setError(reason.message),
    )
    return () => {
      isWanted = false
    }
  }, [unit])
  const keyOf = (path: string, index: number) => `${index} ${path}`
  const take = () => {
    if (!merged) return
    takeMerged(unit, merged, new Map(merged.files.map((file) => [file.path, withChoices(file, file.conflicts.map((_, index) => chosen.get(keyOf(file.path, index)) ?? 'mine'))])))
    onClose()
  }
  // It opens whole: buttons that move below a finger are worse than a moment's wait.
  if (!merged && !error) return null
  const conflicts = merged?.files.flatMap(({ path, conflicts: own }) => own.map((each, index) => ({ path, index, conflict: each }))) ?? []
  return (
    <Dialog
      title="There is a newer revision"
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onClick={onClose}>Go on editing</Button>
          <Button onClick={() => window.open(`/units/${encodeURIComponent(unit.state.saved?.id ?? '')}/revisions/${revision}`, '_blank', 'noopener')}>Look at revision {revision}</Button>
          <Button onClick={onSaveAsNew}>Save mine as a new unit</Button>
          <Button onClick={onSaveOnTop}>Save mine on top of revision {revision}</Button>
          <Button look="accent" disabled={!merged} onClick={take}>
            Bring both together
          </Button>
        </>
      }
    >
      <p>{message}</p>
      {error && (
        <p role="alert" className="pt-2 text-error">
          {error}
        </p>
      )}
      {merged && (
        <p className="pt-2 text-n11">
          {conflicts.length + merged.others.length === 0
            ? `Your changes and those of ${merged.author} touch different lines. Bring them together, look at the result, then save it as revision ${merged.revision + 1}.`
            : `${merged.author} changed some of the same lines. Choose what is to stand there; all other changes of both are kept.`}
        </p>
      )}
      {merged && merged.others.length > 0 && (
        <ul className="list-disc pt-2 pl-5">
          {merged.others.map(({ what, mine, theirs }) => (
            <li key={what}>
              <code>{what}</code>: yours, {mine}, stays; theirs is {theirs}.
            </li>
          ))}
        </ul>
      )}
      {conflicts.map(({ path, index, conflict }) => {
        const key = keyOf(path, index)
        return <OneConflict key={key} path={path} conflict={conflict} choice={chosen.get(key) ?? 'mine'} onChoose={(choice) => setChosen((before) => new Map(before).set(key, choice))} />
      })}
    </Dialog>
  )
}

interface OneConflictProps {
  readonly path: string
  readonly conflict: LineConflict
  readonly choice: Choice
  readonly onChoose: (choice: Choice) => void
}

function OneConflict({ path, conflict: { line, mine, theirs }, choice, onChoose }: OneConflictProps) {
  return (
    <section aria-label={`Conflict in ${path}, line ${line}`} className="mt-3 rounded-control border border-hairline">
      <div className="flex flex-wrap items-center gap-2 border-b border-hairline bg-n2 px-2 py-1 text-12">
        <code className="min-w-0 flex-1 break-all">
          {path}:{line}
        </code>
        <Segmented label={`What stands in ${path}, line ${line}`} options={choices} value={choice} onChange={onChoose} className="h-6!" />
      </div>
      <Side label="Mine" text={mine} isTaken={choice !== 'theirs'} />
      <Side label="Theirs" text={theirs} isTaken={choice !== 'mine'} />
    </section>
  )
}

function Side({ label, text, isTaken }: { readonly label: string; readonly text: string; readonly isTaken: boolean }) {
  return (
    <div className={`flex gap-2 px-2 py-1 ${isTaken ? 'bg-success/12' : ''}`}>
      <span className="w-12 shrink-0 text-12 text-n11">{label}</span>
      <pre className={`min-w-0 flex-1 overflow-x-auto font-mono text-12 leading-5 ${isTaken ? '' : 'text-n11 line-through'}`}>{text === '' ? 'removed' : text}</pre>
    </div>
  )
}
