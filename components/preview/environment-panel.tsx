import { EmptyState } from '@/components/ui/empty-state'
import type { EffectiveUnit, EnvironmentVariable, VariableSetting, VariableSource } from '@/lib/exec-schema'
import { EnvironmentFiles } from './environment-files'
import { cell, KnownAtRunTime, nameAndValue, PanelSection, PanelTable, row, Value, ValueCell } from './panel-parts'
import { provenanceOfAssignment, provenanceOfVariable } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { hasProcesses } from './tab-note'

interface EnvironmentPanelProps {
  readonly unit: EffectiveUnit
  /** Whether contents of environment files can be given, which takes JavaScript. */
  readonly interactive: boolean
}

/** Every variable that the main process gets, with its source and what it overrides. */
export function EnvironmentPanel({ unit, interactive }: EnvironmentPanelProps) {
  if (!hasProcesses(unit)) {
    return <EmptyState title="No environment">A {unit.merged.name.type} unit starts no processes of its own, so there is nothing to give an environment to.</EmptyState>
  }
  const { variables, unset } = unit.environment
  const pasted = Object.keys(unit.merged.host.files)
  return (
    <>
      <EnvironmentFiles unknown={unit.environment.unknownFiles} pasted={pasted} interactive={interactive} />
      <PanelSection title="Variables" note={`${variables.length} for the main process`}>
        <PanelTable label="Environment variables" columns={['Variable', 'Value and source']} widths={nameAndValue}>
          <tbody>
            {variables.map((variable) => (
              <VariableRow key={variable.name} variable={variable} />
            ))}
          </tbody>
        </PanelTable>
      </PanelSection>
      {unset.length > 0 && (
        <PanelSection title="Removed" note="would have been there without UnsetEnvironment=">
          <PanelTable label="Variables removed by UnsetEnvironment=" columns={['Variable', 'From']} widths={['', 'w-[40%]']} headless>
            <tbody>
              {unset.map(({ name, assignment }, index) => (
                <tr key={index} className={row}>
                  <th scope="row" className={`${cell} text-left font-normal`}>
                    <Value dead>{name}</Value>
                  </th>
                  <td className={`${cell} text-right`}>
                    <ProvenanceChip from={provenanceOfAssignment(assignment)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </PanelTable>
        </PanelSection>
      )}
    </>
  )
}

function VariableRow({ variable }: { readonly variable: EnvironmentVariable }) {
  const { name, value, note, source, overridden } = variable
  return (
    <tr className={row}>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Value>{name}</Value>
      </th>
      <ValueCell from={<Source source={source} />} note={overridden.length > 0 && <Overridden settings={overridden} />}>
        {value === null ? <KnownAtRunTime>{note ?? 'known at run time'}</KnownAtRunTime> : <Value>{value}</Value>}
      </ValueCell>
    </tr>
  )
}

function Overridden({ settings }: { readonly settings: readonly VariableSetting[] }) {
  return (
    <details className="text-12 text-n11">
      <summary className="w-fit rounded-small hover:text-n12">overrides {settings.length === 1 ? 'one value' : `${settings.length} values`}</summary>
      <ul>
        {[...settings].reverse().map(({ value, source }, index) => (
          <li key={index} className="flex flex-wrap items-baseline justify-between gap-x-2 py-0.5">
            {value === null ? <KnownAtRunTime>known at run time</KnownAtRunTime> : <Value dead>{value}</Value>}
            <Source source={source} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Source({ source }: { readonly source: VariableSource }) {
  return (
    <>
      <ProvenanceChip from={provenanceOfVariable(source)} />
      {source.kind === 'environment-file' && (
        <div className="truncate font-mono text-12 text-n10" data-tooltip={source.path}>
          {source.path}
        </div>
      )}
    </>
  )
}
