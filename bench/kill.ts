/**
 * Whether a write that was acknowledged is ever lost when the server is killed while people save:
 *
 *     npx tsx bench/kill.ts [ROUNDS]
 *
 * The application is started as `npm start` does it, with data of its own. In each of ROUNDS (default 100) several writers create and save units as fast as they are
 * answered, and note what was acknowledged. At some moment all processes of the application, of its PostgreSQL, or of both get a SIGKILL, in turn. What has ended is
 * started again on the same data, and everything that was acknowledged since the first round is looked for: each revision has to be there with exactly its text, the
 * revisions of a unit are numbered without gaps, none is without files, and each unit stands at its newest. Printed are how many writes were acknowledged and how
 * many of them are missing, how many are there that were not acknowledged, and how long it took from the kill until a request was answered again. The first
 * round after which something is wrong is the last one; it is said what, and the exit status is 1.
 *
 * A killed process loses what was in its own memory. What it has handed to the operating system stays, so that this says nothing of a loss of power.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createPrisma } from '@/lib/db/client'
import type { FileContent } from '@/lib/workspace/unit-content'
import { launch } from '../scripts/bootstrap/launch.mjs'
import { probePort } from '../scripts/bootstrap/port.mjs'
import { isPostgresOf, processIdentity } from '../scripts/bootstrap/processes.mjs'
import { addressOf, clusterOf, noteOf } from './built-in-database'
import { percentile } from './percentile'
import { treeOf } from './process-tree'

const rounds = Number(process.argv[2] ?? 100)
const WRITERS = 8
/** After so many revisions a writer goes on with a new unit. */
const REVISIONS = 100
/** Writers are at work for some time between these, in milliseconds, before the kill: PostgreSQL is then young at times, and at others not. */
const [SHORTEST, LONGEST] = [100, 4000]
/** Longer than a start takes, in milliseconds, even if it has to install and build first. */
const PATIENCE = 600_000
/** Longer than the server waits for its database, in milliseconds. */
const TIMEOUT = 30_000

/** What is killed, in turn. */
const kinds = ['application', 'database', 'both'] as const
type Kind = (typeof kinds)[number]

const data = mkdtempSync(join(tmpdir(), 'unitwright-kill-'))
const port = await probePort(0)
const origin = `http://localhost:${port}`

/** The hash of each acknowledged revision, by unit and number. */
const acknowledged = new Map<string, string>()
/** Hashes of the others: those that no answer came to, and those of which the answer was that they failed. */
const unanswered = new Set<string>()
const failed = new Set<string>()
const times: Record<Kind, number[]> = { application: [], database: [], both: [] }
let written = 0
let recovered = 0
let isKilled = false
let running = start()

process.once('exit', cleanUp)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1))

await serve()
const writers: Writer[] = Array.from({ length: WRITERS }, () => ({ unit: null }))
let there = new Set<string>()
for (let round = 0; round < rounds; round++) {
  const kind = kinds[round % kinds.length]!
  isKilled = false
  const writing = Promise.all(writers.map(write))
  // Writers go on until the kill; one that ends before has something to say.
  await Promise.race([sleep(SHORTEST + Math.random() * (LONGEST - SHORTEST)), writing])
  isKilled = true
  const begun = performance.now()
  const before = running
  await kill(kind)
  await serve()
  times[kind].push(performance.now() - begun)
  if (kind === 'database' && running === before) recovered++
  await writing
  there = await check(`round ${round + 1}, in which the kill was for: ${kind}`)
}
running.kill('SIGTERM')
await running.exit

const among = (hashes: ReadonlySet<string>) => [...hashes].filter((hash) => there.has(hash)).length
console.log(`${rounds} rounds, ${acknowledged.size} writes acknowledged, 0 missing`)
console.log(`not acknowledged: ${unanswered.size} without an answer, of which ${among(unanswered)} are there; ${failed.size} with an answer that they failed, of which ${among(failed)} are there`)
console.log(`the database alone was killed ${times.database.length} times; the application brought it back ${recovered} times and ended the other times, to be started again`)
console.log(`\nfrom the kill to the next answer, milliseconds      p50     p95     max`)
for (const kind of kinds) if (times[kind].length > 0) console.log(kind.padEnd(48) + [0.5, 0.95, 1].map((share) => percentile(times[kind], share).toFixed(0).padStart(8)).join(''))

function start() {
  const application = { ...launch({ PORT: String(port), UNITWRIGHT_DATA: data }), hasEnded: false }
  void application.exit.then(() => (application.hasEnded = true))
  return application
}

/** Waits until requests are answered, and starts the application where it has ended: it does when its database was killed right after a start. */
async function serve(): Promise<void> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    if (running.hasEnded) running = start()
    if (!(await Promise.race([running.ready, sleep(PATIENCE, false, { ref: false })]))) break
    const answer = await fetch(`${origin}/api/v1/units?pageSize=1`, { signal: AbortSignal.timeout(TIMEOUT) }).catch(() => null)
    await answer?.arrayBuffer().catch(() => null)
    if (answer?.status === 200) return
    await sleep(5)
  }
  throw new Error(`The application does not serve. This is what it has printed:\n${running.output()}`)
}

async function kill(kind: Kind): Promise<void> {
  const roots = kind === 'both' ? ['application', 'database'] as const : [kind]
  // What stands still starts no others while they are looked for.
  for (const root of roots) signal(processesOf(root).slice(0, 1), 'SIGSTOP')
  const killed = roots.flatMap(processesOf)
  signal(killed, 'SIGKILL')
  while (killed.some(processIdentity)) await sleep(1)
  if (kind !== 'database') await running.exit
}

