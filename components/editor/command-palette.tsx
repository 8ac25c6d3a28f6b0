'use client'

import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { findSaved, openSaved, type ListedUnit } from '@/components/session/saved-units'
import { useDesk, useDeskState, useSessionState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import { targetOf, unitTypeOf } from '@/components/session/unit-session'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icons'
import { useToast } from '@/components/ui/toast'
import { useModal } from '@/components/ui/use-modal'
import { loadDocSearch } from '@/lib/docs/search/load-doc-search'
import { settingsOfSection, sectionsOfType } from '@/lib/exec-schema'
import type { Command } from './commands'
import { showHelp } from './help'

interface Entry {
  readonly key: string
  readonly icon: IconName
  readonly label: string
  readonly hint: string
  readonly code?: boolean
  readonly run: () => void
}

const SHOWN = 60
/** How many pages of the documentation are offered beside the rest. */
const PAGES = 8
/** How long nothing must be typed, in milliseconds, before the server is asked for saved units. */
const PAUSE = 150

interface CommandPaletteProps {
  /** Everything that can be found, or the saved units alone. */
  readonly scope: 'all' | 'saved'
  readonly commands: readonly Command[]
  readonly onClose: () => void
  readonly onSetting: (section: string, name: string) => void
}

/** Finds commands, files, settings, pages of the documentation and saved units by a few letters. */
export function CommandPalette({ scope, commands, onClose, onSetting }: CommandPaletteProps) {
  const desk = useDesk()
  const units = useDeskState((each) => each.units)
  const state = useSessionState((each) => each)
  const modal = useModal(onClose)
  const list = useRef<HTMLUListElement>(null)
  const [query, setQuery] = useState('')
  /** Nothing is chosen before something was typed or pointed at, so that Enter alone does nothing. */
  const [at, setAt] = useState(-1)
  const listId = useId()

  const entries = useMemo((): Entry[] => {
    const { version } = targetOf(state)
    return [
      ...commands.map((command) => ({ key: command.id, icon: command.icon, label: command.label, hint: command.shortcut ?? command.group, run: command.run })),
      ...units.flatMap((unit) =>
        unit.state.files.map((file) => ({ key: `${unit.key} ${file.id}`, icon: 'file' as const, label: fileName(file.path), hint: units.length > 1 && fileName(file.path) !== unit.state.name ? unit.state.name : 'File', code: true, run: () => desk.goTo({ file: file.path, start: 0, end: 0 }) })),
      ),
      ...sectionsOfType(unitTypeOf(state)).flatMap((section) =>
        settingsOfSection(section, version).map((setting) => ({ key: `${section}.${setting.name}`, icon: 'list' as const, label: `${setting.name}=`, hint: `[${section}]`, code: true, run: () => onSetting(section, setting.name) })),
      ),
    ]
  }, [commands, state, desk, units, onSetting])
  const saved = useSavedUnits(scope === 'all' && query.trim() === '' ? null : query)
  const pages = usePages(scope === 'all' ? query : '')
  const found = useMemo(() => [...(scope === 'all' ? rank(entries, query).slice(0, SHOWN) : []), ...pages, ...saved.entries], [scope, entries, query, pages, saved.entries])
  const selected = Math.min(at, found.length - 1)

  const choose = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    // The dialog gives the focus back first; what runs may then move it elsewhere.
    setTimeout(entry.run)
  }
  const press = (event: KeyboardEvent) => {
    const next = { ArrowDown: selected + 1, ArrowUp: Math.max(selected, 0) - 1, Home: 0, End: found.length - 1 }[event.key]
    if (event.key === 'Enter') choose(found[selected])
    else if (next !== undefined) setAt((next + found.length) % Math.max(1, found.length))
    else return
    event.preventDefault()
  }
  useEffect(() => {
    list.current!.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [selected, found])

  return (
    <dialog
      {...modal}
      aria-label="Command palette"
      className="mx-auto mt-[12vh] w-[560px] max-w-[calc(100vw-24px)] rounded-[8px] border border-hairline-strong bg-n1 p-0 text-n12 shadow-float"
    >
      <div className="flex items-center gap-2 border-b border-hairline px-3">
        <Icon name="search" className="text-n10" />
        <input
          autoFocus
          role="combobox"
          aria-label={scope === 'all' ? 'Search commands, files, settings, documentation and saved units' : 'Search saved units'}
          aria-expanded="true"
          aria-controls={listId}
          aria-activedescendant={found[selected] ? `${listId}-${selected}` : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={scope === 'all' ? 'Command, file, setting, question or saved unit' : 'Name of a saved unit, or words in it'}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(event.target.value === '' ? -1 : 0)
          }}
          onKeyDown={press}
          className="h-11 min-w-0 grow bg-transparent text-14 outline-none"
        />
      </div>
      <ul ref={list} id={listId} role="listbox" aria-label="Results" className="max-h-[50vh] overflow-auto p-1">
        {found.map((entry, index) => (
          <li
            key={entry.key}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === selected}
            onPointerMove={() => setAt(index)}
            onClick={() => choose(entry)}
            className={classNames('flex h-7 items-center gap-2 rounded-small px-2', index === selected && 'bg-accent-tint')}
          >
            <Icon name={entry.icon} className="shrink-0 text-n10" />
            <span className={classNames('min-w-0 grow truncate', entry.code && 'font-mono text-12')}>{entry.label}</span>
            <span className="max-w-[50%] shrink-0 truncate text-12 text-n11">{entry.hint}</span>
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p role="status" className="px-4 py-6 text-center text-n11">
          {saved.note ?? (query.trim() === '' ? 'Nothing is saved yet. Ctrl+S saves the unit in front.' : `Nothing is called “${query}”.`)}
        </p>
      )}
    </dialog>
  )
}

