import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * The folder with the facts and records of real systemd releases that the project is measured against. It lies beside the clone
 * (or where UNITWRIGHT_SHARED says) and is not part of the project; tests that need it are left out, visibly, where it isn't.
 */
const folder = resolve(process.env.UNITWRIGHT_SHARED ?? join(import.meta.dirname, '../../../../shared'))

/** The path of something in the shared folder; null where it isn't there. */
export function sharedPath(...parts: string[]): string | null {
  const path = join(folder, ...parts)
  if (existsSync(path)) return path
  console.log(`SKIPPED: ${parts.join('/')} is not at hand; set UNITWRIGHT_SHARED to the folder that holds it.`)
  return null
}

/** The releases that the records speak of. */
export const recordedVersions = [241, 247, 252, 254, 257, 262] as const
