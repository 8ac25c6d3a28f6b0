import type { Lifetime } from '@/lib/exec-schema'
import type { Block, TableRow } from '@/lib/docs/page'
import { classNames } from '@/components/ui/class-names'
import { Input, Select } from '@/components/ui/field'
import { plainText } from '@/lib/docs/rich-text'
import { DocExample } from './doc-example'
import { RichText } from './rich-text-view'

/** One block of a page. */
export function DocBlock({ block, here }: { readonly block: Block; readonly here: string }) {
  if (block.kind === 'example') return <DocExample example={block.example} here={here} />
  if (block.kind === 'table') return <DocTable {...block} here={here} />
  if (block.kind === 'comparison') return <Comparison versions={block.versions} />
  if (block.kind === 'text')
    return (
      <p className="my-2 max-w-[72ch]">
        <RichText text={block.text} here={here} />
      </p>
    )
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={`my-2 max-w-[72ch] pl-5 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
      {block.items.map((item, index) => (
        <li key={index} className="my-1 pl-0.5">
          <RichText text={item} here={here} />
        </li>
      ))}
    </List>
  )
}

interface DocTableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly here: string
}

const WORDS = 40
/** Tables with fewer rows are read faster than searched. */
const WORTH_SEARCHING = 12

/** A table; where scripts run it can be sorted, searched, and shown for one release alone. */
function DocTable({ label, columns, rows, here }: DocTableProps) {
  const dated = rows.some(({ since, until }) => since !== undefined || until !== undefined)
  // Columns of single words would stand far apart.
  const wide = columns.length > 2 || rows.some(({ cells }) => cells.some((cell) => plainText(cell).length > WORDS))
  return (
    <>
      {rows.length >= WORTH_SEARCHING && <Input type="search" data-table-search aria-label={`Search: ${label}`} placeholder="Only rows with …" className="invisible mt-3 w-64 max-w-full print:hidden" />}
      <div tabIndex={0} role="group" aria-label={label} className="my-3 overflow-x-auto outline-offset-[-2px]" data-table>
        <table className={classNames('border-collapse text-13', wide ? 'w-full' : 'min-w-80')}>
          <thead>
            <tr className="border-b border-hairline-strong text-left">
              {[...columns, ...(dated ? ['Releases'] : [])].map((column) => (
                <th key={column} scope="col" className="px-2 py-1 text-12 font-semibold whitespace-nowrap text-n11 first:pl-0">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells, since, until }, index) => (
              <tr key={index} data-since={since} data-until={until} className="border-b border-hairline align-top">
                {cells.map((cell, at) => (
                  <td key={at} className="px-2 py-1 first:pl-0">
                    <RichText text={cell} here={here} />
                  </td>
                ))}
                {dated && <td className="px-2 py-1 whitespace-nowrap text-n11">{lifetimeInWords({ since, until })}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Two releases to choose. Like all that needs a script it takes its room from the beginning, so that nothing moves when it comes. */
function Comparison({ versions }: { readonly versions: readonly number[] }) {
  const [newest, oldest] = [versions[0], versions[versions.length - 1]]
  const choice = (words: string, value: number | undefined) => (
    <label className="flex items-center gap-2 text-13">
      {words}
      <Select aria-label={`${words} systemd`} defaultValue={value}>
        {versions.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </Select>
    </label>
  )
  return (
    <p data-comparison className="invisible my-3 flex flex-wrap items-center gap-3 print:hidden">
      {choice('From', oldest)}
      {choice('to', newest)}
      <output className="text-13 text-n11" />
    </p>
  )
}

/** In which releases something is there: `since 254`. */
export function lifetimeInWords({ since, until }: Lifetime): string {
  if (since !== undefined && until !== undefined) return since === until ? `${since} only` : `${since} to ${until}`
  return since !== undefined ? `since ${since}` : until !== undefined ? `until ${until}` : 'all'
}
