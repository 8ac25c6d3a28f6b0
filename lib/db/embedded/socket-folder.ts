import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DataFolder } from '../../../scripts/bootstrap/data-folder.mjs'

/** macOS allows 103 bytes for the path of a socket, Linux 107. */
const LONGEST_SOCKET_PATH = 103

/** Makes the folder for PostgreSQL's socket: in the data folder or, where its path is too long for a socket, a private one for temporary files. */
export function makeSocketFolder({ path, account }: DataFolder): string {
  const usual = join(path, 'socket')
  const folder = fits(usual) ? usual : mkdtempSync(join(fits(join(tmpdir(), 'unitwright-XXXXXX')) ? tmpdir() : '/tmp', 'unitwright-'))
  // What a killed PostgreSQL has left here would keep the next one from listening.
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  chmodSync(folder, 0o700)
  if (account) chownSync(folder, account.uid, account.gid)
  return folder
}

function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= LONGEST_SOCKET_PATH
}
