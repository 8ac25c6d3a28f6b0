import { classNames } from '@/components/ui/class-names'
import { Icon } from '@/components/ui/icons'
import { dependencyKinds, orderingCycles, type Dependency, type DependencyKind, type EffectiveUnit, type OrderEdge } from '@/lib/exec-schema'
import { needing, unorderedNeeds } from './dependency-order'
import { cell, nameAndValue, PanelSection, PanelTable, row, Value, ValueCell } from './panel-parts'
import { provenanceOf } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

/** What a kind of dependency means for this unit. */
const meanings: Readonly<Record<DependencyKind, string>> = {
  Requires: 'started with it; if one fails to start, so does this',
  Requisite: 'has to run already, or this fails at once',
  Wants: 'started with it; this does not mind if that fails',
  BindsTo: 'started with it; when it stops, this stops',
  PartOf: 'when it is stopped or restarted, so is this',
  Upholds: 'kept running as long as this runs',
  Conflicts: 'stopped when this starts, and the other way round',
  Before: 'started after this, stopped before it',
  After: 'started before this, stopped after it',
  OnFailure: 'started when this fails',
  OnSuccess: 'started when this ends well',
  Triggers: 'started by this',
  TriggeredBy: 'starts this',
  PropagatesReloadTo: 'reloaded with this',
  ReloadPropagatedFrom: 'when it is reloaded, so is this',
  PropagatesStopTo: 'stopped with this',
  StopPropagatedFrom: 'when it is stopped, so is this',
  JoinsNamespaceOf: 'shares its private /tmp and network',
  RequiresMountsFor: 'what is mounted there is mounted first, and needed',
  WantsMountsFor: 'what is mounted there is mounted first, if it can be',
}

/** Which units this one needs, and in which order they start: what is written, what is there by default, and what other settings bring along. */
export function DependenciesPanel({ unit }: { readonly unit: EffectiveUnit }) {
  const { dependencies, merged } = unit
  const before = dependencies.filter(({ kind }) => kind === 'After')
  const after = dependencies.filter(({ kind }) => kind === 'Before')
  const cycles = orderingCycles([unit])
  const unordered = new Set(unorderedNeeds(dependencies))
  const needed = new Set(dependencies.flatMap(({ kind, unit: other }) => (needing.includes(kind) ? [other] : [])))
  return (
    <>
      {cycles.map((cycle, index) => (
        <Cycle key={index} edges={cycle} />
      ))}
      <PanelSection title="Order of the start" note="when it stops, the other way round">
        <div className="grid grid-cols-1 items-center gap-2 px-3 py-1 @min-[480px]:grid-cols-[minmax(0,auto)_auto_minmax(0,1fr)]">
          <Side label="Started before" entries={before} needed={needed} end />
          <div className="flex flex-col items-center gap-1.5 text-12 @min-[480px]:flex-row">
            <Arrow />
            <span className="max-w-44 rounded-control border border-accent bg-n1 px-2 py-1 text-center font-mono font-medium break-words">{visibleText(merged.name.name)}</span>
            <Arrow />
          </div>
          <Side label="Started after" entries={after} needed={needed} />
        </div>
      </PanelSection>
      {dependencyKinds.map((kind) => {
        const entries = dependencies.filter((dependency) => dependency.kind === kind)
        return (
          entries.length > 0 && (
            <PanelSection key={kind} title={<code>{kind}</code>} note={meanings[kind]}>
              <PanelTable label={`Dependencies of the kind ${kind}`} columns={['Unit', 'Source']} widths={nameAndValue} headless>
                <tbody>
                  {entries.map((dependency) => (
                    <tr key={dependency.unit} className={row}>
                      <th scope="row" className={`${cell} text-left font-normal`}>
                        <Value>{dependency.unit}</Value>
                      </th>
                      <ValueCell from={<ProvenanceChip from={provenanceOf(dependency.origin)} />}>
                        {unordered.has(dependency) && <span className="text-12 text-n11">without an order: both start at the same time</span>}
                      </ValueCell>
                    </tr>
                  ))}
                </tbody>
              </PanelTable>
            </PanelSection>
          )
        )
      })}
    </>
  )
}

/** An order that leads back to where it began, with the lines that make it. */
function Cycle({ edges }: { readonly edges: readonly OrderEdge[] }) {
  return (
    <div role="status" className="flex items-start gap-1.5 border-b border-hairline bg-warning-tint px-3 py-1.5 text-12 text-warning">
      <Icon name="warning" width={14} height={14} className="mt-0.5 shrink-0" />
      <div className="min-w-0">
        <p>The order is a cycle. systemd leaves one of these jobs out at boot, or does not start the unit.</p>
        <ol className="mt-0.5 text-n12">
          {edges.map(({ first, second, origin }, index) => (
            <li key={index} className="flex flex-wrap items-center gap-x-1.5">
              <code className="break-words">{visibleText(first)}</code> before <code className="break-words">{visibleText(second)}</code>
              <ProvenanceChip from={provenanceOf(origin)} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}

/** The units on one side of this one; those that it needs stand out. */
function Side({ label, entries, needed: needs, end = false }: { readonly label: string; readonly entries: readonly Dependency[]; readonly needed: ReadonlySet<string>; readonly end?: boolean }) {
  if (entries.length === 0) return <p className={classNames('text-12 text-n10', end && '@min-[480px]:text-right')}>none</p>
  return (
    <ul aria-label={label} className={classNames('flex flex-wrap gap-1 @min-[480px]:flex-col', end ? '@min-[480px]:items-end' : '@min-[480px]:items-start')}>
      {entries.map(({ unit, origin }) => {
        const needed = needs.has(unit)
        return (
          <li
            key={unit}
            data-tooltip={needed ? 'It is needed as well' : 'Just an order: it is not started for this unit'}
            className={classNames('max-w-full rounded-small border px-1.5 py-0.5 font-mono text-12 break-words', needed ? 'border-control-border' : 'border-dashed border-hairline text-n11', origin.kind === 'file' && 'bg-accent-tint')}
          >
            {visibleText(unit)}
          </li>
        )
      })}
    </ul>
  )
}

/** Points on to what comes next: to the right, or down where there is one column. */
function Arrow() {
  return <Icon name="chevronRight" width={14} height={14} className="shrink-0 rotate-90 text-n10 @min-[480px]:rotate-0" />
}
