import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { furtherShortcuts, type Command } from './commands'

/** All keys that the workbench answers to. */
export function ShortcutsDialog({ commands, onClose }: { readonly commands: readonly Command[]; readonly onClose: () => void }) {
  const rows = [...furtherShortcuts, ...commands.flatMap((command) => (command.shortcut ? [{ keys: command.shortcut, what: command.label }] : []))]
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4">
        {rows.map(({ keys, what }) => (
          <div key={keys + what} className="contents">
            <dt className="flex h-7 items-center">
              <Kbd keys={keys} />
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-12 text-n11">On a Mac, Cmd takes the place of Ctrl.</p>
    </Dialog>
  )
}
