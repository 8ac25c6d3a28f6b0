import { MergedValues, processInWords, type EffectiveUnit, type Origin, type ProcessWord } from '@/lib/exec-schema'
import { cell, Foldout, KnownAtRunTime, nameAndValue, PanelSection, PanelTable, row, Value, ValueCell } from './panel-parts'
import { provenanceOf } from './provenance'
import { ProvenanceChip } from './provenance-chip'

/** What the main process is given besides words and environment: first what the unit says, then what every service gets. */
export function ProcessProperties({ unit }: { readonly unit: EffectiveUnit }) {
  const values = new MergedValues(unit.merged)
  const properties = processInWords(unit).map((property) => ({ ...property, origins: originsOf(property, values) }))
  const said = properties.filter(({ origins }) => origins.length > 0)
  const usual = properties.filter(({ origins }) => origins.length === 0)
  return (
    <PanelSection title="Process" note={`${said.length === 0 ? 'as every service is given' : 'where the unit says so'}, without +, ! or !! before the command`}>
      {said.length > 0 && <PropertyTable label="Properties of the process" properties={said} />}
      <Foldout title="As for every service" count={usual.length}>
        <PropertyTable label="Properties by default" properties={usual} />
      </Foldout>
    </PanelSection>
  )
}

function originsOf({ settings }: ProcessWord, values: MergedValues): Origin[] {
  if ('kind' in settings) return settings.kind === 'default' ? [] : [settings]
  return settings.flatMap((setting) => values.originsOf(setting))
}

function PropertyTable({ label, properties }: { readonly label: string; readonly properties: readonly (ProcessWord & { readonly origins: readonly Origin[] })[] }) {
  return (
    <PanelTable label={label} columns={['Property', 'Value and source']} widths={nameAndValue} headless>
      <tbody>
        {properties.map(({ name, value, origins }) => (
          <tr key={name} className={row}>
            <th scope="row" className={`${cell} text-left font-normal text-n11`}>
              {name}
            </th>
            <ValueCell
              from={
                <span className="flex flex-wrap justify-end gap-1">
                  {origins.map((origin, index) => (
                    <ProvenanceChip key={index} from={provenanceOf(origin)} />
                  ))}
                </span>
              }
            >
              {value === null ? <KnownAtRunTime>that of the manager, or of what is there</KnownAtRunTime> : <Value>{value}</Value>}
            </ValueCell>
          </tr>
        ))}
      </tbody>
    </PanelTable>
  )
}
