import { randomInt } from 'node:crypto'

const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** An id for a published unit: short enough to be passed on, and one of 62^16, about 2^95, so that none can be guessed and none comes twice. */
export function newPublishedUnitId(): string {
  return Array.from({ length: 16 }, () => characters[randomInt(characters.length)]).join('')
}

/** Whether a text can be the id of a published unit at all; the database refuses some others, such as one with NUL, with an error of its own. */
export function isPublishedUnitId(text: string): boolean {
  return /^[0-9A-Za-z]{16}$/.test(text)
}
