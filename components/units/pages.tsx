import { LinkButton } from './link-button'

interface PagesProps {
  readonly page: number
  readonly total: number
  readonly pageSize: number
  readonly address: (page: number) => string
}

/** The ways to the pages before and after; nothing where there is one page. */
export function Pages({ page, total, pageSize, address }: PagesProps) {
  const last = Math.max(1, Math.ceil(total / pageSize))
  if (last === 1 && page === 1) return null
  return (
    <nav aria-label="Pages" className="flex items-center gap-3 px-4 py-3 text-13 text-n11">
      {page > 1 && <LinkButton href={address(Math.min(page - 1, last))}>Previous</LinkButton>}
      <span>
        Page {page} of {last}
      </span>
      {page < last && <LinkButton href={address(page + 1)}>Next</LinkButton>}
    </nav>
  )
}
