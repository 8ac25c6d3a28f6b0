import { EmptyState } from '@/components/ui/empty-state'
import type { EffectiveSetting, EffectiveUnit, UnitAssignment } from '@/lib/exec-schema'
import { effectiveText } from './copied-text'
import { LongList } from './long-list'
import { cell, nameAndValue, PanelSection, PanelTable, row, Value, ValueCell } from './panel-parts'
import { provenanceOf, provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

const columns = ['Setting', 'Value and source']

/** Fragment and drop-ins merged: every setting with the value that holds, where it comes from, and what came to nothing. */
export function EffectivePanel({ unit }: { readonly unit: EffectiveUnit }) {
  const { settings, merged } = unit
  const sections = [...new Set(settings.map(({ section }) => section))]
  const notRead = merged.assignments.filter(({ fate }) => fate === 'not-read')
  if (sections.length === 0 && notRead.length === 0) {
    return <EmptyState title="Nothing is set yet">Every setting that the unit’s files assign is listed here with the value that holds in the end.</EmptyState>
  }
  return (
    <>
      {sections.map((section, index) => (
        <PanelSection key={section} copy={index === 0 ? { text: effectiveText(unit), what: 'The effective unit' } : undefined} title={<code className="text-syntax-section">[{section}]</code>}>
          <PanelTable label={`Settings of [${section}]`} columns={columns} widths={nameAndValue} headless>
            {settings.filter((entry) => entry.section === section).map((entry) => (
              <SettingRows key={entry.setting.name} entry={entry} />
            ))}
          </PanelTable>
        </PanelSection>
      ))}
      {notRead.length > 0 && (
        <PanelSection title="Not read" note={`systemd ${merged.target.version} does not know these here and leaves them out`}>
          <PanelTable label="Assignments that are not read" columns={columns} widths={nameAndValue} headless>
            <tbody>
              <LongList entries="rows">
                {notRead.map((entry, index) => (
                  <DeadRow key={index} entry={entry} name={entry.assignment.name} />
                ))}
              </LongList>
            </tbody>
          </PanelTable>
        </PanelSection>
      )}
    </>
  )
}

/** A setting is one row for each value that holds, then one for each line that came to nothing. */
function SettingRows({ entry: { setting, values, dead } }: { readonly entry: EffectiveSetting }) {
  return (
    <tbody className={row}>
      <LongList entries="rows">
        {values.map(({ value, origin }, index) => (
          <tr key={index}>
            {index === 0 ? <SettingName name={setting.name} summary={setting.summary} /> : <td />}
            <ValueCell from={<ProvenanceChip from={provenanceOf(origin)} />}>
              <Value className={origin.kind === 'default' ? 'text-n10' : undefined}>{value}</Value>
            </ValueCell>
          </tr>
        ))}
      </LongList>
      <LongList entries="rows">
        {dead.map((entry, index) => (
          <DeadRow key={index} entry={entry} name={values.length === 0 && index === 0 ? setting.name : null} summary={setting.summary} />
        ))}
      </LongList>
    </tbody>
  )
}

function DeadRow({ entry, name, summary }: { readonly entry: UnitAssignment; readonly name: string | null; readonly summary?: string }) {
  const reason = reasonFor(entry)
  return (
    <tr>
      {name === null ? <td /> : <SettingName name={name} summary={summary} />}
      <ValueCell
        from={<ProvenanceChip from={provenanceOfAssignment(entry)} />}
        note={
          reason && (
            <p className="text-12 text-n11">
              {reason.words} {reason.by && <ProvenanceChip from={provenanceOfAssignment(reason.by)} />}
            </p>
          )
        }
      >
        <Value dead>{entry.assignment.value}</Value>
      </ValueCell>
    </tr>
  )
}

function reasonFor({ fate, by, problems }: UnitAssignment): { words: string; by: UnitAssignment | null } | null {
  if (fate === 'overridden') return { words: 'overridden by', by }
  if (fate === 'reset') return { words: 'taken back by', by }
  if (fate === 'in-force') return { words: 'replaced by what is implied', by: null }
  if (fate === 'ignored') return { words: problems[0] ? `not used: ${problems[0].message}` : 'not used', by: null }
  return null
}

function SettingName({ name, summary }: { readonly name: string; readonly summary?: string }) {
  return (
    <th scope="row" className={`${cell} text-left font-normal`}>
      <code data-tooltip={summary} className="text-12 break-words text-syntax-name">
        {visibleText(name)}=
      </code>
    </th>
  )
}
