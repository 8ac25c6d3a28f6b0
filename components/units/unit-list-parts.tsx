import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/field'
import { LinkButton } from './link-button'
import { Notice } from './notice'

interface Query {
  /** The address of the list. */
  readonly path: string
  readonly search: string
  readonly archived: boolean
}

/** Searches by sending the form; the words and the filter stay in the address. */
export function SearchForm({ path, search, archived }: Query) {
  return (
    <form method="get" role="search" className="flex min-w-0 items-center gap-2 max-one-pane:w-full">
      {archived && <input type="hidden" name="archived" value="true" />}
      <Input type="search" name="search" aria-label="Search units" placeholder="Name, description or text" defaultValue={search} maxLength={200} className="w-64 min-w-0 max-one-pane:flex-1" />
      <Button type="submit" icon="search">
        Search
      </Button>
      <Link href={address({ path, search, archived: !archived, page: 1 })} className="px-1 text-13 whitespace-nowrap">
        {archived ? 'Units in use' : 'Archived'}
      </Link>
    </form>
  )
}

/** Says what belongs into the list and how it gets there. */
export function NoUnits({ path, search, archived }: Query) {
  if (search !== '') {
    return (
      <EmptyState title="Nothing found" action={<LinkButton href={address({ path, search: '', archived, page: 1 })}>Show all</LinkButton>}>
        No {archived ? 'archived unit' : 'unit'} has all of these words in its name, description or text.
      </EmptyState>
    )
  }
  if (archived) return <EmptyState title="The archive is empty">Units that are no longer in use can be archived; their history stays.</EmptyState>
  return (
    <EmptyState title="No units yet" action={<LinkButton href="/">Write a unit</LinkButton>}>
      Units that you save in the editor are kept here with their whole history.
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

interface PagesProps extends Query {
  readonly page: number
  readonly total: number
  readonly pageSize: number
}

/** The ways to the pages before and after; nothing where there is one page. */
export function Pages({ path, search, archived, page, total, pageSize }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1 && page === 1) return null
  return (
    <nav aria-label="Pages" className="flex items-center gap-3 px-4 py-3 text-13 text-n11">
      {page > 1 && <LinkButton href={address({ path, search, archived, page: Math.min(page - 1, last) })}>Previous</LinkButton>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <LinkButton href={address({ path, search, archived, page: page + 1 })}>Next</LinkButton>}
    </nav>
  )
}

function address({ path, search, archived, page }: Query & { readonly page: number }): string {
  const query = new URLSearchParams({ ...(search && { search }), ...(archived && { archived: 'true' }), ...(page > 1 && { page: String(page) }) }).toString()
  return query ? `${path}?${query}` : path
}
