'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { applyFix } from '@/components/session/apply-fix'
import { useSession, useSessionState } from '@/components/session/session-context'
import { targetOf, unitFilesOf } from '@/components/session/unit-session'
import { announce } from '@/components/ui/announcer'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/field'
import { Icon } from '@/components/ui/icons'
import { Tabs } from '@/components/ui/tabs'
import type { Finding, SectionName, Setting } from '@/lib/exec-schema'
import type { FormFilter } from './arrange-rows'
import { FormToolsProvider, type FormTools } from './form-context'
import { editsFor, type FormChange } from './form-edits'
import { emptyRow, readForm, rowKey, settingsForForm, type FormModel, type WrittenPlace } from './form-model'
import { FilterChip, Group, SectionLabel } from './form-parts'
import { SettingRow } from './setting-row'
import { useSteadyArrangement } from './use-steady-arrangement'

const PANEL = 'form-section'

interface FormViewProps {
  /** A setting to be shown and to have the focus; null where none is wanted any more. */
  readonly wanted: { readonly section: string; readonly name: string } | null
  readonly onShown: () => void
}

/** Every setting of the active file's sections, to be edited without knowing how it is written. */
export function FormView({ wanted, onShown }: FormViewProps) {
  const session = useSession()
  const state = useDeferredValue(useSessionState((each) => each))
  const file = state.files.find((each) => each.id === state.activeFile)
  const { version, manager } = targetOf(state)
  const target = useMemo(() => ({ version, manager }), [version, manager])
  const { name, chosenType, files, target: targetName, findings } = state
  const path = file?.path ?? ''
  const form = useMemo(
    () => readForm(unitFilesOf({ name, chosenType, manager, target: targetName, files }), path, { version, manager }, findings),
    [name, chosenType, manager, targetName, files, path, version, findings],
  )
  const own = form.sections[1] ?? form.sections[0]!
  const [chosen, setSection] = useState<SectionName | null>(null)
  const section = chosen && form.sections.includes(chosen) ? chosen : own
  const [filter, setFilter] = useState<FormFilter>('all')
  const [query, setQuery] = useState('')
  const [shown, setShown] = useState<typeof wanted>(null)
  const [busy, setBusy] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const settings = useMemo(() => settingsForForm(section, target, form.rows), [section, target, form.rows])
  const groups = useSteadyArrangement(busy, { section, settings, rows: form.rows, filter, query, fileId: state.activeFile })

  const tools = useMemo(
    (): FormTools => ({
      target,
      edit: (inSection: string, setting: Setting, change: FormChange, step: string) => session.edit(session.state.activeFile, step, (text) => editsFor(text, target.version, inSection, setting.name, change)),
      goTo: (place: WrittenPlace) => session.goTo(place),
    }),
    [session, target],
  )
  const fix = useCallback((finding: Finding, index: number) => applyFix(session, finding, finding.fixes[index]!), [session])

  if (wanted && wanted !== shown) {
    setShown(wanted)
    setSection(wanted.section as SectionName)
    setFilter('all')
    setQuery(wanted.name)
  }
  useEffect(() => {
    if (!wanted) return
    const timer = setTimeout(() => {
      const row = document.getElementById(`setting-${wanted.section}-${wanted.name}`)
      row?.scrollIntoView({ block: 'center' })
      row?.querySelector<HTMLElement>('input, select, button')?.focus()
      onShown()
    }, 50)
    return () => clearTimeout(timer)
  }, [wanted, onShown])

  const listed = groups.reduce((sum, group) => sum + group.settings.length, 0)
  useEffect(() => {
    if (query === '') return
    const timer = setTimeout(announce, 1000, listed === 1 ? '1 setting' : `${listed || 'No'} settings`)
    return () => clearTimeout(timer)
  }, [query, listed])

  const press = (event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    // What is not in the file yet has the browser's own undo.
    const ownUndo = event.target instanceof Element && event.target.closest('[data-own-undo]') !== null
    if (command && (key === 'z' || key === 'y') && !ownUndo) {
      event.preventDefault()
      if (key === 'y' || event.shiftKey) session.redo()
      else session.undo()
    } else if (command && key === 'f') {
      event.preventDefault()
      root.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus()
    }
  }
  const count = (kind: 'values' | 'findings', inSection: string) => settingsIn(form, inSection).filter((row) => (kind === 'values' ? row.values.length + row.elsewhere.length : row.findings.length) > 0).length

  if (!file) return <EmptyState title="No file is open" />
  return (
    <FormToolsProvider value={tools}>
      <div ref={root} onKeyDown={press} className="@container flex h-full min-h-0 flex-col bg-n1">
        <div className="flex h-9 shrink-0 items-stretch border-b border-hairline">
          <Tabs
            label="Sections"
            panelId={PANEL}
            selected={section}
            onSelect={(id) => setSection(id as SectionName)}
            tabs={form.sections.map((id) => ({ id, label: <SectionLabel name={id} count={count('values', id)} />, name: `[${id}], ${count('values', id)} set` }))}
          />
        </div>
        <div className="flex shrink-0 flex-wrap items-center gap-2 border-b border-hairline bg-n2 px-3 py-1.5">
          <span className="relative min-w-40 flex-1">
            <Icon name="search" className="pointer-events-none absolute top-[7px] left-2 text-n10" />
            <Input type="search" data-own-undo aria-label={`Search the settings of [${section}]`} placeholder={`${settings.length} settings`} className="w-full pl-7" value={query} onChange={(event) => setQuery(event.target.value)} />
          </span>
          <div role="group" aria-label="Filter" className="flex gap-1">
            <FilterChip label="All" active={filter === 'all'} onClick={() => setFilter('all')} />
            <FilterChip label="Set" count={count('values', section)} active={filter === 'set'} onClick={() => setFilter('set')} />
            <FilterChip label="Problems" count={count('findings', section)} active={filter === 'problems'} onClick={() => setFilter('problems')} />
          </div>
        </div>
        <div id={PANEL} role="tabpanel" aria-label={`Settings of [${section}]`} tabIndex={-1} onFocus={() => setBusy(true)} onBlur={(event) => setBusy(event.currentTarget.contains(event.relatedTarget))} className="min-h-0 grow overflow-auto">
          {groups.length === 0 && (
            <EmptyState title={query ? `No setting of [${section}] matches “${query}”` : filter === 'problems' ? 'No problems in this section' : settings.length === 0 ? `[${section}] takes no settings` : 'Nothing is set in this section'}>
              {query && 'Names and summaries are searched. Settings that the target does not know are not listed.'}
            </EmptyState>
          )}
          {groups.map((group) => (
            <Group key={`${section}:${group.id}`} group={group}>
              {group.settings.map((setting) => (
                <SettingRow key={setting.name} section={section} setting={setting} row={form.rows.get(rowKey(section, setting.name)) ?? emptyRow} onFix={fix} />
              ))}
            </Group>
          ))}
        </div>
      </div>
    </FormToolsProvider>
  )
}

function settingsIn(form: FormModel, section: string) {
  return [...form.rows].filter(([key]) => key.startsWith(`${section}.`)).map(([, row]) => row)
}
