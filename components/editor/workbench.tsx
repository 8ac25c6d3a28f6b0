'use client'

import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react'
import type { Proposal } from '@/components/session/propose'
import { Desk } from '@/components/session/desk'
import { DeskProvider, useDesk, useSession, useSessionState } from '@/components/session/session-context'
import { formatFile } from '@/components/session/format-file'
import { UnitSession } from '@/components/session/unit-session'
import { useDrafts } from '@/components/session/use-drafts'
import { useLanguage } from '@/components/session/use-language'
import { useOthers } from '@/components/session/use-others'
import { useSaving } from '@/components/session/use-saving'
import { Panes } from '@/components/shell/panes'
import { keepPreferences, type WorkbenchPreferences, type WorkbenchView } from '@/components/shell/preferences'
import { useMediaQuery } from '@/components/shell/use-media-query'
import { announce } from '@/components/ui/announcer'
import { Segmented } from '@/components/ui/segmented'
import { Skeleton } from '@/components/ui/skeleton'
import { useToast } from '@/components/ui/toast'
import type { Finding, GivenHost, Manager, UnitType } from '@/lib/exec-schema'
import { CommandPalette } from './command-palette'
import { ComparisonBar, useOriginalText, vendorVersionOf, type Comparison } from './comparison'
import { ElsewhereNotice } from './elsewhere-notice'
import { focusText, moveFocus } from './focus-text'
import { FileRail } from './file-rail'
import { EDITOR_PANEL, FileTabs } from './file-tabs'
import { FileDrop } from './files/file-drop'
import { PasteDialog } from './files/paste-dialog'
import { useFileActions } from './files/use-file-actions'
import { BesideEditor } from './monaco/beside-editor'
import { CodeEditor } from './monaco/code-editor'
import { useEditorModels } from './monaco/use-editor-models'
import { PaneSwitch, type PhonePane } from './pane-switch'
import { PreviewSlot } from './preview-slot'
import { ProblemsPanel } from './problems-panel'
import { RenameDialog } from './rename-dialog'
import { SaveNoteDialog } from './save-note-dialog'
import { ShortcutsDialog } from './shortcuts-dialog'
import { StatusBar } from './status-bar'
import { useAddress } from './use-address'
import { useCloseUnit } from './use-close-unit'
import { useHelp } from './use-help'
import { useNextProblem } from './use-next-problem'
import { useOnDemand } from './use-on-demand'
import { useSharedUnit } from './use-shared-unit'
import { useWorkbenchKeys } from './use-workbench-keys'
import { workbenchCommands } from './workbench-commands'
import { WorkbenchTopBar } from './workbench-top-bar'

/** The unit that the workbench opens with. */
export interface InitialUnit {
  readonly name: string
  readonly files: readonly { readonly path: string; readonly text: string }[]
  readonly manager: Manager
  /** A release such as `debian-12`, or a version such as `252`. */
  readonly target: string
  readonly chosenType?: UnitType | null
  /** What there is to say about it, so that it can be read before the checks have begun here. */
  readonly findings?: readonly Finding[]
  /** Both are there for a saved unit, neither for a scratch one. */
  readonly id?: string
  readonly revision?: number
  /** The machine that it is meant for, with its name. */
  readonly host?: GivenHost | null
  /** Whether it is a copy of what somebody has published, which only this browser keeps. */
  readonly copy?: boolean
  /** The review whose proposal this is, and the files that it was made on. */
  readonly proposal?: Proposal
  readonly savedFiles?: readonly { readonly path: string; readonly text: string }[]
}

export interface WorkbenchProps {
  readonly initial: InitialUnit
  readonly preferences: WorkbenchPreferences
  /** The preview as the server renders it for the text that the page opens with. */
  readonly serverPreview?: ReactNode
  /** Who one is here, at the end of the top bar. */
  readonly account?: ReactNode
  /** Whether this browser holds a draft of the unit, so that the text that would be replaced at once is not shown. */
  readonly expectDraft?: boolean
}

/** The whole editor: the units that are open, and of the one in front its files, text, form, preview and problems. */
export function Workbench({ initial, ...rest }: WorkbenchProps) {
  const [desk] = useState(() => {
    const unit = new UnitSession({
      content: { name: initial.name, chosenType: initial.chosenType ?? null, manager: initial.manager, target: initial.target, files: initial.files },
      saved: initial.id !== undefined && initial.revision !== undefined ? { id: initial.id, revision: initial.revision } : null,
      host: initial.host,
      findings: initial.findings,
    })
    if (initial.copy) unit.update({ savedContent: null })
    if (initial.proposal) unit.update({ proposal: initial.proposal, savedContent: { ...unit.content, files: (initial.savedFiles ?? []).map((file, index) => ({ id: `saved-${index}`, ...file })) } })
    return new Desk(unit)
  })
  return (
    <DeskProvider desk={desk}>
      <WorkbenchFrame {...rest} />
    </DeskProvider>
  )
}

