import { securityRatings, unitTypes } from '@/lib/exec-schema'

/** What of the units a list shows, and in which order; what is left out does not choose. */
export interface UnitFilters {
  readonly search: string
  readonly archived: boolean
  readonly findings?: string
  readonly type?: string
  readonly manager?: string
  readonly exposure?: string
  readonly order?: string
}

type Choice = readonly [value: string, label: string]

/** The ways to choose besides words, each with what it is called and the value that stands for all. */
export const unitChoices: readonly { readonly name: 'findings' | 'type' | 'manager' | 'exposure' | 'order'; readonly label: string; readonly all: string; readonly choices: readonly Choice[] }[] = [
  { name: 'findings', label: 'Findings', all: 'Any findings', choices: [['errors', 'With errors'], ['warnings', 'With errors or warnings']] },
  { name: 'type', label: 'Type', all: 'All types', choices: unitTypes.map((type) => [type, type]) },
  { name: 'manager', label: 'Manager', all: 'Both managers', choices: [['system', 'system'], ['user', 'user']] },
  { name: 'exposure', label: 'Exposure', all: 'Any exposure', choices: securityRatings.slice(1).map((rating) => [rating, rating === 'dangerous' ? rating : `${rating} or worse`]) },
  { name: 'order', label: 'Order', all: 'Last changed first', choices: [['name', 'By name'], ['findings', 'Most findings first'], ['exposure', 'Most exposed first']] },
]

/** The address of a page of a list. */
export function listAddress(path: string, filters: UnitFilters, page = 1): string {
  const { search, archived } = filters
  const chosen = unitChoices.flatMap(({ name }) => (filters[name] ? [[name, filters[name]]] : []))
  const query = new URLSearchParams([...(search ? [['search', search]] : []), ...(archived ? [['archived', 'true']] : []), ...chosen, ...(page > 1 ? [['page', String(page)]] : [])] as [string, string][]).toString()
  return query ? `${path}?${query}` : path
}

/** Whether a list leaves anything out that it could show. */
export function isFiltered(filters: UnitFilters): boolean {
  return filters.search !== '' || unitChoices.some(({ name }) => name !== 'order' && filters[name] !== undefined)
}
