import { createHash, randomBytes } from 'node:crypto'

/** What stands in a link that is given to one person: 256 random bits, so that nobody can guess one. */
export function newLinkToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Whether a text can be what stands in such a link. */
export function isLinkToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text)
}

/** What is kept of a secret, so that nobody who reads the database can use it. The secret is random and long, which a slow hash could not better. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha256').update(secret).digest())
}
