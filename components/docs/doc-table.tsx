import type { TableRow } from '@/lib/docs/page'
import { classNames } from '@/components/ui/class-names'
import { lifetimeInWords } from '@/lib/docs/page'
import { plainText } from '@/lib/docs/rich-text'
import { RichText } from './rich-text-view'
import { TableFilter } from './table-filter'

interface DocTableProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
  readonly here: string
  /** Whether it has a field of its own; one that the page has for all of its tables takes the place of it. */
  readonly filtered: boolean
}

const WORDS = 40
/** Longer cells have a line of their own where a table is narrower than its columns. */
const WORDS_BESIDE_OTHERS = 24
/** Longer cells are lists of names that most readers pass over. */
const FOLDED = 800
/** Tables with fewer rows are read faster than searched. */
const WORTH_SEARCHING = 20

/**
 * A table; where scripts run it can be sorted, searched, and shown for one release alone. Its roles are written out, because where it is narrow its rows are no rows
 * of a table to the style sheet, and some browsers then tell screen readers the same.
 */
export function DocTable({ label, columns, rows, here, filtered }: DocTableProps) {
  const dated = rows.some(({ since, until }) => since !== undefined || until !== undefined)
  const heads = [...columns, ...(dated ? ['Releases'] : [])]
  const words = rows.map(({ cells }) => cells.map(plainText))
  const isNumeric = columns.map((_, at) => words.some((cells) => cells[at] !== '') && words.every((cells) => /^[\d.,\s%]*$/.test(cells[at]!)))
  // Columns of single words would stand far apart.
  const wide = columns.length > 2 || words.some((cells) => cells.some((cell) => cell.length > WORDS))
  return (
    <>
      {filtered && rows.length >= WORTH_SEARCHING && <TableFilter label={label} />}
      <div role="group" aria-label={label} className="my-3 overflow-x-auto outline-offset-[-2px]" data-table>
        <table role="table" className={classNames('border-collapse text-13', wide ? 'w-full' : 'min-w-80')}>
          <thead role="rowgroup">
            <tr role="row" className="border-b border-hairline-strong text-left">
              {heads.map((head, at) => (
                <th key={head} role="columnheader" scope="col" data-numeric={isNumeric[at] || undefined} className="py-1 pr-5 pl-2 text-12 font-semibold whitespace-nowrap text-n11 first:pl-0">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ cells, since, until }, index) => (
              <tr key={index} role="row" data-since={since} data-until={until} className="border-b border-hairline align-top">
                {cells.map((cell, at) => (
                  <td key={at} role="cell" data-numeric={isNumeric[at] || undefined} data-words={words[index]![at]!.length > WORDS_BESIDE_OTHERS || undefined} className="py-1 pr-5 pl-2 first:pl-0">
                    {words[index]![at]!.length > FOLDED ? (
                      <details>
                        <summary>{`${cell.split(', ').length} of them`}</summary>
                        <RichText text={cell} here={here} />
                      </details>
                    ) : (
                      <RichText text={cell} here={here} />
                    )}
                  </td>
                ))}
                {dated && (
                  <td role="cell" data-lifetime className="py-1 pr-5 pl-2 whitespace-nowrap text-n11">
                    {lifetimeInWords({ since, until })}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