/** The processes that are ours, and of them those of one kind: the first one is that from which the others descend. */
function processesOf(kind: 'application' | 'database'): number[] {
  const postmaster = Number(noteOf(data)[0])
  const database = isPostgresOf(postmaster, clusterOf(data)) ? treeOf(postmaster) : []
  if (kind === 'database') return database
  return running.hasEnded ? [] : treeOf(running.pid).filter((pid) => !database.includes(pid))
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name)
    } catch {
      // It has ended by itself, as children of a process that was killed do.
    }
  }
}

/** However this ends, nothing is left. */
function cleanUp(): void {
  signal(processesOf('application'), 'SIGKILL')
  // This ends PostgreSQL at once, too, and makes it give back what memory it shares.
  signal(processesOf('database').slice(0, 1), 'SIGQUIT')
  rmSync(data, { recursive: true, force: true, maxRetries: 10 })
}

interface Writer {
  /** What it saved last, and on which revision it goes on. */
  unit: { readonly id: string; readonly name: string; readonly revision: number } | null
}

/** Saves as fast as there are answers, until the kill. */
async function write(writer: Writer): Promise<void> {
  while (!isKilled) {
    if (writer.unit && writer.unit.revision >= REVISIONS) writer.unit = null
    const { unit } = writer
    const name = unit?.name ?? `written-${written}.service`
    const files = filesFor(name)
    const hash = hashOf(files)
    const content = { name, manager: 'system', target: '257', files }
    const answer = await (unit ? send('PUT', `/api/v1/units/${unit.id}`, { ...content, baseRevision: unit.revision }) : send('POST', '/api/v1/units', content)).catch(() => null)
    if (answer?.status === 200 || answer?.status === 201) {
      writer.unit = { id: unit?.id ?? answer.body.id!, name, revision: answer.body.revision! }
      acknowledged.set(`${writer.unit.id} ${writer.unit.revision}`, hash)
    } else if (unit && answer?.status === 409 && answer.body.error?.code === 'conflict') {
      // What was not acknowledged may have been saved all the same, and nobody else writes this unit.
      writer.unit = { ...unit, revision: answer.body.error.revision! }
    } else if (isKilled) {
      const fate = answer ? failed : unanswered
      fate.add(hash)
    } else throw new Error(`Before any kill, a write was answered with ${JSON.stringify(answer)}. This is what the application has printed:\n${running.output()}`)
  }
}

/** A fragment, and often a drop-in, as no other write has them; some are as long as two pages of the database. */
function filesFor(name: string): FileContent[] {
  const length = Math.floor(Math.random() ** 4 * 400)
  const fragment = `[Unit]\nDescription=Write ${++written}\n\n[Service]\nExecStart=/usr/bin/true\n${Array.from({ length }, () => `Environment=A${Math.random()}=1\n`).join('')}`
  const dropIn = { path: `${name}.d/10-more.conf`, content: `[Service]\nNice=${written % 19}\n` }
  return [{ path: name, content: fragment }, ...(written % 2 === 0 ? [dropIn] : [])]
}

/** The same as the database works out in `check`. */
function hashOf(files: readonly FileContent[]): string {
  return createHash('sha256').update(files.map(({ path, content }) => `${path}\n${content}`).join('')).digest('hex')
}

interface Answer {
  readonly id?: string
  readonly revision?: number
  readonly error?: { readonly code: string; readonly revision?: number }
}

async function send(method: string, path: string, body: object): Promise<{ readonly status: number; readonly body: Answer }> {
  const answer = await fetch(origin + path, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: AbortSignal.timeout(TIMEOUT) })
  return { status: answer.status, body: (await answer.json()) as Answer }
}

interface Row {
  readonly unit: string
  readonly head: number
  /** Null for a unit without any revision. */
  readonly number: number | null
  /** Null for a revision without files. */
  readonly hash: string | null
}

/** Holds everything in the database against what was acknowledged, and answers with the hashes of all that is there. */
async function check(when: string): Promise<Set<string>> {
  const prisma = createPrisma(addressOf(data))
  const rows = await prisma.$queryRaw<Row[]>`
    SELECT "Unit".id AS unit, "headNumber" AS head, number, hash FROM "Unit"
    LEFT JOIN "Revision" ON "unitId" = "Unit".id
    LEFT JOIN (SELECT "revisionId", encode(sha256(string_agg(convert_to(path || chr(10), 'UTF8') || content, '' ORDER BY position)), 'hex') AS hash FROM "RevisionFile" GROUP BY 1) AS files
      ON "revisionId" = "Revision".id
    ORDER BY "Unit".id, number`
  await prisma.$disconnect()
  const faults: string[] = []
  const found = new Map<string, string>()
  rows.forEach(({ unit, head, number, hash }, index) => {
    const expected = rows[index - 1]?.unit === unit ? rows[index - 1]!.number! + 1 : 1
    const isLast = rows[index + 1]?.unit !== unit
    if (number !== expected) faults.push(`Unit ${unit} has revision ${number} where ${expected} is expected.`)
    if (isLast && head !== number) faults.push(`Unit ${unit} stands at revision ${head}, and its newest is ${number}.`)
    if (hash === null) faults.push(`Revision ${number} of unit ${unit} has no files.`)
    else found.set(`${unit} ${number}`, hash)
  })
  const missing = [...acknowledged].filter(([key, hash]) => found.get(key) !== hash)
  for (const [key] of missing) faults.push(`It was acknowledged and is ${found.has(key) ? 'not as it was sent' : 'missing'}: unit and revision ${key}.`)
  if (faults.length > 0) {
    console.error(`After ${when}: of ${acknowledged.size} acknowledged writes ${missing.length} are missing, and ${faults.length} things are wrong.`)
    for (const fault of faults.slice(0, 20)) console.error(fault)
    process.exit(1)
  }
  return new Set(found.values())
}
