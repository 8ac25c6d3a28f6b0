import { createHash, randomBytes } from 'node:crypto'

/** A new key with which a published unit can be removed. */
export function newRemoveKey(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a key, so that nobody who reads the database can remove anything. The key is random and long, which a slow hash could not better. */
export function hashRemoveKey(key: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(key).digest())
}
