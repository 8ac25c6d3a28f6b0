import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { Time } from '@/components/units/time'

interface PatchSetChoiceProps {
  readonly review: {
    readonly patchSets: readonly { readonly number: number; readonly author: string; readonly message: string; readonly createdAt: Date; readonly keepsEffect: boolean }[]
    readonly shown: { readonly number: number; readonly message: string; readonly author: string; readonly createdAt: Date }
    readonly against: { readonly number: number } | null
  }
}

/** Which patch set is looked at, and with what it is compared; a form, so that it works without JavaScript. */
export function PatchSetChoice({ review: { patchSets, shown, against } }: PatchSetChoiceProps) {
  const facts = patchSets.find(({ number }) => number === shown.number)
  return (
    <div className="flex flex-wrap items-center gap-2 border-t border-hairline bg-n2 px-4 py-2 text-12 text-n11">
      <form method="get" className="flex flex-wrap items-center gap-2">
        <label className="flex items-center gap-1.5">
          Patch set
          <Select name="patchSet" defaultValue={shown.number}>
            {patchSets.map(({ number, message }) => (
              <option key={number} value={number}>
                {number}
                {number === patchSets.length ? ', the latest' : ''}
                {message ? `: ${message.slice(0, 60)}` : ''}
              </option>
            ))}
          </Select>
        </label>
        <label className="flex items-center gap-1.5">
          compared with
          <Select name="against" defaultValue={against?.number ?? ''}>
            <option value="">what is saved</option>
            {patchSets.map(({ number }) => (
              <option key={number} value={number} disabled={number === shown.number}>
                patch set {number}
              </option>
            ))}
          </Select>
        </label>
        <Button type="submit" size="small">
          Show
        </Button>
      </form>
      <span>
        by {shown.author}, <Time date={shown.createdAt} />
        {facts?.keepsEffect && '; the same effect as the patch set before'}
      </span>
    </div>
  )
}
