import { Chip } from '@/components/ui/chip'
import { Icon } from '@/components/ui/icons'
import { exitStatusesOf, type EffectiveUnit, type ExitCause, type ExitStatusClass, type UnitExitCode } from '@/lib/exec-schema'
import { ExplainForm } from './explain-form'
import { cell, Foldout, PanelSection, PanelTable, row } from './panel-parts'
import { provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { ServiceResults } from './service-results'
import { isMapping } from './tab-note'
import { visibleText } from './visible-text'

const widths = ['w-[52px]', '']

/** The statuses that this unit can end with and why, those that it gives a meaning of its own, and the manual's tables of all statuses. */
export function ExitCodesPanel({ unit, question, instance }: { readonly unit: EffectiveUnit; readonly question: string; readonly instance?: string }) {
  const { exitCodes, merged } = unit
  const failures = exitCodes.filter(({ causes }) => causes.some((cause) => !isMapping(cause)))
  const mapped = exitCodes.filter(({ causes }) => causes.some(isMapping))
  return (
    <>
      {merged.name.type === 'service' && <ExplainForm unit={unit} question={question} instance={instance} />}
      {mapped.length > 0 && (
        <PanelSection title="Given a meaning by this unit">
          <PanelTable label="Statuses that this unit gives a meaning" columns={['Status', 'Meaning']} widths={widths} headless>
            {mapped.map((code) => (
              <CodeRow key={code.status} code={code} causes={code.causes.filter(isMapping)} />
            ))}
          </PanelTable>
        </PanelSection>
      )}
      <PanelSection title="Before the program runs" note={failures.length > 0 ? 'what this unit can fail with, and the lines that lead to it' : undefined}>
        {failures.length > 0 ? (
          <PanelTable label="Statuses that this unit can fail with" columns={['Status', 'Meaning and causes']} widths={widths} headless>
            {failures.map((code) => (
              <CodeRow key={code.status} code={code} causes={code.causes.filter((cause) => !isMapping(cause))} />
            ))}
          </PanelTable>
        ) : (
          <p className="px-3 py-1 text-13 text-n11">
            {merged.name.type === 'service' ? 'No line of this unit leads to a status of systemd’s own.' : `A ${merged.name.type} unit has no main process that could end with a status.`}
          </p>
        )}
      </PanelSection>
      <PanelSection title="All exit statuses and results" note={`known to systemd ${merged.target.version}`}>
        {classes.map(({ id, title }) => (
          <ClassTable key={id} id={id} title={title} version={merged.target.version} own={exitCodes} />
        ))}
        {merged.name.type === 'service' && <ServiceResults version={merged.target.version} />}
      </PanelSection>
    </>
  )
}

function CodeRow({ code: { status, name, meaning }, causes }: { readonly code: UnitExitCode; readonly causes: readonly ExitCause[] }) {
  const reasons = [...new Set(causes.map(({ why }) => why))]
  return (
    <tbody className={row}>
      <tr>
        <th scope="row" className={`${cell} text-right font-mono text-13 font-medium tabular-nums`}>
          {name === String(status) ? status : <a href={`/docs/exit-codes/${status}`}>{status}</a>}
        </th>
        <td className={`${cell} pl-0`}>
          <div className="flex flex-wrap items-baseline gap-x-2">
            {name !== String(status) && <code className="text-12 text-n11">{name}</code>}
            <span>{meaning}</span>
          </div>
          <ul>
            {reasons.map((why) => (
              <Reason key={why} why={why} causes={causes.filter((cause) => cause.why === why)} />
            ))}
          </ul>
        </td>
      </tr>
    </tbody>
  )
}

/** One reason, with all lines that can lead to it. */
function Reason({ why, causes }: { readonly why: string; readonly causes: readonly ExitCause[] }) {
  const certain = causes.some((cause) => cause.certain && !isMapping(cause))
  return (
    <li className="text-12 text-n11">
      {certain && (
        <Chip tone="warning" className="mr-1.5 align-middle">
          <Icon name="warning" width={12} height={12} />
          certain
        </Chip>
      )}
      {visibleText(why)}{' '}
      <span className="inline-flex max-w-full flex-wrap gap-x-2 gap-y-0.5 align-middle">
        {causes.map(({ setting, assignment }, index) => (
          <span key={index} className="inline-flex max-w-full min-w-0 items-center gap-1">
            <code className="text-syntax-name">{setting}=</code>
            {assignment ? <ProvenanceChip from={provenanceOfAssignment(assignment)} /> : <ProvenanceChip from={{ kind: 'default' }} />}
          </span>
        ))}
      </span>
    </li>
  )
}

const classes: readonly { readonly id: ExitStatusClass; readonly title: string }[] = [
  { id: 'systemd', title: 'systemd: before the program runs' },
  { id: 'libc', title: 'libc: any program' },
  { id: 'LSB', title: 'LSB: init scripts' },
  { id: 'BSD', title: 'BSD: sysexits.h' },
]

interface ClassTableProps {
  readonly id: ExitStatusClass
  readonly title: string
  readonly version: number
  readonly own: readonly UnitExitCode[]
}

function ClassTable({ id, title, version, own }: ClassTableProps) {
  const statuses = exitStatusesOf(version).filter((status) => status.class === id)
  if (statuses.length === 0) return null
  return (
    <Foldout title={title} count={statuses.length}>
      <PanelTable label={title} columns={['Status', 'Name', 'Meaning']} widths={['w-[52px]', 'w-[40%] @min-[560px]:w-[230px]', '']}>
        <tbody>
          {statuses.map(({ code, name, constant, meaning }) => (
            <tr key={code} className={row}>
              <th scope="row" className={`${cell} text-right font-mono font-normal`}>
                {code}
              </th>
              <td className={`${cell} truncate`}>
                <code className="text-12" data-tooltip={constant}>
                  {name}
                </code>
              </td>
              <td className={cell}>
                {meaning}
                {own.some(({ status }) => status === code) && <Chip className="ml-1.5 align-middle">this unit</Chip>}
              </td>
            </tr>
          ))}
        </tbody>
      </PanelTable>
    </Foldout>
  )
}
