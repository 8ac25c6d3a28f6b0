import { Chip } from '@/components/ui/chip'
import { oldestVersion } from '@/lib/exec-schema'
import { isInWords, lifetimeInWords, pageKinds, type DocPage } from '@/lib/docs/page'
import { DocBlock } from './doc-blocks'
import { RichText } from './rich-text-view'
import { TableFilter } from './table-filter'

/** A page of the documentation, without the frame around it. */
export function DocView({ page }: { readonly page: DocPage }) {
  const { kind, address, title, summary, since, until, legacySince, facts, parts } = page
  // One field is easier to find than a field for some of many tables.
  const filtersAll = kind === 'list' && parts.length > 3
  return (
    <article data-doc={address} data-kind={kind} data-since={since} data-until={until} data-legacy={legacySince} className="min-w-0 text-14">
      <header>
        <p className="flex flex-wrap items-center gap-2 text-12 text-n11">
          {kind !== 'list' && pageKinds[kind].one}
          {(since !== undefined && since > oldestVersion) || until !== undefined ? <Chip>{lifetimeInWords({ since, until })}</Chip> : null}
          {legacySince !== undefined && <Chip tone="warning">{legacySince > oldestVersion ? `without effect since ${legacySince}` : 'without effect'}</Chip>}
        </p>
        <h1 className={`mt-0.5 text-28 font-semibold break-words ${isInWords(kind) ? '' : 'font-mono text-20!'}`}>{title}</h1>
        <p className="mt-2 max-w-[72ch] text-16 text-n11">
          <RichText text={summary} here={address} />
        </p>
        <p data-target-note hidden role="status" className="mt-3 rounded-control border border-warning/40 bg-warning-tint px-3 py-1.5 text-13" />
      </header>
      {facts.length > 0 && (
        <dl className="mt-4 grid grid-cols-[minmax(90px,auto)_1fr] gap-x-4 gap-y-1 border-y border-hairline py-2 text-13">
          {facts.map(({ label, value }, index) => (
            <div key={index} className="contents">
              <dt className="text-n11">{label}</dt>
              <dd className="min-w-0">
                <RichText text={value} here={address} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {filtersAll && <TableFilter label={title} wholePage />}
      {parts.map(({ id, heading, blocks }) => (
        <section key={id} aria-labelledby={id} className="mt-6">
          <h2 id={id} className="text-16 font-semibold">
            <a href={`#${id}`} className="text-n12">
              {heading}
            </a>
          </h2>
          {blocks.map((block, index) => (
            <DocBlock key={index} block={block} here={address} filtered={!filtersAll} />
          ))}
        </section>
      ))}
    </article>
  )
}
