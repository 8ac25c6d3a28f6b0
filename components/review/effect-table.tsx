import { type EffectAspect, type EffectChange, originsOfChange, type UnitEffect } from '@/lib/exec-schema'
import { provenanceOf } from '@/components/preview/provenance'
import { ProvenanceChip } from '@/components/preview/provenance-chip'
import { visibleText } from '@/components/preview/visible-text'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { CommentButton, commentsOn } from './comment-button'
import styles from './effect-table.module.css'

const headings: Readonly<Record<EffectAspect, string>> = {
  settings: 'Settings',
  commands: 'Commands',
  restarts: 'Start, stop and restarts',
  environment: 'Environment',
  directories: 'Directories',
  process: 'Process and identity',
  sandbox: 'Sandbox',
  dependencies: 'Dependencies',
  'exit-codes': 'Exit codes',
  exposure: 'Exposure',
}

interface EffectTableProps {
  readonly changes: readonly EffectChange[]
  readonly unit: string
  /** The unit that they are of, for comments. */
  readonly changeKey: string
  readonly mayComment: boolean
  /** What was said about an effect, named by its aspect and subject. */
  readonly threads: (effect: string) => ReactNode
  /** Where all of them are, when only the first few of each aspect are to be shown; those that are talked of always are. */
  readonly allAt?: string | undefined
}

/** So many of each aspect are shown where that is to be short. */
const few = 4

/** What systemd will do otherwise, aspect by aspect: what held, what will hold, and where that comes from. */
export function EffectTable({ changes, unit, changeKey, mayComment, threads, allAt }: EffectTableProps) {
  const { className, ...about } = commentsOn({ changeKey })
  const aspects = [...new Set(changes.map(({ aspect }) => aspect))]
  return aspects.map((aspect) => {
    const rows = changes.filter((change) => change.aspect === aspect).map((change) => ({ change, said: threads(`${change.aspect} ${change.subject}`) }))
    const shown = allAt === undefined ? rows : rows.filter(({ said }, index) => index < few || said !== null)
    return (
      <section key={aspect} aria-label={`${headings[aspect]} of ${unit}`} className="border-t border-hairline">
        <h3 className="bg-n2 px-4 py-1 text-12 font-semibold text-n11">{headings[aspect]}</h3>
        <table className={classNames(styles.effects, className)} {...about}>
          <colgroup>
            <col />
            <col />
            <col />
            <col />
          </colgroup>
          <thead className="sr-only">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Before and after</th>
              <th scope="col">Source</th>
              <th scope="col">Comment</th>
            </tr>
          </thead>
          {shown.map(({ change, said }) => (
            <EffectRow key={change.subject} change={change} mayComment={mayComment} threads={said} />
          ))}
        </table>
        {shown.length < rows.length && (
          <p className="border-t border-hairline px-4 py-1.5 text-12">
            <Link href={allAt!} prefetch={false}>
              {rows.length - shown.length} more of {headings[aspect].toLowerCase()}
            </Link>
          </p>
        )}
      </section>
    )
  })
}

interface EffectRowProps {
  readonly change: EffectChange
  readonly mayComment: boolean
  readonly threads: ReactNode
}

function EffectRow({ change, mayComment, threads }: EffectRowProps) {
  const { aspect, subject, before, after } = change
  return (
    <tbody>
      <tr>
        <th scope="row">
          <code>{visibleText(subject)}</code>
        </th>
        <td>
          <Sides before={before} after={after} />
        </td>
        <td>
          {originsOfChange(change).slice(0, 4).map((origin, index) => (
            <ProvenanceChip key={index} from={provenanceOf(origin)} />
          ))}
        </td>
        <td>{mayComment && <CommentButton what={subject} effect={`${aspect} ${subject}`} />}</td>
      </tr>
      {threads && (
        <tr>
          <td colSpan={4}>{threads}</td>
        </tr>
      )}
    </tbody>
  )
}

/** Of several values those that stay are not repeated: what goes and what comes is what one looks for. */
function Sides({ before, after }: { readonly before: UnitEffect | null; readonly after: UnitEffect | null }) {
  const [old, now] = [before?.values ?? [], after?.values ?? []]
  const single = old.length <= 1 && now.length <= 1
  const [gone, come] = single ? [old, now] : [old.filter((value) => !now.includes(value)), now.filter((value) => !old.includes(value))]
  // Two short values read best beside each other.
  const isShort = single && [...gone, ...come].every((value) => (value ?? '').length <= 32)
  const reordered = !single && gone.length === 0 && come.length === 0
  return (
    <span className={isShort ? styles.beside : styles.below}>
      {reordered ? (
        <span className="text-n11">in another order: {now.map((value) => value ?? '…').join(', ')}</span>
      ) : (
        <>
          {gone.map((value, index) => (
            <Value key={index} value={value} element="del" isDefault={before?.origins[0]?.kind === 'default'} />
          ))}
          {come.map((value, index) => (
            <Value key={index} value={value} element="ins" isDefault={after?.origins[0]?.kind === 'default'} />
          ))}
        </>
      )}
    </span>
  )
}

function Value({ value, element: Element, isDefault }: { readonly value: string | null; readonly element: 'del' | 'ins'; readonly isDefault: boolean }) {
  return (
    <Element>
      <code>{value === null ? 'known when it runs' : value === '' ? 'empty' : visibleText(value)}</code>
      {isDefault && <small>default</small>}
    </Element>
  )
}
