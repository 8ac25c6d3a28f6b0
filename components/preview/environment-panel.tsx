import { EmptyState } from '@/components/ui/empty-state'
import { MergedValues, startedByVariables, type EffectiveUnit, type EnvironmentVariable, type VariableSetting, type VariableSource } from '@/lib/exec-schema'
import { environmentText } from './copied-text'
import { EnvironmentFiles } from './environment-files'
import { LongList } from './long-list'
import { cell, Foldout, KnownAtRunTime, nameAndValue, PanelSection, PanelTable, row, Value, ValueCell } from './panel-parts'
import { provenanceOfAssignment, provenanceOfVariable } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { hasProcesses } from './tab-note'
import { visibleText } from './visible-text'

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
  const pam = new MergedValues(unit.merged).text('PAMName')
  const pasted = Object.keys(unit.merged.host.files)
  return (
    <>
      <EnvironmentFiles unknown={unit.environment.unknownFiles} pasted={pasted} interactive={interactive} />
      <PanelSection title="Variables" note={`${variables.length} for the main process`} copy={{ text: environmentText(unit), what: 'Variables' }}>
        <PanelTable label="Environment variables" columns={['Variable', 'Value and source']} widths={nameAndValue}>
          <tbody>
            <LongList entries="rows">
              {variables.map((variable) => (
                <VariableRow key={variable.name} variable={variable} />
              ))}
            </LongList>
          </tbody>
        </PanelTable>
      </PanelSection>
      {pam !== null && (
        <p className="border-b border-hairline px-3 py-2 text-12 text-n11">
          PAM adds variables of its own, which only its modules on the machine know: the service <code className="text-n12">{visibleText(pam)}</code> of PAMName= decides. They come after all others but UnsetEnvironment=.
        </p>
      )}
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
      {unit.merged.name.type === 'service' && <StartedBy version={unit.merged.target.version} />}
    </>
  )
}

/** What a service is given besides by what starts it, for those who write the other unit. */
function StartedBy({ version }: { readonly version: number }) {
  const more = startedByVariables(version)
  return (
    <section>
      <Foldout title="More, by what starts it" count={more.length}>
      <PanelTable label="Variables by what starts the unit" columns={['Started by', 'Variables']} widths={nameAndValue} headless>
        <tbody>
          {more.map(({ by, variables }) => (
            <tr key={by} className={row}>
              <th scope="row" className={`${cell} text-left font-normal text-n11`}>
                {by}
              </th>
              <td className={`${cell} break-words`}>
                <code className="text-12">{variables.join(' ')}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </PanelTable>
      </Foldout>
    </section>
  )
}

function VariableRow({ variable }: { readonly variable: EnvironmentVariable }) {
  const { name, value, note, when, source, overridden } = variable
  return (
    <tr className={row}>
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Value>{name}</Value>
      </th>
      <ValueCell from={<Source source={source} />} note={overridden.length > 0 && <Overridden settings={overridden} />}>
        {value === null ? <KnownAtRunTime>{note ?? 'known at run time'}</KnownAtRunTime> : <Value>{value}</Value>}
        {when !== null && <span className="text-12 text-n11"> when {when}</span>}
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
