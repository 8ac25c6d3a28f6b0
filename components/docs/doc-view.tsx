import { Chip } from '@/components/ui/chip'
import { groupBy, oldestVersion } from '@/lib/exec-schema'
import { kindAbove, listAddress } from '@/lib/docs/addresses'
import { DOCS, isInWords, lifetimeInWords, pageKinds, type DocPage, type PagePart } from '@/lib/docs/page'
import { DocBlock } from './doc-blocks'
import { DocFacts } from './doc-facts'
import { RichText } from './rich-text-view'
import { TableFilter } from './table-filter'

/** A page of the documentation, without the frame around it. */
export function DocView({ page }: { readonly page: DocPage }) {
  const { kind, address, title, summary, since, until, legacySince, facts, parts } = page
  const above = kindAbove(page)
  // One field is easier to find than a field for some of many tables.
  const filtersAll = kind === 'list' && parts.length > 3
  return (
    <article data-doc={address} data-kind={kind} data-since={since} data-until={until} data-legacy={legacySince} className="min-w-0 text-14">
      <header>
        <p className="flex flex-wrap items-center gap-2 text-12 text-n11">
          {address !== DOCS && <a href={above ? listAddress(above) : DOCS}>{above ? pageKinds[above][kind === above ? 'one' : 'many'] : 'Documentation'}</a>}
          {(since !== undefined && since > oldestVersion) || until !== undefined ? <Chip>{lifetimeInWords({ since, until })}</Chip> : null}
          {legacySince !== undefined && <Chip tone="warning">{legacySince > oldestVersion ? `without effect since ${legacySince}` : 'without effect'}</Chip>}
        </p>
        <h1 className={`mt-0.5 text-28 font-semibold break-words ${isInWords(kind) ? '' : 'font-mono text-[24px]!'}`}>{title}</h1>
        <p className="mt-2 max-w-[72ch] text-16 text-n11">
          <RichText text={summary} here={address} />
        </p>
        <p data-target-note hidden role="status" className="mt-3 rounded-control border border-warning/40 bg-warning-tint px-3 py-1.5 text-13" />
      </header>
      <DocFacts facts={facts} here={address} />
      {filtersAll && <TableFilter label={title} wholePage />}
      {[...groupBy(parts, ({ group }) => group?.id ?? '').values()].map((together) => {
        const { group } = together[0]!
        const shown = together.map((part) => <DocPart key={part.id} part={part} here={address} filtered={!filtersAll} />)
        return group ? (
          <section key={group.id} aria-labelledby={group.id} className="mt-8 border-t border-hairline-strong pt-4">
            <DocHeading {...group} size="text-20" />
            {shown}
          </section>
        ) : (
          shown
        )
      })}
    </article>
  )
}

interface DocPartProps {
  readonly part: PagePart
  readonly here: string
  readonly filtered: boolean
}

function DocPart({ part: { id, heading, blocks, group }, here, filtered }: DocPartProps) {
  return (
    <section aria-labelledby={group ? `${id} ${group.id}` : id} className="mt-6">
      <DocHeading id={id} heading={heading} level={group ? 'h3' : 'h2'} />
      {blocks.map((block, index) => (
        <DocBlock key={index} block={block} here={here} filtered={filtered} />
      ))}
    </section>
  )
}

interface DocHeadingProps {
  readonly id: string
  readonly heading: string
  /** One step lower for parts of a group. */
  readonly level?: 'h2' | 'h3'
  readonly size?: 'text-16' | 'text-20'
}

/** A heading that leads to itself, for addresses to be copied: who uses the keyboard has the same links beside the page. */
function DocHeading({ id, heading, level: Heading = 'h2', size = 'text-16' }: DocHeadingProps) {
  return (
    <Heading id={id} className={`${size} font-semibold`}>
      <a href={`#${id}`} tabIndex={-1} className="text-n12">
        {heading}
      </a>
    </Heading>
  )
}