/** Pages of the documentation that answer a question; none while the index is not there. */
function usePages(question: string): readonly Entry[] {
  const [pages, setPages] = useState<readonly Entry[]>([])
  useEffect(() => {
    let ended = false
    loadDocSearch().then(
      (search) => {
        if (ended) return
        setPages(search.find(question, PAGES).map(({ address, title, summary }) => ({ key: address, icon: 'info' as const, label: title, hint: `Documentation · ${summary}`, code: true, run: () => showHelp(address) })))
      },
      // Without a server the rest of the palette still serves.
      () => undefined,
    )
    return () => {
      ended = true
    }
  }, [question])
  return pages
}

/** Saved units with these words, as entries that open them; none for null. */
function useSavedUnits(search: string | null): { readonly entries: readonly Entry[]; readonly note: string | null } {
  const desk = useDesk()
  const toast = useToast()
  const [state, setState] = useState<{ readonly units: readonly ListedUnit[]; readonly note: string | null }>({ units: [], note: 'Looking for saved units …' })
  useEffect(() => {
    if (search === null) return
    let ended = false
    const timer = setTimeout(() => {
      findSaved(search).then(
        (units) => !ended && setState({ units, note: null }),
        (error: Error) => !ended && setState({ units: [], note: error.message }),
      )
    }, PAUSE)
    return () => {
      ended = true
      clearTimeout(timer)
    }
  }, [search])
  const entries = useMemo(
    () =>
      (search === null ? [] : state.units).map(({ id, name, description }) => ({
        key: `saved ${id}`,
        icon: 'folder' as const,
        label: name,
        hint: description === '' ? 'Saved unit' : `Saved unit · ${description}`,
        code: true,
        run: () => void openSaved(desk, id, toast).catch((error: Error) => toast({ text: error.message, tone: 'error' })),
      })),
    [search, state.units, desk, toast],
  )
  return { entries, note: state.note }
}

/** Entries whose label holds the query, beginnings first, then those that hold its letters in order. */
function rank(entries: readonly Entry[], query: string): Entry[] {
  const wanted = query.toLowerCase().replace(/[\s=]+/g, '')
  if (wanted === '') return [...entries]
  const letters = new RegExp([...wanted].map((letter) => letter.replace(/[^a-z0-9]/g, '\\$&')).join('.*'))
  const scored = entries.flatMap((entry) => {
    const label = entry.label.toLowerCase().replace(/\s+/g, '')
    const place = label.indexOf(wanted)
    const score = place === 0 ? 0 : place > 0 ? 1 : letters.test(label) ? 2 : null
    return score === null ? [] : [{ entry, score: score * 1000 + label.length }]
  })
  return scored.sort((a, b) => a.score - b.score).map(({ entry }) => entry)
}
