import type { Lifetime } from '@/lib/exec-schema'
import type { PageKind } from '../page'

/** What the search knows of a page. The address stands for the page: it is its key. */
export interface SearchDocument extends Lifetime {
  readonly kind: PageKind
  readonly address: string
  readonly title: string
  readonly summary: string
  readonly names: readonly string[]
  readonly asks: readonly string[]
  readonly weight: number
  /** Its short form, shown where a result is opened. */
  readonly facts: readonly (readonly [label: string, value: string])[]
}
