import Link from 'next/link'
import type { ReactNode } from 'react'
import { exposureText } from '@/components/preview/exposure'
import { countInWords, severities, SeverityIcon } from '@/components/session/severity'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { exposureRating, type Severity } from '@/lib/exec-schema'
import { targetLabel } from './target-label'
import { Time } from './time'

export interface UnitTableRow {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly target: string
  readonly manager: string
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly exposure: number | null
  readonly revision: number
  readonly updatedAt: Date
}

interface UnitTableProps {
  readonly units: readonly UnitTableRow[]
  /** What can be done with a unit, at the end of its row. */
  readonly action: (id: string) => ReactNode
}

const head = 'px-3 py-1.5 text-left text-12 font-normal text-n10 first:pl-4 last:pr-4'
const cell = 'h-8 px-3 first:pl-4 last:pr-4'

/** Saved units in a table; below 640 px the description stands under the name and what is secondary goes. */
export function UnitTable({ units, action }: UnitTableProps) {
  return (
    <table className="w-full table-fixed border-collapse border-y border-hairline">
      <thead>
        <tr className="border-b border-hairline bg-n2">
          <th scope="col" className={`${head} w-[28%] max-one-pane:w-auto`}>Name</th>
          <th scope="col" className={`${head} max-one-pane:hidden`}>Description</th>
          <th scope="col" className={`${head} w-32`}>Findings</th>
          <th scope="col" className={`${head} w-28 max-wide:hidden`}>Exposure</th>
          <th scope="col" className={`${head} w-36 max-wide:hidden`}>Target</th>
          <th scope="col" className={`${head} w-20 text-right max-wide:hidden`}>Revision</th>
          <th scope="col" className={`${head} w-40 max-one-pane:hidden`}>Updated (UTC)</th>
          <th scope="col" className={`${head} w-28 max-one-pane:w-18`}>
            <span className="sr-only">Action</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {units.map(({ id, name, description, target, manager, errors, warnings, infos, exposure, revision, updatedAt }) => (
          <tr key={id} className="border-b border-hairline last:border-b-0 hover:bg-n2">
            <td className={`${cell} truncate max-one-pane:pt-1`}>
              <Link href={`/units/${id}`} title={name} className="font-mono text-12">
                {name}
              </Link>
              <div className="truncate pb-1 text-12 text-n11 one-pane:hidden" title={description}>
                <Time date={updatedAt} />
                {description && ` · ${description}`}
              </div>
            </td>
            <td className={`${cell} truncate text-n11 max-one-pane:hidden`} title={description}>
              {description || <span className="text-n10">–</span>}
            </td>
            <td className={cell}>
              <Findings counts={{ error: errors, warning: warnings, info: infos }} />
            </td>
            <td className={`${cell} truncate text-n11 max-wide:hidden`}>{exposure === null ? <span className="text-n10">–</span> : `${exposureText(exposure)} ${exposureRating(exposure)}`}</td>
            <td className={`${cell} truncate text-n11 max-wide:hidden`}>
              {targetLabel(target)}
              {manager === 'user' && ', user'}
            </td>
            <td className={`${cell} text-right text-n11 max-wide:hidden`}>{revision}</td>
            <td className={`${cell} text-n11 max-one-pane:hidden`}>
              <Time date={updatedAt} />
            </td>
            <td className={`${cell} text-right`}>{action(id)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many findings of each severity a unit has, those that there are. */
function Findings({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const found = severities.filter((severity) => counts[severity] > 0)
  if (found.length === 0) return <span className="text-12 text-n10">none</span>
  return (
    <span className="flex gap-2 text-12 text-n11">
      {found.map((severity) => (
        <span key={severity} className="inline-flex items-center gap-1" title={countInWords(severity, counts[severity])}>
          <SeverityIcon severity={severity} labelled={false} />
          <span aria-hidden>{counts[severity]}</span>
          <VisuallyHidden>{countInWords(severity, counts[severity])}</VisuallyHidden>
        </span>
      ))}
    </span>
  )
}
