import { capabilities, formatMode, type EffectiveUnit } from '@/lib/exec-schema'
import { cell, KnownAtRunTime, nameAndValue, PanelSection, PanelTable, row, Value } from './panel-parts'

/** What the main process is given besides words and environment: who it is, where it starts, what it may do. */
export function ProcessProperties({ unit: { identity, process } }: { readonly unit: EffectiveUnit }) {
  const missing = capabilities.length - process.capabilities.bounding.length
  const properties: readonly (readonly [name: string, value: string | null])[] = [
    ['User and group', `${identity.user}:${identity.group ?? '?'}${identity.supplementaryGroups.map((group) => ` ${group}`).join('')}`],
    ['Working directory', process.workingDirectory],
    ['File mode mask', formatMode(process.umask)],
    ['Niceness', String(process.nice)],
    ['OOM score adjustment', process.oomScoreAdjust === null ? null : String(process.oomScoreAdjust)],
    ...process.limits.map(({ name, soft, hard }) => [`Limit ${name}`, soft === hard ? limit(soft) : `${limit(soft)}, at most ${limit(hard)}`] as const),
    ['Capabilities at most', missing === 0 ? 'all' : process.capabilities.bounding.length === 0 ? 'none' : missing <= 4 ? `all but ${without(process.capabilities.bounding)}` : process.capabilities.bounding.join(' ')],
    ...(process.capabilities.ambient.length > 0 ? [['Capabilities kept', process.capabilities.ambient.join(' ')] as const] : []),
    ['New privileges', process.noNewPrivileges ? 'none, not by set-user-ID programs either' : 'as programs give them'],
  ]
  return (
    <PanelSection title="Process" note="without + before the command">
      <PanelTable label="Properties of the process" columns={['Property', 'Value']} widths={nameAndValue} headless>
        <tbody>
          {properties.map(([name, value]) => (
            <tr key={name} className={row}>
              <th scope="row" className={`${cell} text-left font-normal text-n11`}>
                {name}
              </th>
              <td className={cell}>{value === null ? <KnownAtRunTime>that of the manager, or of what is there</KnownAtRunTime> : <Value>{value}</Value>}</td>
            </tr>
          ))}
        </tbody>
      </PanelTable>
    </PanelSection>
  )
}

function limit(value: number): string {
  return value === Number.POSITIVE_INFINITY ? 'infinity' : String(value)
}

function without(kept: readonly string[]): string {
  return capabilities.filter((name) => !kept.includes(name)).join(' ')
}
