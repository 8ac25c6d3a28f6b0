import { decodeBytes, encodeBytes } from './bytes'

/** The types of units that systemd loads, by the ending of their name. */
export const unitTypes = ['service', 'socket', 'target', 'device', 'mount', 'automount', 'swap', 'timer', 'path', 'slice', 'scope'] as const
export type UnitType = (typeof unitTypes)[number]

export interface UnitName {
  /** The whole name, as `getty@tty1.service`. */
  readonly name: string
  readonly type: UnitType
  /** What stands before the `@`, or before the ending where there is none. */
  readonly prefix: string
  /** What stands between `@` and the ending; `''` for a template, null for a plain unit. */
  readonly instance: string | null
}

/** systemd's limit for unit names, in characters (UNIT_NAME_MAX without the NUL). */
const MAX_LENGTH = 255
const PLAIN = /^[0-9A-Za-z:_.\\-]+$/
const WITH_AT = /^[0-9A-Za-z:_.\\@-]*$/

/**
 * Takes a unit name apart as systemd.unit(5) says; null for what is no valid name: an unknown ending, a character outside
 * `A-Z a-z 0-9 : - _ . \` (and `@` within the instance), nothing before the `@`, or more than 255 characters.
 */
export function parseUnitName(name: string): UnitName | null {
  if (name.length > MAX_LENGTH) return null
  const dot = name.lastIndexOf('.')
  const type = unitTypes.find((candidate) => candidate === name.slice(dot + 1))
  if (dot <= 0 || !type) return null
  const stem = name.slice(0, dot)
  const at = stem.indexOf('@')
  const prefix = at < 0 ? stem : stem.slice(0, at)
  const instance = at < 0 ? null : stem.slice(at + 1)
  if (!PLAIN.test(prefix) || (instance !== null && !WITH_AT.test(instance))) return null
  return { name, type, prefix, instance }
}

/** Whether the name is that of a template, `foo@.service`, which is not started itself. */
export function isTemplate(unit: UnitName): boolean {
  return unit.instance === ''
}

/** The name of the template of an instance: `getty@.service` for `getty@tty1.service`; null for what is no instance. */
export function templateOf(unit: UnitName): string | null {
  return unit.instance ? `${unit.prefix}@.${unit.type}` : null
}

/** The name of one instance of a template; a plain name stays as it is. */
export function instantiate(unit: UnitName, instance: string): string {
  return isTemplate(unit) ? `${unit.prefix}@${instance}.${unit.type}` : unit.name
}

/**
 * Escapes a string for use in a unit name, as systemd-escape does: `/` becomes `-`, every other byte outside `A-Z a-z 0-9 : _ .` becomes `\xHH`, and so does a leading dot.
 * Takes any text, escaped bytes included.
 */
export function escapeUnitName(text: string): string {
  let result = ''
  for (const [index, byte] of encodeBytes(text).entries()) {
    const character = String.fromCharCode(byte)
    if (character === '/') result += '-'
    else if (/[0-9A-Za-z:_.]/.test(character) && !(index === 0 && character === '.')) result += character
    else result += `\\x${byte.toString(16).padStart(2, '0')}`
  }
  return result
}

/** Undoes `escapeUnitName`; null where an escape is broken. */
export function unescapeUnitName(text: string): string | null {
  const bytes: number[] = []
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!
    if (character === '-') bytes.push(0x2f)
    else if (character === '\\') {
      const digits = /^x([0-9a-fA-F]{2})/.exec(text.slice(i + 1))
      if (!digits) return null
      bytes.push(Number.parseInt(digits[1]!, 16))
      i += 3
    } else {
      const pair = /^[\ud800-\udbff][\udc00-\udfff]/.exec(text.slice(i, i + 2))
      bytes.push(...encodeBytes(pair ? pair[0] : character))
      if (pair) i++
    }
  }
  return decodeBytes(Uint8Array.from(bytes))
}

/** Escapes a path as `systemd-escape --path` does: slashes at both ends and doubled ones go; the root is `-`. */
export function escapePath(path: string): string {
  const trimmed = path.split('/').filter((part) => part !== '' && part !== '.').join('/')
  return trimmed === '' ? '-' : escapeUnitName(trimmed)
}

/** The path that an escaped name stands for, absolute; null where an escape is broken. */
export function unescapePath(text: string): string | null {
  const inner = text === '-' ? '' : unescapeUnitName(text)
  return inner === null ? null : `/${inner}`
}
