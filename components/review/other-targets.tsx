import { targetLabel } from '@/components/units/target-label'
import type { EffectChange, Finding } from '@/lib/exec-schema'
import { EffectTable } from './effect-table'
import { FindingChanges } from './finding-changes'

interface OtherTarget {
  readonly targets: readonly string[]
  readonly effects: readonly EffectChange[]
  readonly added: readonly Finding[]
  readonly fixed: readonly Finding[]
  readonly isSame: boolean
}

/** What a change comes to on the other targets of a unit: in one line where that is the same, whole where it is not. */
export function OtherTargets({ unit, others }: { readonly unit: string; readonly others: readonly OtherTarget[] }) {
  return others.map(({ targets, effects, added, fixed, isSame }) => {
    const names = targets.map(targetLabel).join(', ')
    if (isSame) {
      return (
        <p key={names} className="border-t border-hairline px-4 py-1.5 text-12 text-n11">
          The same on {names}.
        </p>
      )
    }
    const count = effects.length === 0 ? 'no effect' : effects.length === 1 ? '1 effect' : `${effects.length} effects`
    return (
      <details key={names} open className="border-t border-hairline-strong">
        <summary className="px-4 py-1.5 text-13 hover:bg-n3">
          Otherwise on {names}: {count}
        </summary>
        <EffectTable changes={effects} unit={`${unit} on ${names}`} changeKey="" mayComment={false} threads={() => null} />
        <FindingChanges unit={`${unit} on ${names}`} added={added} fixed={fixed} />
      </details>
    )
  })
}
