import { EmptyState } from '@/components/ui/empty-state'
import { classNames } from '@/components/ui/class-names'
import { formatTimeSpan, type EffectiveUnit, type Restarts, type TimelineStep } from '@/lib/exec-schema'
import { PanelSection } from './panel-parts'
import { provenanceOf } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

/** What happens when: from the start of a service to its end, how long each step may take, and when it is given up. */
export function TimelinePanel({ unit: { timeline, merged } }: { readonly unit: EffectiveUnit }) {
  if (!timeline) return <EmptyState title="Only services have a timeline">Start, watchdog, stop and restarts are those of a service. A {merged.name.type} unit has none of them.</EmptyState>
  const { start, run, stop, restarts } = timeline
  return (
    <>
      <PanelSection title="Start">
        <Steps label="Start" steps={start} />
      </PanelSection>
      {run.length > 0 && (
        <PanelSection title="While it runs">
          <Steps label="While it runs" steps={run} />
        </PanelSection>
      )}
      <PanelSection title="Stop">
        <Steps label="Stop" steps={stop} />
      </PanelSection>
      <PanelSection title="Restarts" note="if it ended at once each time">
        <RestartRow restarts={restarts} />
      </PanelSection>
    </>
  )
}

/** Steps on a line from top to bottom. */
function Steps({ label, steps }: { readonly label: string; readonly steps: readonly TimelineStep[] }) {
  if (steps.length === 0) return <p className="px-3 py-1 text-12 text-n10">nothing that takes time</p>
  return (
    <ol aria-label={label} className="px-3">
      {steps.map(({ what, longest, then, origin }, index) => (
        <li key={index} className="relative py-1 pl-5 text-13">
          {index > 0 && <span aria-hidden="true" className="absolute top-0 left-[5px] h-2.5 w-px bg-n7" />}
          {index < steps.length - 1 && <span aria-hidden="true" className="absolute top-4 bottom-0 left-[5px] w-px bg-n7" />}
          <span aria-hidden="true" className={classNames('absolute top-2.5 left-[2px] h-[7px] w-[7px] rounded-full', origin.kind === 'file' ? 'bg-accent' : 'bg-n8')} />
          <div className="flex flex-wrap items-start gap-x-3 gap-y-0.5">
            <span className="min-w-0">{visibleText(what)}</span>
            {longest !== null && (
              <span className="ml-auto">
                <ProvenanceChip from={provenanceOf(origin)} />
              </span>
            )}
          </div>
          {longest !== null && (
            <p className="text-12 text-n11">
              {longest === Number.POSITIVE_INFINITY ? 'as long as it takes' : <>at most <strong className="font-medium text-n12 tabular-nums">{formatTimeSpan(longest)}</strong></>}
              {then !== null && `; else ${visibleText(then)}`}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function RestartRow({ restarts }: { readonly restarts: Restarts }) {
  const { policy, policyOrigin, delays, delayOrigin, starts, refusedAt, limit } = restarts
  if (policy === 'no')
    return (
      <p className="flex flex-wrap items-center gap-x-2 px-3 py-1 text-13">
        <span>It is not started again by itself.</span>
        <ProvenanceChip from={provenanceOf(policyOrigin)} />
      </p>
    )
  return (
    <div className="px-3 py-1 text-13">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          With <code>Restart={policy}</code> after {waits(delays)}
        </span>
        <span className="ml-auto flex flex-wrap justify-end gap-1">
          <ProvenanceChip from={provenanceOf(policyOrigin)} />
          {delayOrigin.kind === 'file' && <ProvenanceChip from={provenanceOf(delayOrigin)} />}
        </span>
      </p>
      <Starts restarts={restarts} />
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>
          {refusedAt === null
            ? limit.starts === 0 || limit.interval === 0
              ? 'It is started again for ever: no start limit is set.'
              : `It is started again for ever: the limit of ${limit.starts} starts in ${formatTimeSpan(limit.interval)} is never reached.`
            : `${starts.length} ${starts.length === 1 ? 'start' : 'starts'} in ${rounded(starts.at(-1)!)}; the next one, after ${rounded(refusedAt)}, is refused: no more than ${limit.starts} in ${formatTimeSpan(limit.interval)}.`}
        </span>
        <span className="ml-auto">
          <ProvenanceChip from={provenanceOf(limit.origin)} />
        </span>
      </p>
    </div>
  )
}

function waits(delays: readonly number[]): string {
  if (delays.length === 1) return rounded(delays[0]!)
  const shown = delays.length > 6 ? [...delays.slice(0, 4), null, delays.at(-1)!] : delays
  return `${shown.map((delay) => (delay === null ? '…' : rounded(delay))).join(', ')}, then always so`
}

/** A span without what nobody counts: microseconds beside seconds. */
function rounded(span: number): string {
  return formatTimeSpan(span >= 1_000_000 ? Math.round(span / 1000) * 1000 : span)
}

/** How many starts have room in the picture. */
const MOST_MARKS = 24

/** The starts on a line in time, the interval of the limit behind them, and a cross where a start is refused. The sentence below says the same. */
function Starts({ restarts: { starts, refusedAt, limit } }: { readonly restarts: Restarts }) {
  const shown = starts.slice(0, MOST_MARKS)
  const last = refusedAt !== null && starts.length <= MOST_MARKS ? refusedAt : shown.at(-1)!
  const whole = last === 0 || last === Number.POSITIVE_INFINITY ? 1 : last * 1.08
  const place = (time: number) => `${Math.min(100, (time / whole) * 100)}%`
  return (
    <div aria-hidden="true" className="relative my-2 h-6 overflow-hidden rounded-small bg-n3">
      {limit.interval > 0 && <span className="absolute inset-y-0 left-0 bg-n4" style={{ width: place(limit.interval) }} />}
      <span className="absolute inset-x-0 top-1/2 h-px bg-n7" />
      {shown.map((time, index) => (
        <span key={index} className="absolute top-1/2 h-3 w-[3px] -translate-y-1/2 rounded-full bg-accent" style={{ left: `calc(${place(time)} + 4px)` }} />
      ))}
      {refusedAt !== null && starts.length <= MOST_MARKS && (
        <span className="absolute top-1/2 -translate-y-1/2 text-12 leading-none font-semibold text-error" style={{ left: `calc(${place(refusedAt)} + 1px)` }}>
          ✕
        </span>
      )}
    </div>
  )
}
