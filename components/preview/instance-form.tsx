import { Input } from '@/components/ui/field'
import type { PreviewView } from './views'

interface InstanceFormProps {
  readonly instance: string | undefined
  /** The name of the unit with this instance. */
  readonly resolved: string
  readonly view: PreviewView
}

/** Asks which instance a template is looked at with. Without JavaScript it is sent; the live preview follows each key. */
export function InstanceForm({ instance, resolved, view }: InstanceFormProps) {
  return (
    <form method="get" data-instance-form className="flex h-9 shrink-0 items-center gap-2 border-b border-hairline px-3">
      <input type="hidden" name="view" value={view} />
      <label className="flex items-center gap-2 text-12 text-n11">
        Instance
        <Input name="instance" code maxLength={255} defaultValue={instance} placeholder="instance" className="h-6 w-40 text-12" />
      </label>
      <code className="truncate text-12 text-n10">{resolved}</code>
    </form>
  )
}