// What the page can be read and written without is loaded when it is wanted.
const loadForm = () => import('@/components/form/form-view').then(({ FormView }) => FormView)
const loadPropose = () => import('./propose-dialog').then(({ ProposeDialog }) => ProposeDialog)
const loadConflict = () => import('./conflict-dialog').then(({ ConflictDialog }) => ConflictDialog)
const loadWorkspace = () => import('./workspace-dialog').then(({ WorkspaceDialog }) => WorkspaceDialog)
const loadShare = () => import('./share-dialog').then(({ ShareDialog }) => ShareDialog)
/** The form where a page begins with it: the server draws it then. */
const FirstForm = dynamic(loadForm)

type OpenDialog = 'palette' | 'open-saved' | 'share' | 'propose' | 'shortcuts' | 'paste' | 'save-note' | 'rename-unit' | null

function WorkbenchFrame({ preferences: first, serverPreview, account, expectDraft = false }: Omit<WorkbenchProps, 'initial'>) {
  const desk = useDesk()
  const session = useSession()
  const [firstUnit] = useState(session)
  const [preferences, setPreferences] = useState(first)
  const [pane, setPane] = useState<PhonePane>('text')
  const [dialog, setDialog] = useState<OpenDialog>(null)
  const [wanted, setWanted] = useState<{ readonly section: string; readonly name: string } | null>(null)
  const stacked = useMediaQuery('(width < 1024px)')
  const phone = useMediaQuery('(width < 640px)')
  const restoring = useDrafts(desk, expectDraft)
  const saving = useSaving(desk)
  const language = useLanguage(desk)
  const models = useEditorModels(desk, language)
  const showText = useCallback(() => setPane('text'), [])
  const nextProblem = useNextProblem(session, showText)
  const retryChecks = () => language.restart()
  const [beside, setBeside] = useState<string | null>(null)
  const help = useHelp(language, session, showText)
  const [comparison, setComparison] = useState<Comparison | null>(() => (firstUnit.state.proposal ? 'saved' : null))
  const original = useOriginalText(comparison)
  useAddress(desk)
  useOthers(desk)
  useSharedUnit(desk, !restoring)

  const change = useCallback((next: Partial<WorkbenchPreferences>) => setPreferences((before) => ({ ...before, ...next })), [])
  useEffect(() => {
    if (preferences !== first) keepPreferences(preferences)
  }, [preferences, first])
  const resize = useCallback((group: string, sizes: Record<string, number>) => setPreferences((before) => ({ ...before, sizes: { ...before.sizes, [group]: sizes } })), [])
  const [Form, wantForm] = useOnDemand(loadForm, 'The form', first.view === 'text' ? null : FirstForm)
  const formIsWanted = Form === null && (preferences.view !== 'text' || pane === 'form')
  useEffect(() => {
    if (!formIsWanted) return
    wantForm(
      () => undefined,
      () => {
        change({ view: 'text' })
        setPane('text')
      },
    )
  }, [formIsWanted, wantForm, change])
  // A form that is left stays until what had the focus in it has lost it; who reads by arrows has the focus nowhere.
  const [parting, setParting] = useState(false)
  useEffect(() => {
    if (parting) moveFocus(focusText, () => setParting(false))
  }, [parting])
  const setView = useCallback(
    (view: WorkbenchView) => {
      const form = document.getElementById('pane-form')
      setParting(view === 'text' && form !== null && (document.activeElement === document.body || form.contains(document.activeElement)))
      change({ view })
      setPane(view === 'form' ? 'form' : 'text')
      announce(views.find(({ value }) => value === view)!.label)
    },
    [change],
  )
  // What has the focus may be gone with the view that it was in.
  const lastView = useRef(first.view)
  useEffect(() => {
    if (lastView.current === preferences.view || (preferences.view !== 'text' && Form === null)) return
    lastView.current = preferences.view
    const focused = document.activeElement
    if ((focused !== document.body && focused?.checkVisibility({ visibilityProperty: true })) || document.querySelector('dialog[open]')) return
    if (preferences.view === 'form') document.getElementById('pane-form')?.querySelector<HTMLElement>('input')?.focus()
    else focusText()
  }, [preferences.view, Form])
  const forgetWanted = useCallback(() => setWanted(null), [])
  const showSetting = useCallback(
    (section: string, name: string) => {
      setWanted({ section, name })
      setPreferences((before) => (before.view === 'text' ? { ...before, view: 'form' } : before))
      setPane('form')
    },
    [],
  )

  const toast = useToast()
  const [Share, wantShare] = useOnDemand(loadShare, 'What makes links')
  const openShare = () => wantShare(() => setDialog('share'))
  const [ConflictDialog, wantConflict] = useOnDemand(loadConflict, 'What brings two changes together')
  const isConflict = saving.conflict !== null
  const { closeConflict } = saving
  useEffect(() => {
    if (isConflict) wantConflict(() => undefined, closeConflict)
  }, [isConflict, wantConflict, closeConflict])
  const [WorkspaceDialog, wantWorkspace] = useOnDemand(loadWorkspace, 'What asks for the workspace')
  const isHomeless = saving.homeless !== null
  const { closeHomeless } = saving
  useEffect(() => {
    if (isHomeless) wantWorkspace(() => undefined, closeHomeless)
  }, [isHomeless, wantWorkspace, closeHomeless])
  const [Propose, wantPropose] = useOnDemand(loadPropose, 'What makes reviews')
  const files = useFileActions(desk)
  const closeUnit = useCloseUnit(desk)
  const router = useRouter()
  const commands = workbenchCommands({
    desk,
    files,
    setView,
    toggleRail: () => change({ railOpen: !preferences.railOpen }),
    toggleProblems: () => change({ problemsOpen: !preferences.problemsOpen }),
    toggleNotes: () => change({ notesShown: !preferences.notesShown }),
    renameUnit: () => setDialog('rename-unit'),
    share: openShare,
    propose: () => wantPropose(() => setDialog('propose')),
    format: () => void formatFile(language, session),
    showHelp: help.openAtCursor,
    toggleBeside: () => setBeside((before) => (before === null ? otherFile(desk) : null)),
    compareWithSaved: () => setComparison('saved'),
    compareWithVendor: () => {
      const file = session.fileWithId(session.state.activeFile)
      const path = file && vendorVersionOf(file, desk.state.units)
      if (path) setComparison({ path })
      else toast({ text: 'No other file of this name is open. Open the one from /usr/lib/systemd/system too, then compare them.' })
    },
    closeUnit,
    save: () => saving.save(),
    saveWithNote: () => setDialog('save-note'),
    showShortcuts: () => setDialog('shortcuts'),
    showPaste: () => setDialog('paste'),
    nextProblem,
    openSaved: () => setDialog('open-saved'),
    showUnits: () => router.push('/units'),
  })
  useWorkbenchKeys({
    'Ctrl+K': () => setDialog('palette'),
    '?': () => setDialog('shortcuts'),
    ...Object.fromEntries(commands.flatMap((command) => (command.shortcut ? [[command.shortcut, command.run]] : []))),
  })

  const text = (
    <div className="flex h-full min-h-0 min-w-0 flex-col">
      <ElsewhereNotice />
      {comparison && <ComparisonBar comparison={comparison} onChange={setComparison} onClose={() => setComparison(null)} />}
      <div className="min-h-0 grow">
        <Panes
          id="editor-beside"
          orientation={phone ? 'vertical' : 'horizontal'}
          sizes={preferences.sizes['editor-beside']}
          onResize={resize}
          separatorLabel="Size of the text in front"
          first={{ id: 'pane-front', size: '50%', minSize: 160, content: <CodeEditor editor={models} notes={preferences.notesShown} original={original} /> }}
          resizable={help.panel !== null || beside !== null}
          second={help.panel ? { id: 'pane-beside', size: '50%', minSize: 160, content: help.panel } : beside === null ? null : { id: 'pane-beside', size: '50%', minSize: 160, content: <BesideEditor models={models.models} shown={beside} onShow={setBeside} onClose={() => setBeside(null)} /> }}
        />
      </div>
    </div>
  )
  const editor = (
    <div className="flex min-h-0 grow flex-col">
      <div className="flex h-9 shrink-0 items-stretch border-b border-hairline bg-n2">
        <FileTabs language={language} />
        <div className="ml-auto flex items-center px-1.5 max-one-pane:hidden">
          <Segmented label="View" options={views} value={preferences.view} onChange={setView} className="h-7!" />
        </div>
      </div>
      <div id={EDITOR_PANEL} role="tabpanel" aria-label="Unit file" className="flex min-h-0 grow flex-col">
        {restoring ? (
          <Skeleton label="Bringing back your draft" lines={9} className="p-6" />
        ) : (
          <Panes
            id="editor-split"
            orientation="horizontal"
            sizes={preferences.sizes['editor-split']}
            onResize={resize}
            separatorLabel="Width of the text"
            first={{ id: 'pane-text', size: '50%', minSize: 160, content: text }}
            resizable={preferences.view === 'both'}
            second={preferences.view !== 'text' || pane === 'form' || parting ? { id: 'pane-form', size: '50%', minSize: 240, content: Form ? <Form key={session.key} wanted={wanted} onShown={forgetWanted} /> : <Skeleton label="Loading the form" lines={9} className="p-6" /> } : null}
          />
        )}
      </div>
    </div>
  )
  const main = (
    <Panes
      id="workbench-columns"
      orientation={stacked ? 'vertical' : 'horizontal'}
      sizes={preferences.sizes['workbench-columns']}
      onResize={resize}
      separatorLabel="Size of the preview"
      first={{ id: 'pane-editor', size: '58%', minSize: 160, content: editor }}
      resizable
      second={{ id: 'pane-preview', size: '42%', minSize: 160, content: <PreviewSlot key={session.key} serverPreview={session === firstUnit ? serverPreview : undefined} onGo={() => setPane('text')} /> }}
    />
  )

  return (
    <div data-workbench data-view={preferences.view} data-pane={pane} data-parting={parting || undefined} data-problems={preferences.problemsOpen ? 'open' : 'closed'} className="flex h-dvh flex-col overflow-hidden">
      <WorkbenchTopBar
        account={account}
        commands={commands}
        railOpen={preferences.railOpen}
        onToggleRail={() => change({ railOpen: !preferences.railOpen })}
        onSearch={() => setDialog('palette')}
        onShare={openShare}
        onSave={() => saving.save()}
      />
      <main id="page" className="flex min-h-0 grow">
        <UnitHeading />
        {preferences.railOpen && <FileRail commands={commands} onClose={closeUnit} />}
        <FileDrop onDropped={files.openIncoming} onPasted={files.openSources}>
          <Panes
            id="workbench-rows"
            orientation="vertical"
            sizes={preferences.sizes['workbench-rows']}
            onResize={resize}
            separatorLabel="Height of the problems"
            first={{ id: 'pane-main', size: '80%', minSize: 120, content: main }}
            resizable={preferences.problemsOpen}
            second={
              preferences.problemsOpen || pane === 'problems'
                ? { id: 'pane-problems', size: '20%', minSize: 64, content: <ProblemsPanel language={language} onRetryChecks={retryChecks} onClose={() => change({ problemsOpen: false })} onGo={() => setPane('text')} /> }
                : null
            }
          />
        </FileDrop>
      </main>
      <StatusBar onRetryChecks={retryChecks} problemsOpen={preferences.problemsOpen} onToggleProblems={() => change({ problemsOpen: !preferences.problemsOpen })} />
      <PaneSwitch pane={pane} onSelect={setPane} />
      {(dialog === 'palette' || dialog === 'open-saved') && <CommandPalette key={dialog} scope={dialog === 'palette' ? 'all' : 'saved'} commands={commands} onSetting={showSetting} onClose={() => setDialog(null)} />}
      {dialog === 'shortcuts' && <ShortcutsDialog commands={commands} onClose={() => setDialog(null)} />}
      {dialog === 'paste' && <PasteDialog onOpen={files.openSources} onClose={() => setDialog(null)} />}
      {saving.homeless && WorkspaceDialog && <WorkspaceDialog unit={saving.homeless.state.name} onSave={saving.saveIn} onClose={saving.closeHomeless} />}
      {dialog === 'propose' && Propose && <Propose onClose={() => setDialog(null)} />}
      {dialog === 'share' && Share && <Share onClose={() => setDialog(null)} />}
      {dialog === 'rename-unit' && <RenameDialog file={null} language={language} onClose={() => setDialog(null)} />}
      {dialog === 'save-note' && <SaveNoteDialog onSave={saving.save} onClose={() => setDialog(null)} />}
      {saving.conflict !== null && ConflictDialog && <ConflictDialog conflict={saving.conflict} onSaveOnTop={saving.saveOnTop} onSaveAsNew={saving.saveAsNew} onClose={saving.closeConflict} />}
    </div>
  )
}

/** The file that is shown beside the one in front at first: the next of the unit, else one of another unit. */
function otherFile({ state: { active, units } }: Desk): string {
  const keys = [active, ...units.filter((unit) => unit !== active)].flatMap((unit) => unit.state.files.map((file) => ({ key: `${unit.key} ${file.id}`, front: unit === active && file.id === unit.state.activeFile })))
  return (keys.find(({ front }) => !front) ?? keys[0]!).key
}

/** The page's heading for screen readers; to the eye the breadcrumb says the same. */
function UnitHeading() {
  return <h1 className="sr-only">{useSessionState((state) => state.name)}</h1>
}

const views = [
  { value: 'text', label: 'Text' },
  { value: 'form', label: 'Form' },
  { value: 'both', label: 'Both' },
] as const
