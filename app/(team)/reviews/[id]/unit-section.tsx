import Link from 'next/link'
import type { ReactNode } from 'react'
import { EffectTable } from '@/components/review/effect-table'
import { FindingChanges } from '@/components/review/finding-changes'
import { OtherTargets } from '@/components/review/other-targets'
import { TextDiff } from '@/components/review/text-diff'
import { ChangedFacts } from '@/components/units/changed-facts'
import { Chip } from '@/components/ui/chip'
import { compareUnits, type Judgements } from '@/lib/review/compare-units'
import type { ShownReview, ShownThread } from '@/lib/review/read-review'
import type { ProposedUnit } from '@/lib/review/read-patch-set'
import { hostsById, type SavedHost } from '@/lib/workspace/hosts'
import { ReviewThread } from './review-thread'

interface UnitSectionProps {
  readonly unit: ProposedUnit
  readonly review: ShownReview
  /** The machines of the workspace. */
  readonly hosts: readonly SavedHost[]
  /** Shared by all units of the page. */
  readonly room: Room
  /** Where all effects of this unit are shown, if the page has no room for them; null when this is there. */
  readonly allAt: string | null
  readonly mayComment: boolean
  readonly mayChange: boolean
}

/** What a page with many units may still take on. */
export interface Room {
  readonly judgements: Judgements
  /** Of units with more effects only some are shown at first. */
  effects: number
  /** How many units are still to come with the page itself. */
  first: number
  /** When the unit before has been compared. */
  turn: Promise<unknown>
}

/** Whether there is room for so many effects; then it is taken. */
function takeRoom(room: Room, effects: number): boolean {
  if (effects > room.effects) return false
  room.effects -= effects
  return true
}

/** Long enough for what is ready to be sent, in milliseconds. */
const PAUSE = 5
/** Long enough for a browser to ask for styles and scripts and to draw what is there: one process answers all of it. */
const FIRST_PAUSE = 300

/** One unit after the other, each with a pause behind it in which it is sent, and in which the server gets to other requests. */
function inTurn<T>(room: Room, work: () => T): Promise<T> {
  const done = room.turn.then(work)
  room.first--
  const length = room.first === 0 ? FIRST_PAUSE : PAUSE
  const pause = () => new Promise((resolve) => setTimeout(resolve, length))
  room.turn = done.then(pause, pause)
  return done
}

const words = { add: 'new unit', edit: 'changed', remove: 'goes into the archive' } as const

/** What a review makes of one unit: its effect first, then the text. */
export async function UnitSection({ unit, review, hosts, room, allAt, mayComment, mayChange }: UnitSectionProps) {
  const { key, kind, unitId } = unit
  const earlier = review.against?.units.find((each) => each.key === key)
  const before = review.against ? (earlier?.after ?? null) : unit.before
  const { after } = unit
  const { effects, added, fixed, others, files } = await inTurn(room, () => compareUnits(before, after, hostsById(hosts), room.judgements))
  const isShort = allAt !== null && !takeRoom(room, effects.length)
  const name = (after ?? before)?.name ?? ''
  const own = review.threads.filter(({ place }) => 'changeKey' in place && place.changeKey === key)
  const show = (threads: readonly ShownThread[]): ReactNode => {
    if (threads.length === 0) return null
    return threads.map((thread) => <ReviewThread key={thread.id} thread={thread} review={review} mayComment={mayComment} mayChange={mayChange} />)
  }
  const atLine = (path: string, isOld: boolean, line: number) => own.filter(({ place }) => place.kind === 'lines' && place.path === path && place.isOld === isOld && place.range.last === line)
  const isTalkedOf = (path: string, line: number | null, isOld: boolean) => line !== null && atLine(path, isOld, line).length > 0
  const effectTable = <EffectTable changes={effects} unit={name} changeKey={key} mayComment={mayComment} allAt={isShort ? allAt : undefined} threads={(effect) => show(own.filter(({ place }) => place.kind === 'effect' && place.effect === effect))} />
  const shownFiles = files
    .filter(({ kind: what }) => what !== 'unchanged')
    .map((file) => ({ ...file, hunks: file.hunks.map((hunk) => ({ ...hunk, isTalkedOf: hunk.rows.some(({ old, now }) => isTalkedOf(file.path, now, false) || isTalkedOf(file.oldPath ?? file.path, old, true)) })) }))
  const text = shownFiles.map((file) => <TextDiff key={file.path} file={file} changeKey={key} mayComment={mayComment} threads={(path, isOld, line) => show(atLine(path, isOld, line))} />)
  const shownEffects = new Set(effects.map(({ aspect, subject }) => `${aspect} ${subject}`))
  const shownLines = (thread: ShownThread) => {
    const { place } = thread
    if (place.kind === 'effect') return shownEffects.has(place.effect)
    if (place.kind !== 'lines') return false
    return shownFiles.some((file) => (place.isOld ? (file.oldPath ?? file.path) : file.path) === place.path && file.hunks.some(({ rows }) => rows.some(({ old, now, kind: row }) => (place.isOld ? row !== 'added' && old === place.range.last : now === place.range.last))))
  }
  const elsewhere = own.filter((thread) => !shownLines(thread))
  return (
    <section id={`unit-${key}`} aria-label={name} className="border-t border-hairline-strong [contain-intrinsic-size:auto_600px] [content-visibility:auto]">
      <div className="flex flex-wrap items-center gap-2 px-4 py-2">
        <h2 className="min-w-0 font-mono text-14 font-semibold break-all">{name}</h2>
        <Chip tone={kind === 'remove' ? 'error' : kind === 'add' ? 'accent' : 'neutral'}>{words[kind]}</Chip>
        <span className="text-12 text-n11">{effects.length === 0 ? 'no effect' : effects.length === 1 ? '1 effect' : `${effects.length} effects`}</span>
        {after && review.state === 'open' && review.shown.number === review.headNumber && (
          <Link href={`/reviews/${review.id}/edit/${key}`} className="ml-auto text-12">
            Side by side
          </Link>
        )}
        {unitId && (
          <Link href={`/units/${unitId}`} className="text-12">
            As it is saved
          </Link>
        )}
      </div>
      {before && after && <ChangedFacts before={before} after={after} hosts={hosts} />}
      {effectTable}
      <FindingChanges unit={name} added={added} fixed={fixed} />
      <OtherTargets unit={name} others={others} />
      {text}
      {elsewhere.length > 0 && (
        <div className="border-t border-hairline pt-2">
          <h3 className="px-4 text-12 font-semibold text-n11">About what is not shown here</h3>
          {show(elsewhere)}
        </div>
      )}
    </section>
  )
}
