// @ts-check
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { processIdentity } from './processes.mjs'

/** @typedef {{ pid: number, identity: string | undefined, address: string }} Holder */

/**
 * Reserves a data folder for this process. A lock whose process has ended, however it ended, does not count.
 * @param {string} folder
 * @param {string} address where this process is going to serve
 * @returns {() => void} gives the folder free again
 */
export function lockDataFolder(folder, address) {
  const lock = `${folder}/unitwright.lock`
  const mine = `${lock}.${process.pid}`
  /** @type {Holder} */
  const self = { pid: process.pid, identity: processIdentity(process.pid), address }
  // A complete file is linked into place, so that nobody ever reads half a lock.
  writeFileSync(mine, JSON.stringify(self))
  try {
    while (!tryLink(mine, lock)) {
      const text = readLock(lock)
      const holder = parseHolder(text)
      if (holder?.identity && processIdentity(holder.pid) === holder.identity) throw inUse(folder, holder)
      removeStale(lock, text)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (parseHolder(readLock(lock))?.pid === process.pid) rmSync(lock, { force: true })
  }
}

/**
 * @param {string} folder
 * @param {Holder} holder
 */
function inUse(folder, { pid, address }) {
  return new Failure(
    `The data folder ${folder} is already used by process ${pid}, which serves ${address}; use that one, stop it with "kill ${pid}", ` +
      'or set UNITWRIGHT_DATA and PORT to another folder and port.',
  )
}

/**
 * Takes a stale lock away. Another process that starts at the same moment may have done so and put its own in place: that one goes back.
 * @param {string} lock
 * @param {string | undefined} stale
 */
function removeStale(lock, stale) {
  const aside = `${lock}.stale.${process.pid}`
  try {
    renameSync(lock, aside)
    if (readLock(aside) !== stale) tryLink(aside, lock)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function tryLink(from, to) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** @param {string} path */
function readLock(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/**
 * @param {string | undefined} text
 * @returns {Holder | undefined}
 */
function parseHolder(text) {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code
}
