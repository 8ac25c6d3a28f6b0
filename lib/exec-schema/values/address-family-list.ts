import { accept, type ValueGrammar } from './grammar'
import { addressFamilies } from './tables/address-families'
import { wordList } from './word-list'

const families = wordList(addressFamilies, { invertible: true, anyCase: true })

/**
 * Address families, `~` in front for all but these, or since 249 `none` alone for none at all (systemd.exec(5), RestrictAddressFamilies=).
 * Up to 257 an unknown one costs only itself, since then all that follow it as well (observed: 257, 262).
 */
export const addressFamilyList: ValueGrammar<readonly string[]> = {
  ...families,
  parse(text, target) {
    if (text === 'none' && target.version >= 249) return accept(['none'])
    const parsed = families.parse(text, target)
    const [fault] = parsed.problems
    if (!fault || target.version < 258) return parsed
    const isLast = text.slice(fault.range.end).trim() === ''
    return accept(families.parse(text.slice(0, fault.range.start), target).value ?? [], [isLast ? fault : { ...fault, message: `${fault.message}; what follows is not read` }])
  },
  choices: (target) => [...(target.version >= 249 ? [{ value: 'none' }] : []), ...families.choices(target)],
}

/** What RestrictAddressFamilies= lines leave: just these families, or all but these. */
export interface AddressFamilyFilter {
  readonly mode: 'allow' | 'deny'
  readonly families: ReadonlySet<string>
}

/** Second names of families. */
const sameFamily: Readonly<Record<string, string>> = { AF_LOCAL: 'AF_UNIX', AF_FILE: 'AF_UNIX', AF_ROUTE: 'AF_NETLINK' }

/** Merges RestrictAddressFamilies= lines in their order: the first decides whether the list allows or denies, later ones of the other kind take their families away. Null without any line. */
export function mergeAddressFamilies(lines: readonly { readonly inverted: boolean; readonly families: readonly string[] }[]): AddressFamilyFilter | null {
  let filter: { mode: 'allow' | 'deny'; families: Set<string> } | null = null
  for (const { inverted, families } of lines) {
    if (families.includes('none')) filter = { mode: 'allow', families: new Set() }
    else {
      filter ??= { mode: inverted ? 'deny' : 'allow', families: new Set() }
      for (const name of families) {
        const family = sameFamily[name] ?? name
        if ((filter.mode === 'deny') === inverted) filter.families.add(family)
        else filter.families.delete(family)
      }
    }
  }
  return filter
}
