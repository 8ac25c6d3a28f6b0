'use client'

import Link from 'next/link'
import { useSession, useSessionState } from '@/components/session/session-context'
import { SeverityIcon, worstSeverity } from '@/components/session/severity'
import { fileName, isDropInPath } from '@/components/session/unit-paths'
import { classNames } from '@/components/ui/class-names'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icons'
import { Menu } from '@/components/ui/menu'
import { parseUnitName, unitTypes, type UnitType } from '@/lib/exec-schema'
import type { Command } from './commands'

/** The files of the unit at the left, with what can be done with them. */
export function FileRail({ commands }: { readonly commands: readonly Command[] }) {
  const session = useSession()
  const name = useSessionState((state) => state.name)
  const chosenType = useSessionState((state) => state.chosenType)
  const files = useSessionState((state) => state.files)
  const active = useSessionState((state) => state.activeFile)
  const findings = useSessionState((state) => state.findings)
  const saved = useSessionState((state) => state.saved)
  return (
    <nav aria-label="Files of the unit" className="flex w-[220px] shrink-0 flex-col border-r border-hairline bg-n2 max-one-pane:hidden">
      <header className="flex h-9 shrink-0 items-center gap-1 border-b border-hairline pr-1 pl-3">
        <h2 className="grow truncate text-12 font-medium text-n11">{saved ? 'Saved unit' : 'Scratch unit'}</h2>
        <Menu icon="more" label="File commands" size="small" items={commands.filter((command) => command.group === 'Files')} />
      </header>
      {!parseUnitName(name) && (
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
      )}
      <ul className="min-h-0 grow overflow-auto py-1">
        {files.map((file) => {
          const worst = worstSeverity(findings.filter((finding) => finding.file === file.path))
          return (
            <li key={file.id}>
              <button
                type="button"
                aria-current={file.id === active}
                data-tooltip={file.path}
                onClick={() => session.update({ activeFile: file.id })}
                className={classNames(
                  'relative flex h-7 w-full items-center gap-2 pr-2 text-left font-mono text-12 outline-offset-[-2px]',
                  isDropInPath(file.path) ? 'pl-7' : 'pl-3',
                  file.id === active ? 'bg-n4 text-n12' : 'text-n11 hover:bg-n3 hover:text-n12',
                )}
              >
                <Icon name={isDropInPath(file.path) ? 'fileAdd' : 'file'} className="shrink-0 text-n10" />
                <span className="min-w-0 grow truncate">{fileName(file.path)}</span>
                {worst && <SeverityIcon severity={worst} />}
              </button>
            </li>
          )
        })}
      </ul>
      <div className="flex flex-col border-t border-hairline py-1">
        {commands
          .filter((command) => ['open-files', 'paste-unit', 'add-drop-in'].includes(command.id))
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
