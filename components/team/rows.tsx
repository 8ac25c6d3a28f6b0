import type { ReactNode } from 'react'

const head = 'px-3 py-1.5 text-left text-12 font-normal text-n10 first:pl-4 last:pr-4'
const cell = 'px-3 py-1.5 align-middle first:pl-4 last:pr-4'

interface RowsProps {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[]
}

/** A table of a few columns; on narrow screens it scrolls in itself. */
export function Rows({ label, columns, rows }: RowsProps) {
  return (
    <div className="overflow-x-auto border-y border-hairline" role="region" aria-label={label} tabIndex={0}>
      <table className="w-full border-collapse text-13">
        <thead>
          <tr className="border-b border-hairline bg-n2">
            {columns.map((column) => (
              <th key={column} scope="col" className={head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} className="border-b border-hairline last:border-b-0 hover:bg-n2">
              {cells.map((content, index) => (
                <td key={index} className={cell}>
                  {content}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
