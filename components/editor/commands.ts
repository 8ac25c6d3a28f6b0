import type { IconName } from '@/components/ui/icons'

/** Something that can be done in the workbench: the palette, the menus and the list of shortcuts all show the same ones. */
export interface Command {
  readonly id: string
  readonly label: string
  readonly group: 'Files' | 'View' | 'Problems' | 'Unit'
  readonly icon: IconName
  readonly shortcut?: string
  readonly run: () => void
}

/** Keys that the workbench answers to beyond those of single commands. */
export const furtherShortcuts: readonly { readonly keys: string; readonly what: string }[] = [
  { keys: 'Ctrl+K', what: 'Command palette' },
  { keys: '?', what: 'This list' },
  { keys: 'Ctrl+.', what: 'Fixes for the problem at the cursor' },
  { keys: 'Ctrl+Space', what: 'Completion; in its list, what each word means' },
  { keys: 'Ctrl+Shift+Space', what: 'The parts of the value at the cursor' },
  { keys: 'Ctrl+Alt+H', what: 'Explain what the cursor is at' },
  { keys: 'F12', what: 'Go to what a name stands for' },
  { keys: 'Ctrl+Shift+O', what: 'Go to a section or setting of the file' },
  { keys: 'Ctrl+Shift+P', what: 'All commands of the code editor' },
  { keys: 'Ctrl+Z', what: 'Undo, in the text and in the form' },
  { keys: 'Ctrl+Shift+Z', what: 'Redo' },
  { keys: 'Ctrl+F', what: 'Find in the text, or in the form' },
  { keys: 'Ctrl+/', what: 'Comment lines in or out' },
  { keys: 'Ctrl+M', what: 'Let Tab indent in the text, or leave it again' },
  { keys: '↑ ↓', what: 'Go through problems; Enter goes to the line' },
]
