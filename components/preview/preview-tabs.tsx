import { classNames } from '@/components/ui/class-names'
import { effectiveUnit, hardeningGroups, isTemplate, parseUnitName, type EffectiveUnit, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import { CommandsPanel } from './commands-panel'
import { DependenciesPanel } from './dependencies-panel'
import { DirectoriesPanel } from './directories-panel'
import { EffectivePanel } from './effective-panel'
import { EnvironmentPanel } from './environment-panel'
import { ExitCodesPanel } from './exit-codes-panel'
import { InstanceForm } from './instance-form'
import { RefusedNotice } from './refused-notice'
import { SandboxPanel } from './sandbox-panel'
import { SecurityPanel } from './security-panel'
import { tabNotes, type TabNote } from './tab-note'
import { TimelinePanel } from './timeline-panel'
import { previewViews, type PreviewView } from './views'

export interface PreviewTabsProps {
  readonly unit: UnitFiles
  readonly options: MergeOptions
  readonly view: PreviewView
  /** A status, a result or lines of the journal to be explained. */
  readonly explain?: string
  /** Whether a live preview around it listens to its forms. */
  readonly interactive?: boolean
}

/** What systemd will do with a unit, in tabs that are links, so that each can be found and sent to someone. */
export function PreviewTabs({ unit, options, view, explain = '', interactive = false }: PreviewTabsProps) {
  const effective = effectiveUnit(unit, options)
  const name = parseUnitName(unit.name)
  const label = previewViews.find(({ id }) => id === view)?.label
  return (
    <>
      <Tabs effective={effective} view={view} instance={options.instance} />
      <RefusedNotice unit={unit} options={options} />
      {name && isTemplate(name) && <InstanceForm instance={options.instance} resolved={effective.merged.name.name} view={view} />}
      <section aria-label={label} data-preview-view={view} tabIndex={0} className="@container min-h-0 flex-1 overflow-auto outline-offset-[-2px]">
        <Panel unit={unit} options={options} effective={effective} view={view} explain={explain} interactive={interactive} />
      </section>
    </>
  )
}

/** A shade at an edge behind which there are more tabs: two patches that move along with the tabs hide it where there are none. */
const edges =
  '[scrollbar-width:none] bg-no-repeat [background-image:linear-gradient(to_right,var(--n1)_50%,transparent),linear-gradient(to_left,var(--n1)_50%,transparent),linear-gradient(to_right,var(--n7),transparent),linear-gradient(to_left,var(--n7),transparent)] [background-attachment:local,local,scroll,scroll] [background-position:left,right,left,right] [background-size:32px_100%,32px_100%,12px_100%,12px_100%]'

function Tabs({ effective, view, instance }: { readonly effective: EffectiveUnit; readonly view: PreviewView; readonly instance?: string }) {
  const notes = tabNotes(effective)
  return (
    <nav aria-label="Preview" className={classNames('@container flex h-9 shrink-0 items-stretch overflow-x-auto overflow-y-hidden border-b border-hairline [scroll-padding-inline:92px]', edges)}>
      {previewViews.map(({ id, label }) => {
        const note = notes[id]
        const active = id === view
        return (
          <a
            key={id}
            href={`?${new URLSearchParams({ view: id, ...(instance ? { instance } : {}) }).toString()}`}
            data-view={id}
            aria-label={note ? `${label}, ${note.text}` : undefined}
            aria-current={active ? 'page' : undefined}
            className={classNames(
              'relative flex shrink-0 items-center gap-1.5 px-1.5 @min-[620px]:px-2.5 text-13 whitespace-nowrap no-underline outline-offset-[-2px] first:pl-2 @min-[620px]:first:pl-3 hover:no-underline',
              active ? 'text-n12 [scroll-initial-target:nearest]' : 'text-n11 hover:text-n12',
            )}
          >
            {label}
            {note && <Note note={note} />}
            {active && <span className="absolute inset-x-0 bottom-0 h-0.5 bg-accent" />}
          </a>
        )
      })}
    </nav>
  )
}

/** Screen readers hear the words even where only the number has room. */
function Note({ note: { text, short, unusual } }: { readonly note: TabNote }) {
  return (
    <span className={classNames('text-12', unusual ? 'font-medium text-warning' : 'text-n10')} data-tooltip={text === short ? undefined : text}>
      <span className={text === short ? undefined : 'sr-only @min-[620px]:not-sr-only'}>{text}</span>
      {text !== short && (
        <span aria-hidden="true" className="@min-[620px]:hidden">
          {short}
        </span>
      )}
    </span>
  )
}

function Panel({ unit, options, effective, view, explain, interactive }: Required<PreviewTabsProps> & { readonly effective: EffectiveUnit }) {
  switch (view) {
    case 'effective':
      return <EffectivePanel unit={effective} />
    case 'environment':
      return <EnvironmentPanel unit={effective} interactive={interactive} />
    case 'directories':
      return <DirectoriesPanel unit={effective} />
    case 'exit-codes':
      return <ExitCodesPanel unit={effective} question={explain} instance={options.instance} />
    case 'sandbox':
      return <SandboxPanel unit={effective} />
    case 'commands':
      return <CommandsPanel unit={effective} />
    case 'timeline':
      return <TimelinePanel unit={effective} />
    case 'dependencies':
      return <DependenciesPanel unit={effective} />
    case 'security':
      return <SecurityPanel security={effective.security} proposals={effective.security ? hardeningGroups(unit, options) : []} type={effective.merged.name.type} interactive={interactive} />
  }
}
