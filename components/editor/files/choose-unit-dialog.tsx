import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { FoundUnit } from './units-in-files'

/** Several units were opened at once; the editor shows one. */
export function ChooseUnitDialog({ units, onChoose }: { readonly units: readonly FoundUnit[]; readonly onChoose: (unit: FoundUnit | null) => void }) {
  return (
    <Dialog title={`${units.length} units were found`} onClose={() => onChoose(null)} actions={<Button onClick={() => onChoose(null)}>Cancel</Button>}>
      <p className="pb-2 text-n11">Choose the one to open. The others stay where they are.</p>
      <ul className="flex flex-col">
        {units.map((unit) => (
          <li key={unit.name}>
            <button type="button" onClick={() => onChoose(unit)} className="flex h-8 w-full items-center gap-3 rounded-control px-2 text-left hover:bg-n4">
              <code className="min-w-0 grow truncate text-12">{unit.name}</code>
              <span className="text-12 text-n11">{unit.files.length === 1 ? '1 file' : `${unit.files.length} files`}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
