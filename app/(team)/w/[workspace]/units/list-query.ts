import { type Manager, securityRatings, type SecurityRating, type UnitType, unitTypes } from '@/lib/exec-schema'
import { type ListOrder, listOrders } from '@/lib/workspace/list-orders'
import { readPage } from '../../../page-number'

export interface ListQuery {
  readonly search: string
  readonly archived: boolean
  readonly findings?: 'errors' | 'warnings'
  readonly type?: UnitType
  readonly manager?: Manager
  readonly exposure?: SecurityRating
  readonly order?: ListOrder
  readonly page: number
  /** The unit that was archived a moment ago, to offer its return. */
  readonly archivedNow: string | null
}

/** Reads the address of the list. What does not fit is passed over: an address is typed by people. */
export function readListQuery(parameters: Record<string, string | string[] | undefined>): ListQuery {
  const text = (name: string) => [parameters[name]].flat()[0] ?? ''
  const oneOf = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === text(name))
  return {
    search: text('search').slice(0, 200),
    archived: text('archived') === 'true',
    findings: oneOf('findings', ['errors', 'warnings']),
    type: oneOf('type', unitTypes),
    manager: oneOf('manager', ['system', 'user']),
    exposure: oneOf('exposure', securityRatings),
    order: oneOf('order', listOrders),
    page: readPage(parameters.page),
    archivedNow: text('archivedNow') || null,
  }
}
