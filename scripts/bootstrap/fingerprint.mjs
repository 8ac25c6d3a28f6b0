// @ts-check
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A hash over the names and contents of files and of everything in folders; what does not exist counts as nothing.
 * @param {string} folder
 * @param {string[]} places relative to `folder`
 * @param {(path: string) => boolean} [counts]
 */
export function fingerprint(folder, places, counts = () => true) {
  const hash = createHash('sha256')
  for (const path of places.flatMap((place) => filesAt(folder, place, counts)).sort()) {
    const content = readFileSync(join(folder, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * @param {string} stamp a file that tells what its folder was made from
 * @param {string} made
 */
export function isCurrent(stamp, made) {
  try {
    return readFileSync(stamp, 'utf8') === made
  } catch {
    return false
  }
}

/**
 * @param {string} stamp
 * @param {string} made
 */
export function markCurrent(stamp, made) {
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, made)
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {(path: string) => boolean} counts
 * @returns {string[]}
 */
function filesAt(folder, path, counts) {
  if (!counts(path)) return []
  const stat = statSync(join(folder, path), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(join(folder, path)).flatMap((name) => filesAt(folder, `${path}/${name}`, counts))
}
