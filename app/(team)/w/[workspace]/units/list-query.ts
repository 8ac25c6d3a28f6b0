export interface ListQuery {
  readonly search: string
  readonly archived: boolean
  readonly page: number
  /** The unit that was archived a moment ago, to offer its return. */
  readonly archivedNow: string | null
}

/** Reads the address of the list. What does not fit is passed over: an address is typed by people. */
export function readListQuery(parameters: Record<string, string | string[] | undefined>): ListQuery {
  const text = (name: string) => [parameters[name]].flat()[0] ?? ''
  const page = Number(text('page'))
  return {
    search: text('search').slice(0, 200),
    archived: text('archived') === 'true',
    page: Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1,
    archivedNow: text('archivedNow') || null,
  }
}
