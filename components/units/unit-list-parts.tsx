import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Input, Select } from '@/components/ui/field'
import { LinkButton } from './link-button'
import { Notice } from './notice'
import { isFiltered, listAddress, unitChoices, type UnitFilters } from './unit-filters'

interface ListPartProps {
  /** The address of the list. */
  readonly path: string
  readonly filters: UnitFilters
}

/** Searches and chooses by sending the form; words and choices stay in the address. */
export function SearchForm({ filters }: Pick<ListPartProps, 'filters'>) {
  return (
    <form method="get" role="search" className="flex min-w-0 flex-wrap items-center gap-2 px-4 pb-3">
      {filters.archived && <input type="hidden" name="archived" value="true" />}
      <Input type="search" name="search" aria-label="Search units" placeholder="Name, description or text" defaultValue={filters.search} maxLength={200} className="w-64 min-w-0 max-one-pane:w-full" />
      {unitChoices.map(({ name, label, all, choices }) => (
        <Select key={name} name={name} aria-label={label} defaultValue={filters[name] ?? ''} className="max-one-pane:grow max-one-pane:basis-[45%]">
          <option value="">{all}</option>
          {choices.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </Select>
      ))}
      <Button type="submit" icon="search">
        Search
      </Button>
    </form>
  )
}

/** Says what belongs into the list and how it gets there. */
export function NoUnits({ path, filters, children }: ListPartProps & { readonly children?: ReactNode }) {
  const { archived } = filters
  if (isFiltered(filters)) {
    return (
      <EmptyState title="Nothing found" action={<LinkButton href={listAddress(path, { search: '', archived })}>Show all</LinkButton>}>
        No {archived ? 'archived unit' : 'unit'} is as chosen{filters.search !== '' && ' and has all of these words in its name, description or text'}.
      </EmptyState>
    )
  }
  if (archived) return <EmptyState title="The archive is empty">Units that are no longer in use can be archived; their history stays.</EmptyState>
  return (
    <EmptyState title="No units yet" action={children}>
      Units that you save in the editor or import are kept here with their whole history.
    </EmptyState>
  )
}

/** Undo instead of a question beforehand. */
export function ArchivedNotice({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <Notice icon="archive" action={children} className="mx-4 mb-3 rounded-control border">
      <code className="text-12 break-all">{name}</code> was archived; its history stays.
    </Notice>
  )
}
