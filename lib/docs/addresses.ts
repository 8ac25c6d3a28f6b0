import { allSettings, specifiers } from '@/lib/exec-schema'
import { DOCS, pageKinds, type PageKind } from './page'

/** The address of a thing that is no setting, by its name as the library's tables write it. */
export function addressOf(kind: Exclude<PageKind, 'setting' | 'list'>, name: string): string {
  const last = kind === 'system-call-set' ? name.replace(/^@/, '') : kind === 'specifier' ? specifiers.find(({ letter }) => letter === name)!.kind : name
  return `${DOCS}/${pageKinds[kind].folder}/${last}`
}

/** The list of all pages of a kind. */
export function listAddress(kind: Exclude<PageKind, 'list'>): string {
  return `${DOCS}/${pageKinds[kind].folder || 'settings'}`
}

/** Current names by the names of settings, old ones included. */
const current = new Map(allSettings.map(({ name, aliasOf }) => [name, aliasOf ?? name] as const))

/** The address of a setting, under whichever of its names; null for what is none. */
export function settingAddress(name: string): string | null {
  const found = current.get(name)
  return found === undefined ? null : `${DOCS}/${found}`
}
