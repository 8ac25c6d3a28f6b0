import type { Desk } from '@/components/session/desk'
import type { UnitSession } from '@/components/session/unit-session'
import type { WorkbenchView } from '@/components/shell/preferences'
import { applyTheme } from '@/components/shell/theme'
import { unitTemplates } from '@/lib/exec-schema'
import type { Command } from './commands'
import { addDropIn } from './file-tabs'
import type { FileActions } from './files/use-file-actions'

export interface WorkbenchActions {
  readonly desk: Desk
  readonly files: FileActions
  readonly setView: (view: WorkbenchView) => void
  readonly toggleRail: () => void
  readonly toggleProblems: () => void
  readonly toggleNotes: () => void
  readonly renameUnit: () => void
  readonly format: () => void
  readonly share: () => void
  readonly propose: () => void
  readonly toggleBeside: () => void
  readonly compareWithSaved: () => void
  readonly compareWithVendor: () => void
  readonly closeUnit: (unit: UnitSession) => void
  readonly save: () => void
  readonly saveWithNote: () => void
  readonly showShortcuts: () => void
  readonly showPaste: () => void
  readonly nextProblem: () => void
  readonly openSaved: () => void
  readonly showUnits: () => void
  readonly showHelp: () => void
}

/** Everything that can be done in the workbench, in the order in which the palette shows it. */
export function workbenchCommands(actions: WorkbenchActions): Command[] {
  const { desk, files } = actions
  const session = desk.state.active
  return [
    { id: 'save', label: session.state.proposal ? 'Propose as the next patch set' : 'Save', group: 'Unit', icon: 'save', shortcut: 'Ctrl+S', run: actions.save },
    { id: 'save-note', label: 'Save with a note…', group: 'Unit', icon: 'save', run: actions.saveWithNote },
    { id: 'open-files', label: 'Open files…', group: 'Files', icon: 'folder', run: files.pick },
    { id: 'open-saved', label: 'Open a saved unit…', group: 'Files', icon: 'list', run: actions.openSaved },
    { id: 'paste-unit', label: 'Paste systemctl cat…', group: 'Files', icon: 'paste', run: actions.showPaste },
    { id: 'add-drop-in', label: 'Add drop-in', group: 'Files', icon: 'fileAdd', run: () => addDropIn(session) },
    { id: 'download-file', label: 'Download this file', group: 'Files', icon: 'download', run: files.downloadFile },
    { id: 'download-tar', label: 'Download all as .tar.gz', group: 'Files', icon: 'archive', run: () => files.downloadArchive('tar.gz') },
    { id: 'download-zip', label: 'Download all as .zip', group: 'Files', icon: 'archive', run: () => files.downloadArchive('zip') },
    { id: 'download-all', label: 'Download all open units as .tar.gz', group: 'Files', icon: 'archive', run: files.downloadAll },
    { id: 'new-empty', label: 'New, empty unit', group: 'Files', icon: 'add', run: files.startEmpty },
    ...unitTemplates.filter(({ id }) => id !== 'override').map((template) => ({ id: `new-${template.id}`, label: `New: ${template.title}`, group: 'Files' as const, icon: 'add' as const, run: () => files.startFrom(template) })),
    ...(session.state.proposal ? [] : [{ id: 'propose', label: 'Propose for review…', group: 'Unit' as const, icon: 'compare' as const, shortcut: 'Ctrl+Shift+S', run: actions.propose }]),
    { id: 'share', label: 'Share by a link…', group: 'Unit', icon: 'share', run: actions.share },
    { id: 'rename-unit', label: 'Rename the unit, also where others name it…', group: 'Unit', icon: 'rename', shortcut: 'F2', run: actions.renameUnit },
    { id: 'close-unit', label: 'Close the unit', group: 'Unit', icon: 'close', run: () => actions.closeUnit(session) },
    { id: 'format', label: 'Format the file', group: 'Unit', icon: 'list', shortcut: 'Alt+Shift+F', run: actions.format },
    { id: 'units', label: 'Show all saved units', group: 'Unit', icon: 'list', run: actions.showUnits },
    { id: 'next-problem', label: 'Go to the next problem', group: 'Problems', icon: 'warning', shortcut: 'F8', run: actions.nextProblem },
    { id: 'toggle-problems', label: 'Show or hide problems', group: 'Problems', icon: 'warning', run: actions.toggleProblems },
    { id: 'toggle-notes', label: 'Show or hide what lines mean', group: 'View', icon: 'info', run: actions.toggleNotes },
    { id: 'view-text', label: 'Show the text', group: 'View', icon: 'file', shortcut: 'Ctrl+Alt+1', run: () => actions.setView('text') },
    { id: 'view-form', label: 'Show the form', group: 'View', icon: 'list', shortcut: 'Ctrl+Alt+2', run: () => actions.setView('form') },
    { id: 'view-both', label: 'Show both, text and form', group: 'View', icon: 'list', shortcut: 'Ctrl+Alt+3', run: () => actions.setView('both') },
    { id: 'help', label: 'Documentation of what the cursor is at', group: 'View', icon: 'info', shortcut: 'F1', run: actions.showHelp },
    { id: 'toggle-beside', label: 'Show another file beside this one, or only this one', group: 'View', icon: 'split', shortcut: 'Ctrl+\\', run: actions.toggleBeside },
    { id: 'compare-saved', label: 'Compare with the saved version', group: 'View', icon: 'compare', run: actions.compareWithSaved },
    { id: 'compare-vendor', label: 'Compare with the vendor’s version', group: 'View', icon: 'compare', run: actions.compareWithVendor },
    { id: 'toggle-rail', label: 'Show or hide the list of files', group: 'View', icon: 'rail', shortcut: 'Ctrl+B', run: actions.toggleRail },
    { id: 'manager-system', label: 'Write for the system manager', group: 'Unit', icon: 'file', run: () => session.update({ manager: 'system' }) },
    { id: 'manager-user', label: 'Write for the user manager', group: 'Unit', icon: 'file', run: () => session.update({ manager: 'user' }) },
    { id: 'theme-light', label: 'Light colours', group: 'View', icon: 'contrast', run: () => applyTheme('light') },
    { id: 'theme-dark', label: 'Dark colours', group: 'View', icon: 'contrast', run: () => applyTheme('dark') },
    { id: 'theme-system', label: 'Colours as the system says', group: 'View', icon: 'contrast', run: () => applyTheme('system') },
    { id: 'shortcuts', label: 'Keyboard shortcuts', group: 'View', icon: 'keyboard', run: actions.showShortcuts },
  ]
}
