import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, closeSync, existsSync, fchmodSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataFolder } from '../../../scripts/bootstrap/data-folder.mjs'
import { diskFull, Failure } from '../../../scripts/bootstrap/failure.mjs'
import { locateBinaries } from './binaries'
import { endOrphan, endProcess, readLines } from './orphan'
import { makeSocketFolder } from './socket-folder'

/** The name of the database and of its owner. */
const NAME = 'unitwright'

/** Long enough to replay the log after a crash on a slow disk. */
const PATIENCE = 60_000

/** How the names of folders begin in which a database is being made. */
const UNFINISHED = 'new-database-'

/** With fewer free bytes than this nothing works. */
const FULL = 1_000_000

/** A PostgreSQL that ends again this soon after its start is not started a second time. */
const SHORT_LIFE = 3000

export interface EmbeddedDatabase {
  url: string
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on the files in the data folder, which the caller has reserved for this process. It listens on nothing but a socket in a
 * private folder. When it is killed from outside it is started again; `onFailure` hears when that does not work.
 */
export async function startEmbeddedDatabase(dataFolder: DataFolder, onFailure: (error: unknown) => void): Promise<EmbeddedDatabase> {
  const binaries = locateBinaries(dataFolder)
  const cluster = join(dataFolder.path, 'database')
  await endOrphan(cluster)
  if (!existsSync(cluster)) createCluster(binaries, cluster, dataFolder)
  const socket = makeSocketFolder(dataFolder)
  let server: ChildProcess
  let stopping = false

  async function start() {
    server = await startPostgres(binaries, cluster, socket, dataFolder)
    const begun = Date.now()
    server.once('exit', () => {
      if (stopping) return
      if (Date.now() - begun > SHORT_LIFE) start().catch(onFailure)
      else onFailure(databaseFailure(readFileSync(logOf(dataFolder), 'utf8'), dataFolder.path))
    })
  }

  await start()
  return {
    url: `postgresql://${NAME}@localhost/${NAME}?host=${encodeURIComponent(socket)}`,
    stop: async () => {
      stopping = true
      if (isRunning(server)) await endProcess(server.pid!)
      rmSync(socket, { recursive: true, force: true })
    },
  }
}

/**
 * Makes the files under another name first: a start that is killed half way leaves nothing that looks complete. The name is new each time,
 * because an initdb that was left alone by such a start goes on for a while.
 */
function createCluster(binaries: string, cluster: string, dataFolder: DataFolder) {
  for (const name of readdirSync(dataFolder.path).filter((each) => each.startsWith(UNFINISHED))) {
    rmSync(join(dataFolder.path, name), { recursive: true, force: true })
  }
  const fresh = mkdtempSync(join(dataFolder.path, UNFINISHED))
  if (dataFolder.account) chownSync(fresh, dataFolder.account.uid, dataFolder.account.gid)
  try {
    runTool(binaries, dataFolder, 'initdb', [
      ...['--pgdata', fresh, '--username', NAME, '--encoding', 'UTF8'],
      ...['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
      // Whoever may enter the socket's folder is the owner of the data; over a network nobody gets in.
      ...['--auth-local', 'trust', '--auth-host', 'reject'],
      // On a full disk the files have to stay for it to be seen that it is full.
      ...['--no-instructions', '--no-clean'],
    ])
    runTool(binaries, dataFolder, 'postgres', ['--single', '-D', fresh, 'postgres'], `CREATE DATABASE ${NAME};\n`)
    renameSync(fresh, cluster)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function runTool(binaries: string, { path, account }: DataFolder, tool: string, args: string[], input = '') {
  const options = { input, cwd: path, uid: account?.uid, gid: account?.gid, encoding: 'utf8' } as const
  const { status, error, stderr } = spawnSync(join(binaries, 'bin', tool), args, options)
  // Without a server, PostgreSQL goes on after an error and ends as if there had been none.
  if (status !== 0 || /\bERROR: /.test(stderr)) throw databaseFailure(error?.message ?? stderr, path)
}

async function startPostgres(binaries: string, cluster: string, socket: string, { path, account }: DataFolder): Promise<ChildProcess> {
  const log = logOf({ path })
  const args = ['-D', cluster, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${socket}`, '-c', 'log_checkpoints=off']
  const deadline = Date.now() + PATIENCE
  for (;;) {
    // Statements that fail are in it, with what was typed; a log of before may be open to all.
    const output = openSync(log, 'w', 0o600)
    fchmodSync(output, 0o600)
    // A session of its own keeps Ctrl-C in the terminal from reaching PostgreSQL before the application is done with it.
    const server = spawn(join(binaries, 'bin/postgres'), args, {
      stdio: ['ignore', output, output],
      cwd: path,
      detached: true,
      uid: account?.uid,
      gid: account?.gid,
    })
    closeSync(output)
    // However this process ends, short of being killed, PostgreSQL does not outlive it.
    process.once('exit', () => isRunning(server) && server.kill('SIGQUIT'))
    if (await isReady(server, cluster, deadline)) return server
    if (isRunning(server)) await endProcess(server.pid!)
    const text = readFileSync(log, 'utf8')
    // The children of a PostgreSQL that was killed need a moment to notice that they are alone.
    const lingering = text.includes('pre-existing shared memory block') && Date.now() < deadline
    if (!lingering) throw databaseFailure(text, path)
    await sleep(100)
  }
}

/** PostgreSQL writes its state into the eighth line of postmaster.pid. */
async function isReady(server: ChildProcess, cluster: string, deadline: number): Promise<boolean> {
  let ended = false
  server.once('exit', () => (ended = true)).once('error', () => (ended = true))
  while (!ended && Date.now() < deadline) {
    const lines = readLines(join(cluster, 'postmaster.pid'))
    if (Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready') return true
    await sleep(5)
  }
  return false
}

function isRunning(server: ChildProcess): boolean {
  return server.pid !== undefined && server.exitCode === null && server.signalCode === null
}

function logOf({ path }: { path: string }): string {
  return join(path, 'postgresql.log')
}

function databaseFailure(output: string, folder: string): Error {
  const { bavail, bsize } = statfsSync(folder)
  // PostgreSQL does not always say why a write failed.
  if (/No space left on device|Disk quota exceeded/.test(output) || bavail * bsize < FULL) return diskFull(folder)
  const lines = output.trim().split('\n')
  const reason = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1) ?? ''
  const words = reason.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '')
  return new Failure(`The built-in PostgreSQL could not start on ${folder} (${words}); postgresql.log in that folder says more.`)
}
