import { EmptyState } from '@/components/ui/empty-state'
import { explainPrefixes, type EffectiveUnit, type EnvironmentVariable, type UnitCommand } from '@/lib/exec-schema'
import { commandText } from './copied-text'
import { LongList } from './long-list'
import { PanelSection } from './panel-parts'
import { ProcessProperties } from './process-properties'
import { provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

/** Each command in the order in which systemd gets to it, with the words that execve() is given; then what the process is given besides. */
export function CommandsPanel({ unit }: { readonly unit: EffectiveUnit }) {
  const { commands } = unit
  if (commands.length === 0) {
    return (
      <EmptyState title="No commands">
        The words of each <code>ExecStart=</code> and its kin are shown here as the program gets them.
      </EmptyState>
    )
  }
  return (
    <>
      <LongList entries="blocks">
        {commands.map((command, index) => (
          <Command key={index} command={command} />
        ))}
      </LongList>
      <ProcessProperties unit={unit} />
    </>
  )
}

function Command({ command: { setting, assignment, prefixes, program, argv, added, missing } }: { readonly command: UnitCommand }) {
  const flags = explainPrefixes(prefixes)
  return (
    <PanelSection title={<code className="text-syntax-name">{setting}=</code>} note={<ProvenanceChip from={provenanceOfAssignment(assignment)} />} copy={{ text: commandText({ argv }), what: `The words of ${setting}=` }}>
      {flags.length > 0 && (
        <ul className="px-3 pb-1 text-12 text-n11">
          {flags.map(({ prefix, summary }) => (
            <li key={prefix}>
              <code className="mr-2 inline-block min-w-4 text-syntax-specifier">{prefix}</code>
              {summary}
            </li>
          ))}
        </ul>
      )}
      {prefixes.includes('@') && (
        <p className="px-3 pb-1 text-12 text-n11">
          runs <code className="text-n12">{visibleText(program)}</code>
        </p>
      )}
      <ol aria-label={`Words of ${setting}=`} className="px-3">
        {argv.map((word, index) => (
          <li key={index} className="flex items-baseline gap-2 py-0.5">
            <span className="w-5 shrink-0 text-right text-12 text-n10" aria-hidden="true">
              {index}
            </span>
            <code className="min-w-0 rounded-small border border-hairline bg-n2 px-1.5 text-12 break-words whitespace-pre-wrap text-n12">
              {word === '' ? <span className="text-n10">empty</span> : visibleText(word)}
            </code>
          </li>
        ))}
      </ol>
      <Variables variables={added} missing={missing} />
    </PanelSection>
  )
}

/** How the environment of a command differs from that of the main process. */
function Variables({ variables, missing }: { readonly variables: readonly EnvironmentVariable[]; readonly missing: readonly string[] }) {
  if (variables.length === 0 && missing.length === 0) return null
  return (
    <dl aria-label="Other variables than the main process" className="mx-3 mt-1 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-3 border-l-2 border-hairline pl-2 text-12">
      {variables.map(({ name, value, note, when }) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt>
            <code className="text-n12">${visibleText(name)}</code>
          </dt>
          <dd className="text-n11">
            {value === null ? (note ?? 'known at run time') : <code>{visibleText(value)}</code>}
            {when !== null && `, when ${when}`}
          </dd>
        </div>
      ))}
      {missing.length > 0 && (
        <div className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-n11">without</dt>
          <dd className="flex flex-wrap gap-x-2">
            {missing.map((name) => (
              <code key={name} className="text-n11 line-through">
                ${visibleText(name)}
              </code>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}
