'use client'

import Link from 'next/link'
import { useDesk, useDeskState, useSession, useSessionState, useUnitState } from '@/components/session/session-context'
import { SeverityIcon, worstSeverity } from '@/components/session/severity'
import { fileName } from '@/components/session/unit-paths'
import { hasChanges, type UnitSession } from '@/components/session/unit-session'
import { IconButton } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icons'
import { Menu } from '@/components/ui/menu'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { isDropInPath, parseUnitName, unitTypes, type UnitType } from '@/lib/exec-schema'
import type { Command } from './commands'

interface FileRailProps {
  readonly commands: readonly Command[]
  readonly onClose: (unit: UnitSession) => void
}

/** The open units with their files at the left, and what can be done with them. */
export function FileRail({ commands, onClose }: FileRailProps) {
  const units = useDeskState((state) => state.units)
  const saved = useSessionState((state) => state.saved)
  return (
    <nav aria-label="Open units" className="flex w-[220px] shrink-0 flex-col border-r border-hairline bg-n2 max-one-pane:hidden">
      <header className="flex h-9 shrink-0 items-center gap-1 border-b border-hairline pr-1 pl-3">
        <h2 className="grow truncate text-12 font-medium text-n11">{units.length > 1 ? `${units.length} open units` : saved ? 'Saved unit' : 'Scratch unit'}</h2>
        <Menu icon="more" label="File commands" size="small" items={commands.filter((command) => command.group === 'Files')} />
      </header>
      <UnknownTypeNotice />
      <ul className="min-h-0 grow overflow-auto py-1">
        {units.map((unit) => (
          <UnitRows key={unit.key} unit={unit} onClose={units.length > 1 ? onClose : null} />
        ))}
      </ul>
      <div className="flex flex-col border-t border-hairline py-1">
        {commands
          .filter((command) => ['open-files', 'open-saved', 'paste-unit', 'add-drop-in'].includes(command.id))
          .map((command) => (
            <button key={command.id} type="button" onClick={command.run} className="flex h-7 items-center gap-2 px-3 text-left text-n11 outline-offset-[-2px] hover:bg-n3 hover:text-n12">
              <Icon name={command.icon} className="text-n10" />
              {command.label}
            </button>
          ))}
        {saved && (
          <Link href={`/units/${saved.id}/history`} className="flex h-7 items-center gap-2 px-3 text-n11 outline-offset-[-2px] hover:bg-n3 hover:text-n12 hover:no-underline">
            <Icon name="clock" className="text-n10" />
            History
          </Link>
        )}
        <Link href="/units" className="flex h-7 items-center gap-2 px-3 text-n11 outline-offset-[-2px] hover:bg-n3 hover:text-n12 hover:no-underline">
          <Icon name="list" className="text-n10" />
          All saved units
        </Link>
      </div>
    </nav>
  )
}

/** Asks for the type where the name says none. */
function UnknownTypeNotice() {
  const session = useSession()
  const name = useSessionState((state) => state.name)
  const chosenType = useSessionState((state) => state.chosenType)
  if (parseUnitName(name)) return null
  return (
    <label className="flex flex-col gap-1 border-b border-hairline px-3 py-2 text-12 text-n11">
      <span>
        <code>{name}</code> is no unit name. Read it as
      </span>
      <Select value={chosenType ?? 'service'} onChange={(event) => session.update({ chosenType: event.target.value as UnitType })}>
        {unitTypes.map((type) => (
          <option key={type}>{type}</option>
        ))}
      </Select>
    </label>
  )
}

/** One unit: a row for each of its files, the drop-ins below the fragment. */
function UnitRows({ unit, onClose }: { readonly unit: UnitSession; readonly onClose: ((unit: UnitSession) => void) | null }) {
  const desk = useDesk()
  const inFront = useDeskState((state) => state.active) === unit
  const name = useUnitState(unit, (state) => state.name)
  const files = useUnitState(unit, (state) => state.files)
  const active = useUnitState(unit, (state) => state.activeFile)
  const findings = useUnitState(unit, (state) => state.findings)
  const changed = useUnitState(unit, (state) => state.saved !== null && hasChanges(state))
  return files.map((file, index) => {
    const worst = worstSeverity(findings.filter((finding) => finding.file === file.path))
    const current = inFront && file.id === active
    return (
      <li key={file.id} className="group relative flex">
        <button
          type="button"
          aria-current={current}
          data-tooltip={file.path}
          onClick={() => {
            desk.activate(unit)
            unit.update({ activeFile: file.id })
          }}
          className={classNames(
            'flex h-7 w-full min-w-0 items-center gap-2 pr-2 text-left font-mono text-12 outline-offset-[-2px]',
            isDropInPath(file.path) ? 'pl-7' : 'pl-3',
            current ? 'bg-n4 text-n12' : 'text-n11 hover:bg-n3 hover:text-n12',
          )}
        >
          <Icon name={isDropInPath(file.path) ? 'fileAdd' : 'file'} className="shrink-0 text-n10" />
          <span className="min-w-0 grow truncate">{fileName(file.path)}</span>
          {index === 0 && changed && (
            <span className="size-1.5 shrink-0 rounded-full bg-accent">
              <VisuallyHidden>changed</VisuallyHidden>
            </span>
          )}
          {worst && <SeverityIcon severity={worst} />}
          {index === 0 && onClose && <span className="w-5 shrink-0" />}
        </button>
        {index === 0 && onClose && (
          <span className="absolute top-0.5 right-1 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100">
            <IconButton icon="close" label={`Close ${name}`} size="small" onClick={() => onClose(unit)} />
          </span>
        )}
      </li>
    )
  })
}
