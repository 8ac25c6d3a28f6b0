import Link from 'next/link'
import type { Finding } from '@/lib/exec-schema'
import { Chip } from '@/components/ui/chip'

interface FindingChangesProps {
  readonly unit: string
  readonly added: readonly Finding[]
  readonly fixed: readonly Finding[]
}

const tones = { error: 'error', warning: 'warning', info: 'info' } as const

/** Which findings come with a change and which go. */
export function FindingChanges({ unit, added, fixed }: FindingChangesProps) {
  if (added.length + fixed.length === 0) return null
  return (
    <section aria-label={`Findings of ${unit}`} className="border-t border-hairline">
      <h3 className="bg-n2 px-4 py-1 text-12 font-semibold text-n11">Findings</h3>
      <ul className="py-1 text-13">
        {[...added.map((finding) => ({ finding, isNew: true })), ...fixed.map((finding) => ({ finding, isNew: false }))].map(({ finding, isNew }, index) => (
          <li key={index} className="flex flex-wrap items-baseline gap-2 px-4 py-0.5">
            <Chip tone={isNew ? tones[finding.severity] : 'muted'}>
              {isNew ? 'new' : 'fixed'}: {finding.severity}
            </Chip>
            <span className={isNew ? 'min-w-0 break-words' : 'min-w-0 break-words text-n11'}>
              {finding.setting && <code className="text-12">{finding.setting}=</code>} {finding.message}
            </span>
            <Link href={finding.docs} className="text-12">
              {finding.rule}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
