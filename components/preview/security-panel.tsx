import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { EmptyState } from '@/components/ui/empty-state'
import type { HardeningGroup, Security, SecurityRow, UnitType } from '@/lib/exec-schema'
import { exposureText, MUCH_EXPOSURE } from './exposure'
import { cell, Foldout, PanelSection, PanelTable, row } from './panel-parts'
import { provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

const widths = ['w-[52px]', '']

/** How exposed a service is: the number and the table of systemd-analyze security, and groups of lines that would lower it. */
export function SecurityPanel({ security, proposals, type, interactive }: { readonly security: Security | null; readonly proposals: readonly HardeningGroup[]; readonly type: UnitType; readonly interactive: boolean }) {
  if (!security) return <EmptyState title="Only services have an exposure">systemd reckons for services what somebody who takes them over could do. A {type} unit has no such number.</EmptyState>
  const bad = security.rows.filter(({ badness }) => badness !== null && badness > 0).sort((a, b) => b.exposure - a.exposure || b.gain - a.gain)
  const good = security.rows.filter(({ badness }) => badness === 0)
  const aside = security.rows.filter(({ badness }) => badness === null)
  return (
    <>
      <Exposure security={security} />
      {proposals.length > 0 && (
        <PanelSection title="What would lower it" note={interactive ? 'each adds its lines to the file in front' : 'each with what it may break'}>
          <ul>
            {proposals.map((group) => (
              <Proposal key={group.id} group={group} now={security.exposure} interactive={interactive} />
            ))}
          </ul>
        </PanelSection>
      )}
      {bad.length > 0 && (
        <PanelSection title="What it is exposed to" note="whoever takes the service over may …">
          <PanelTable label="Rows that count" columns={['Share', 'What and how to mend it']} widths={widths} headless>
            {bad.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </PanelTable>
        </PanelSection>
      )}
      <PanelSection title="The rest of the table">
        <Foldout title="Good as it is" count={good.length}>
          <PanelTable label="Rows that are good" columns={['Share', 'What']} widths={widths} headless>
            {good.map((entry) => (
              <Row key={entry.id} entry={entry} />
            ))}
          </PanelTable>
        </Foldout>
        {aside.length > 0 && (
          <Foldout title="Does not apply to this unit" count={aside.length}>
            <PanelTable label="Rows that do not apply" columns={['Share', 'What']} widths={widths} headless>
              {aside.map((entry) => (
                <Row key={entry.id} entry={entry} />
              ))}
            </PanelTable>
          </Foldout>
        )}
      </PanelSection>
    </>
  )
}

/** The number on a scale from 0 to 10, with systemd's word for it. */
function Exposure({ security: { exposure, rating } }: { readonly security: Security }) {
  const much = exposure >= MUCH_EXPOSURE
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-hairline px-3 py-3">
      <p>
        <strong className={classNames('text-20 font-semibold tabular-nums', much ? 'text-warning' : 'text-n12')}>{exposureText(exposure)}</strong> <span className="text-13 text-n11">{rating}</span>
      </p>
      <div aria-hidden="true" className="relative h-2 min-w-40 flex-1 overflow-hidden rounded-full bg-n4">
        <div className={classNames('absolute inset-y-0 left-0 rounded-full', much ? 'bg-warning' : 'bg-accent')} style={{ width: `${exposure}%` }} />
      </div>
      <p className="w-full text-12 text-n10">From 0, nothing that could be taken away, to 10, all that root may do: the number of systemd-analyze security.</p>
    </div>
  )
}

function Proposal({ group: { title, breaks, lines, exposure }, now, interactive }: { readonly group: HardeningGroup; readonly now: number; readonly interactive: boolean }) {
  return (
    <li className={classNames(row, 'px-3 py-2')}>
      <div className="flex items-center gap-2">
        <span className="font-medium">{title}</span>
        <span className="text-12 text-n11 tabular-nums">
          {exposureText(now)} → {exposureText(exposure)}
        </span>
        {interactive && (
          <Button size="small" className="ml-auto" data-insert={JSON.stringify(lines)} aria-label={`Add the lines of ${title}`}>
            Add
          </Button>
        )}
      </div>
      <ul className="mt-0.5 flex flex-wrap gap-x-3">
        {lines.map(({ setting, value }) => (
          <li key={`${setting}=${value}`}>
            <code className="text-12">
              {setting}={value}
            </code>
          </li>
        ))}
      </ul>
      <p className="mt-0.5 text-12 text-n11">May break: {breaks}</p>
    </li>
  )
}

function Row({ entry: { id, danger, badness, exposure, fix, gain, assignments } }: { readonly entry: SecurityRow }) {
  const bad = badness !== null && badness > 0
  return (
    <tbody className={row}>
      <tr>
        <th scope="row" className={`${cell} text-right font-mono text-13 font-medium tabular-nums`}>
          {bad ? exposureText(exposure) : badness === 0 ? '–' : ''}
        </th>
        <td className={`${cell} pl-0`}>
          <div className="flex flex-wrap items-baseline gap-x-2">
            <code className="text-12 break-words text-syntax-name">{visibleText(id)}</code>
            {assignments.map((assignment) => (
              <ProvenanceChip key={assignment.assignment.range.start} from={provenanceOfAssignment(assignment)} />
            ))}
          </div>
          {bad && (
            <p className="text-12 text-n11">
              {danger}
              {fix !== null && (
                <>
                  {' · '}
                  <code className="text-n12">{fix}</code>
                  {gain > 0 && ` takes ${exposureText(gain)} off`}
                </>
              )}
            </p>
          )}
        </td>
      </tr>
    </tbody>
  )
}
