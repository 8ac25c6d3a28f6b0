import { Chip, type ChipTone } from '@/components/ui/chip'
import { Icon } from '@/components/ui/icons'
import { isAbove, type EffectiveUnit, type MountAccess, type MountRule, type Restriction } from '@/lib/exec-schema'
import { LongList } from './long-list'
import { cell, nameAndValue, PanelSection, PanelTable, row, Value } from './panel-parts'
import { provenanceOf } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

const looks: Readonly<Record<MountAccess, { readonly words: string; readonly tone: ChipTone }>> = {
  hidden: { words: 'hidden', tone: 'error' },
  bound: { words: 'bound', tone: 'info' },
  private: { words: 'its own', tone: 'info' },
  overlaid: { words: 'overlaid', tone: 'info' },
  devices: { words: 'pseudo devices', tone: 'warning' },
  empty: { words: 'empty', tone: 'warning' },
  'read-only': { words: 'read-only', tone: 'neutral' },
  writable: { words: 'writable', tone: 'accent' },
  'as it is': { words: 'as it is', tone: 'muted' },
}

/** What the processes of the unit see of the file system, as a tree of the places where a rule begins, and what else they may not do. */
export function SandboxPanel({ unit: { mounts, mountsLeftOut, restrictions, restrictionsLeftOut, merged } }: { readonly unit: EffectiveUnit }) {
  return (
    <>
      {mountsLeftOut.length > 0 && (
        <div role="status" className="flex items-start gap-1.5 border-b border-hairline bg-warning-tint px-3 py-1.5 text-12 text-warning">
          <Icon name="warning" width={14} height={14} className="mt-0.5 shrink-0" />
          <p>
            The manager of a user leaves the settings about {visibleText(mountsLeftOut.slice(0, 4).map(({ path }) => path).join(', '))}
            {mountsLeftOut.length > 4 && ` and ${mountsLeftOut.length - 4} other paths`} out, and starts the unit without them: before systemd 254 it needs PrivateUsers=yes for that.
          </p>
        </div>
      )}
      <PanelSection title="File system" note={mounts.length > 0 ? 'each rule holds for what lies below, until the next' : undefined}>
        {mounts.length === 0 ? (
          <p className="px-3 py-1 text-13 text-n11">{merged.name.name} sees the file system as it is{mountsLeftOut.length === 0 && ': no setting hides or protects a part of it'}.</p>
        ) : (
          <PanelTable label="File system as the unit sees it" columns={['Path', 'Access and source']} widths={nameAndValue} headless>
            <tbody>
              <LongList entries="rows">
                {mounts.map((rule) => (
                  <MountRow key={rule.path} rule={rule} depth={mounts.filter((other) => other !== rule && isAbove(other.path, rule.path)).length} />
                ))}
              </LongList>
            </tbody>
          </PanelTable>
        )}
      </PanelSection>
      <PanelSection title="Restrictions" note={restrictions.length > 0 ? undefined : 'none'}>
        <RestrictionTable label="What the unit may not do" restrictions={restrictions} />
      </PanelSection>
      {restrictionsLeftOut.length > 0 && (
        <PanelSection title="Not in force" note="the manager of a user can’t do this, and starts the unit without it">
          <RestrictionTable label="What the unit may do all the same" restrictions={restrictionsLeftOut} />
        </PanelSection>
      )}
    </>
  )
}

function RestrictionTable({ label, restrictions }: { readonly label: string; readonly restrictions: readonly Restriction[] }) {
  return (
    <PanelTable label={label} columns={['What', 'How far']} widths={nameAndValue} headless>
      <tbody>
        {restrictions.map(({ subject, words, origins }) => (
          <tr key={subject} className={row}>
            <th scope="row" className={`${cell} text-left font-normal text-n11`}>
              {subject}
            </th>
            <td className={cell}>
              <div className="flex flex-wrap items-center gap-1.5">
                <span className="mr-auto break-words">{visibleText(words)}</span>
                {origins.map((origin, index) => (
                  <ProvenanceChip key={index} from={provenanceOf(origin)} />
                ))}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </PanelTable>
  )
}

function MountRow({ rule: { path, access, source, readOnly, noExec, origin }, depth }: { readonly rule: MountRule; readonly depth: number }) {
  const { words, tone } = looks[access]
  return (
    <tr className={row}>
      <th scope="row" className={`${cell} text-left font-normal`} style={{ paddingLeft: 12 + depth * 14 }}>
        <Value>{path}</Value>
      </th>
      <td className={cell}>
        <div className="flex flex-wrap items-center gap-1.5">
          <Chip tone={tone}>{words}</Chip>
          {source !== null && (
            <span className="text-12 text-n11">
              from <Value>{source}</Value>
            </span>
          )}
          {readOnly && ['bound', 'empty', 'private'].includes(access) && <Chip>read-only</Chip>}
          {noExec && access !== 'hidden' && <Chip>no programs</Chip>}
          <span className="ml-auto">
            <ProvenanceChip from={provenanceOf(origin)} />
          </span>
        </div>
      </td>
    </tr>
  )
}
