import { allSettings, specifiers, systemCallSets } from '@/lib/exec-schema'
import { DOCS, pageKinds, type DocPage, type PageKind } from './page'

/** The address of a thing that is no setting, by its name as the library's tables write it. */
export function addressOf(kind: Exclude<PageKind, 'setting' | 'list'>, name: string): string {
  const last = kind === 'system-call-set' ? name.replace(/^@/, '') : kind === 'specifier' ? specifiers.find(({ letter }) => letter === name)!.kind : name
  return `${DOCS}/${pageKinds[kind].folder}/${last}`
}

/** The list of all pages of a kind. */
export function listAddress(kind: Exclude<PageKind, 'list'>): string {
  return `${DOCS}/${pageKinds[kind].folder || 'settings'}`
}

/** The kind whose list leads to a page: its own or, for a list within a folder of pages, that of the folder; null for pages that stand at the top. */
export function kindAbove({ kind, address }: Pick<DocPage, 'kind' | 'address'>): Exclude<PageKind, 'list'> | null {
  if (kind !== 'list') return kind
  const kinds = Object.keys(pageKinds).filter((each): each is Exclude<PageKind, 'list'> => each !== 'list')
  return kinds.find((each) => address.startsWith(`${listAddress(each)}/`)) ?? null
}

/** Current names by the names of settings, old ones included. */
const current = new Map(allSettings.map(({ name, aliasOf }) => [name, aliasOf ?? name] as const))

/** The address of a setting, under whichever of its names; null for what is none. */
export function settingAddress(name: string): string | null {
  const found = current.get(name)
  return found === undefined ? null : `${DOCS}/${found}`
}

/** The address of what is written so in a unit file, a set of system calls or a line that begins with the name of a setting; null for all else. */
export function literalAddress(literal: string): string | null {
  if (/^@[\w-]+$/.test(literal)) return systemCallSets.some(({ name }) => name === literal) ? addressOf('system-call-set', literal) : null
  const name = /^([A-Z][A-Za-z0-9]+)=/.exec(literal)?.[1]
  return name === undefined ? null : settingAddress(name)
}
