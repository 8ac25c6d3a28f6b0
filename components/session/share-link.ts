import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate'
import { decodeBytes, encodeBytes, unitTypes } from '@/lib/exec-schema'
import { SHARE_PREFIX } from './share-prefix'
import type { UnitContent } from './unit-session'

/** What a link holds of a unit. */
export type SharedUnit = Omit<UnitContent, 'files'> & { readonly files: readonly { readonly path: string; readonly text: string }[] }

/** Far more than any unit has; what unpacks to more is no unit. */
const MOST_CHARACTERS = 4 * 1024 * 1024
/** What a version of this form begins with, so that a later one can read it. */
const FORM = 1

/**
 * The fragment of an address that holds a unit: as JSON, deflated, in base64url. Browsers do not send fragments, so that the text reaches no server;
 * any instance opens it.
 */
export function shareFragment({ name, chosenType, manager, target, files }: SharedUnit): string {
  const json = JSON.stringify([FORM, name, chosenType, manager, target, files.map(({ path, text }) => [path, toBase64Url(encodeBytes(text))])])
  return SHARE_PREFIX + toBase64Url(deflateSync(strToU8(json), { level: 9 }))
}

/** The unit in a fragment; null where it is damaged, cut off or no unit. */
export function readShareFragment(fragment: string): SharedUnit | null {
  try {
    return readShared(JSON.parse(inflate(fromBase64Url(fragment.slice(SHARE_PREFIX.length)))))
  } catch {
    return null
  }
}

function readShared(value: unknown): SharedUnit | null {
  if (!Array.isArray(value)) return null
  const [form, name, chosenType, manager, target, files] = value as unknown[]
  if (form !== FORM || typeof name !== 'string' || name.length > 255 || typeof target !== 'string' || (manager !== 'system' && manager !== 'user') || !Array.isArray(files) || files.length === 0 || files.length > 100) return null
  const read = files.map((file: unknown) => {
    const [path, content] = (Array.isArray(file) ? file : []) as unknown[]
    return typeof path === 'string' && typeof content === 'string' ? { path, text: decodeBytes(fromBase64Url(content)) } : null
  })
  if (read.includes(null)) return null
  return { name, chosenType: unitTypes.find((type) => type === chosenType) ?? null, manager, target, files: read as SharedUnit['files'] }
}

/** Unpacks no further than to what a unit may have, whatever is claimed. */
function inflate(bytes: Uint8Array): string {
  const parts: Uint8Array[] = []
  let length = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    length += chunk.length
    if (length > MOST_CHARACTERS) throw new Error('too long')
    parts.push(chunk)
    ended = final
  })
  const step = 16_384
  for (let at = 0; at < bytes.length; at += step) stream.push(bytes.subarray(at, at + step), at + step >= bytes.length)
  if (!ended) throw new Error('cut off')
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return strFromU8(whole)
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (let at = 0; at < bytes.length; at += 32_768) binary += String.fromCharCode(...bytes.subarray(at, at + 32_768))
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
