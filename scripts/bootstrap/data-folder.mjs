// @ts-check
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chownSync, constants, mkdirSync, readdirSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { Failure } from './failure.mjs'
import { root } from './run.mjs'

/** The user that PostgreSQL runs as where that isn't the user who started this process. */
/** @typedef {{ name: string, uid: number, gid: number }} Account */

/** @typedef {{ path: string, account: Account | undefined }} DataFolder */

/**
 * Makes the folder that holds the built-in database: .data in the clone or what UNITWRIGHT_DATA says.
 * PostgreSQL refuses to run as root, so for root it runs as another user, who must be able to reach the folder.
 * @returns {DataFolder}
 */
export function prepareDataFolder(chosen = process.env.UNITWRIGHT_DATA) {
  const account = process.getuid?.() === 0 ? accountForRoot() : undefined
  const path = chosen ? resolve(chosen) : account && !canEnter(account, root) ? folderOutsideClone() : `${root}/.data`
  const umask = process.umask(0o022)
  try {
    mkdirSync(path, { recursive: true })
    // Only an empty folder is handed over: another may hold what is nobody else's business.
    if (account && readdirSync(path).length === 0 && !canEnter(account, path)) chownSync(path, account.uid, account.gid)
    accessSync(path, constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'ENOSPC' || code === 'EDQUOT') throw error
    throw new Failure(`The data folder ${path} cannot be written (${code}); let this user write there or set UNITWRIGHT_DATA to another folder.`)
  } finally {
    process.umask(umask)
  }
  if (account && !canEnter(account, path)) {
    throw new Failure(
      `PostgreSQL does not run as root but as user ${account.name}, who cannot reach the data folder ${path}; ` +
        'set UNITWRIGHT_DATA to a folder that everyone may enter, such as one below /var/lib.',
    )
  }
  return { path, account }
}

/** @returns {Account} */
function accountForRoot() {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout?.trim())
    if (uid && gid) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new Failure(
    'PostgreSQL does not run as root and there is no user postgres or nobody to run it as; add one with "useradd --system postgres", ' +
      'start Unitwright as another user, or set DATABASE_URL.',
  )
}

/**
 * @param {Account} account
 * @param {string} folder
 */
export function canEnter(account, folder) {
  try {
    execFileSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { uid: account.uid, gid: account.gid, cwd: '/', stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** A clone in a private home needs a place elsewhere; the hash keeps clones of the same name apart. */
function folderOutsideClone() {
  return `/var/lib/unitwright/${basename(root)}-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`
}
