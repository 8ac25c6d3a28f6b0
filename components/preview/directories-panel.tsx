import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { baseDirectories, directorySettings, modeInLetters, type EffectiveUnit, type UnitDirectory } from '@/lib/exec-schema'
import { directoryTree, type DirectoryNode } from './directory-tree'
import { LongList } from './long-list'
import { cell, PanelSection, PanelTable, row, Value } from './panel-parts'
import { provenanceOf } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

const removedWords = {
  'at stop': 'removed when the unit stops',
  'unless restarted': 'removed when the unit stops, kept over a restart',
  never: 'stays',
} as const

/** What systemd creates before the unit's processes start, as a tree: whose it is, who may use it, which variable names it, and when it goes. */
export function DirectoriesPanel({ unit }: { readonly unit: EffectiveUnit }) {
  const { directories, merged } = unit
  if (directories.length === 0) {
    return (
      <EmptyState title="No directories">
        systemd creates directories for a unit that asks for them with <code>{directorySettings.slice(0, 3).join('=, ')}=</code> and the like.
      </EmptyState>
    )
  }
  return (
    <PanelSection title="Created before the start" note={unit.identity.dynamic ? 'owned by a dynamic user' : undefined}>
      <PanelTable label="Directories" columns={['Path', 'Mode', 'Owner']} widths={['', 'w-[72px]', 'w-[28%] @min-[560px]:w-[180px]']}>
        <LongList entries="groups" columns={3}>
          {directoryTree(directories, baseDirectories(merged.target, merged.host)).map((node) => (
            <DirectoryRow key={node.path} node={node} />
          ))}
        </LongList>
      </PanelTable>
    </PanelSection>
  )
}

function DirectoryRow({ node: { label, depth, directory, linkTo } }: { readonly node: DirectoryNode }) {
  const indent = { paddingLeft: 12 + depth * 16 }
  return (
    <tbody className={row}>
      <tr>
        <th scope="row" className={`${cell} text-left font-normal`} style={indent}>
          {depth > 0 && <Branch />}
          <code className={`text-12 break-words ${directory && !directory.parent ? 'text-n12' : 'text-n11'}`}>{visibleText(label)}</code>
          {linkTo !== null && (
            <span className="text-12 text-n11">
              {' '}
              <span aria-hidden="true">→ </span>
              <span className="sr-only">is a symbolic link to </span>
              <Value>{linkTo}</Value>
            </span>
          )}
        </th>
        <td className={cell}>{directory && <Mode mode={directory.mode} />}</td>
        <td className={`${cell} truncate`}>
          {directory && <code className="text-12" data-tooltip={`${directory.owner}:${directory.group}`}>{visibleText(`${directory.owner}:${directory.group}`)}</code>}
        </td>
      </tr>
      {directory && (
        <tr>
          <td colSpan={3} className="px-3 pb-1.5" style={indent}>
            <Details directory={directory} nested={depth > 0} />
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Details({ directory, nested }: { readonly directory: UnitDirectory; readonly nested: boolean }) {
  return (
    <div className={`flex flex-wrap items-center gap-x-2 gap-y-0.5 text-12 text-n11 ${nested ? 'pl-4' : ''}`}>
      {directory.parent ? <span>made on the way, stays</span> : <span>{removedWords[directory.removed]}</span>}
      {directory.variable && <Chip className="font-mono">${directory.variable}</Chip>}
      {!directory.parent && <code className="text-syntax-name">{directory.setting}=</code>}
      <ProvenanceChip from={provenanceOf(directory.origin)} />
    </div>
  )
}

function Mode({ mode }: { readonly mode: string }) {
  return (
    <code className="text-12" data-tooltip={modeInLetters(Number.parseInt(mode, 8))}>
      {mode}
    </code>
  )
}

function Branch() {
  return (
    <span aria-hidden="true" className="mr-1 -ml-1 inline-block w-3 font-mono text-12 text-n8 select-none">
      └
    </span>
  )
}
