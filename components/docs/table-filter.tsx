import { Input } from '@/components/ui/field'

/** A field that leaves out rows of the table after it or, for the whole page, of all tables; it is there where scripts run. */
export function TableFilter({ label, wholePage }: { readonly label: string; readonly wholePage?: true }) {
  return (
    <p data-table-filter={wholePage ? 'page' : 'table'} className="invisible mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 print:hidden">
      <Input type="search" aria-label={`Search: ${label}`} placeholder="Only rows with …" className="w-64 max-w-full" />
      <output className="text-13 text-n11" />
    </p>
  )
}
