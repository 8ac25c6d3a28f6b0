/**
 * How fast the units and reviews of a team open when there are many of them, and whether a save is lost when fifty people save the same unit at once:
 *
 *     npx tsx bench/teams.ts [UNITS]
 *
 * The server is started for it, with data of its own: UNITS services (default 10,000, at least 100) with ten times as many revisions. Printed are, in milliseconds,
 * - how long lists, searches, units and histories take, from a request until its answer has wholly arrived. Requests leave one after the other. Beside it stands how
 *   many times as long that is as for the icon, a file that is merely handed out (p50 by p50);
 * - the same for two reviews of 50 files with 5,000 lines: one changes four places of each file, in the other all is new. For a browser that has kept nothing from
 *   before also when the first table of effects is on the screen, and when the page has loaded;
 * - what was answered when fifty clients that had all read the same revision of a unit saved it at once. Each save has to be in the history with exactly its text,
 *   or be refused as a conflict that names a newer revision; otherwise it is said what went wrong, and the exit status is 1.
 * Limits of the product stand beside the figures. The browser, the server and this program share the processors.
 */
import type { Browser } from '@playwright/test'
import { createPrisma } from '@/lib/db/client'
import type { UnitContent } from '@/lib/workspace/unit-content'
import { addressOf } from './built-in-database'
import { fillWorkspace, type KeptUnit, words } from './many-units'
import { percentile } from './percentile'
import { withBrowser } from './with-server'

const count = Number(process.argv[2] ?? 10_000)
const port = 3793
const origin = `http://localhost:${port}`
const RUNS = 200
const REVIEW_RUNS = 10
const AUTHORS = 50
const ROUNDS = 20

await withBrowser(port, async (browser, data) => {
  const prisma = createPrisma(addressOf(data))
  const units = await fillWorkspace(prisma, count)
  await prisma.$disconnect()
  const icon = await measureWorkspace(units)
  await measureReview(browser, 'edit', icon)
  await measureReview(browser, 'add', icon)
  await saveAtOnce(units.at(-1)!)
})

/** What a review does with its units. */
type Kind = 'add' | 'edit'

/** Where to ask, and what must stand in the answer. */
type Question = readonly [path: string, expected: string]

/** Prints how long units take, and gives the median of the icon to compare with. */
async function measureWorkspace(units: readonly KeptUnit[]): Promise<number> {
  const rare = units.filter(({ isRare }) => isRare)
  const usual = units.filter(({ revisions }) => revisions === 10)
  const longest = units.reduce((one, other) => (other.revisions > one.revisions ? other : one))
  const [newest, oldest] = [units.at(-1)!, units[0]!]
  const lastPage = Math.ceil(count / 50)
  // Units that were not saved one after the other.
  const opened = (index: number) => usual[(index * 37) % usual.length]!
  const questions: Readonly<Record<string, (index: number) => Question>> = {
    'list, first page': () => ['/w/home/units', newest.name],
    'list, first page, API': () => ['/api/v1/units', newest.name],
    'list, last page': () => [`/w/home/units?page=${lastPage}`, oldest.name],
    'list, last page, API': () => [`/api/v1/units?page=${lastPage}`, oldest.name],
    [`search for a word in ${rare.length} of them`]: () => [`/w/home/units?search=${words.rare}`, rare[0]!.name],
    [`search for a word in ${rare.length} of them, API`]: () => [`/api/v1/units?search=${words.rare}`, `"total":${rare.length},`],
    'search for a word in half of them': () => [`/w/home/units?search=${words.common}`, '.service'],
    'search for a word in half of them, API': () => [`/api/v1/units?search=${words.common}`, '.service'],
    'search for a word in none': () => [`/w/home/units?search=${words.missing}`, words.missing],
    'search for a word in none, API': () => [`/api/v1/units?search=${words.missing}`, '"total":0,'],
    'a unit': (index) => [`/units/${opened(index).id}`, opened(index).name],
    'a unit, API': (index) => [`/api/v1/units/${opened(index).id}`, opened(index).name],
    'history of 10 revisions': (index) => [`/units/${opened(index).id}/history`, 'Release 2.10'],
    'history of 10 revisions, API': (index) => [`/api/v1/units/${opened(index).id}/revisions`, 'Release 2.10'],
    [`history of ${longest.revisions} revisions`]: () => [`/units/${longest.id}/history`, `Release 2.${longest.revisions}`],
    [`history of ${longest.revisions} revisions, API`]: () => [`/api/v1/units/${longest.id}/revisions`, `Release 2.${longest.revisions}`],
  }
  heading(`${count} units, ${units.reduce((sum, { revisions }) => sum + revisions, 0)} revisions (p95 at most 100)`)
  const icon = report('the icon', await times(RUNS, () => ['/icon.svg', '<svg']))
  for (const [label, question] of Object.entries(questions)) report(label, await times(RUNS, question), icon)
  return icon
}

/** Opens a review again and again, and says how long that takes. */
async function measureReview(browser: Browser, kind: Kind, icon: number): Promise<void> {
  const path = await openReview(kind)
  heading(`a review of 50 files with 5,000 lines, ${kind === 'edit' ? 'four places changed in each' : 'all of them new'} (at most 1,000)`)
  report('until all of it has arrived', await times(REVIEW_RUNS, () => [path, `${kind}-24.service`]), icon)
  const seen: number[] = []
  const loaded: number[] = []
  for (let run = 0; run < REVIEW_RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    // What is run in the page is compiled for here, with a name that pages do not have.
    await page.addInitScript('globalThis.__name = (each) => each')
    await page.addInitScript(watchTables)
    await page.goto(origin + path, { waitUntil: 'load' })
    const [first, whole] = await page.evaluate(() => (window as unknown as { benchTimes: Promise<[number, number]> }).benchTimes)
    seen.push(first)
    loaded.push(whole)
    await context.close()
  }
  report('in a browser, until the first table of effects is seen', seen, icon)
  report('in a browser, until the page has loaded', loaded, icon)
}

/** Runs in the page: waits for the first table that has a size, and for the end of loading. */
function watchTables(): void {
  const benchTimes = new Promise<[number, number]>((resolve) => {
    let laidOut = false
    let seen = 0
    const look = () => {
      // When a frame begins, the one before is on the screen.
      if (laidOut) seen ||= performance.now()
      laidOut ||= (document.querySelector('section table')?.getBoundingClientRect().height ?? 0) > 0
      const { loadEventEnd } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming
      if (seen > 0 && loadEventEnd > 0) resolve([seen, loadEventEnd])
      else requestAnimationFrame(look)
    }
    look()
  })
  Object.assign(window, { benchTimes })
}

/** Proposes to change, or to add, 25 units with a drop-in each, and answers with the page of the review. */
async function openReview(kind: Kind): Promise<string> {
  const changes: unknown[] = []
  for (let index = 0; index < 25; index++) {
    const name = `${kind}-${index}.service`
    const content = longService(name, 'after')
    if (kind === 'add') changes.push({ kind, content })
    else changes.push({ kind, unitId: (await send<{ id: string }>('POST', '/api/v1/units', longService(name, 'before'))).body.id, baseRevision: 1, content })
  }
  const { status, body } = await send<{ id: string }>('POST', '/api/v1/reviews', { title: `Review of 50 files (${kind})`, changes })
  if (status !== 201) throw new Error(`The review was answered with ${status}: ${JSON.stringify(body)}`)
  return `/reviews/${body.id}`
}

/** A service and a drop-in of 100 lines each. Four places of each differ between both states; one of them is a comment. */
function longService(name: string, state: 'before' | 'after'): UnitContent {
  const kinds = [
    (line: number, value: string) => `Environment=VARIABLE_${line}="${value} ${line}"`,
    (line: number, value: string) => `# Why line ${line} is here: ${value}.`,
    (line: number, value: string) => `ReadWritePaths=/srv/data/${line}/${value}`,
    (line: number, value: string) => `BindReadOnlyPaths=/srv/${value}/${line}:/data/${line}`,
    (line: number, value: string) => `SetCredential=name${line}:${value}`,
  ]
  const body = (length: number) => Array.from({ length }, (_, line) => kinds[line % kinds.length]!(line, [15, 36, 57, 78].includes(line) ? state : 'usual'))
  const fragment = ['[Unit]', `Description=The service ${name}`, 'After=network.target', '', '[Service]', 'Type=notify', 'User=app', 'ExecStart=/usr/bin/app --config /etc/app.conf', 'Restart=on-failure', ...body(88), '', '[Install]', 'WantedBy=multi-user.target']
  const files = [
    { path: name, content: `${fragment.join('\n')}\n` },
    { path: `${name}.d/50-site.conf`, content: `${['[Service]', ...body(99)].join('\n')}\n` },
  ]
  return { name, manager: 'system', target: '257', files }
}

/** Has fifty clients read a unit and then save it all at once, again and again, and looks for what became of each save. */
async function saveAtOnce({ id }: KeptUnit): Promise<void> {
  const path = `/api/v1/units/${id}`
  const took: number[] = []
  const faults: string[] = []
  let [saved, refused] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    const read = await Promise.all(Array.from({ length: AUTHORS }, async () => (await send<UnitContent & { revision: number }>('GET', path)).body))
    const base = read[0]!.revision
    const saves = await Promise.all(
      read.map(async ({ name, manager, target, files }, author) => {
        const text = `# Author ${author} in round ${round}.\n${files[0]!.content}`
        const begun = performance.now()
        const answer = await send<{ revision?: number; error?: { code: string; revision?: number } }>('PUT', path, { name, manager, target, files: files.with(0, { path: name, content: text }), baseRevision: base })
        took.push(performance.now() - begun)
        return { ...answer, text }
      }),
    )
    const { revisions } = (await send<{ revisions: { number: number }[] }>('GET', `${path}/revisions`)).body
    const newest = revisions[0]!.number
    if (revisions.some(({ number }, index) => number !== newest - index)) faults.push(`The history has a gap or a revision twice after round ${round}.`)
    const numbers = new Set<number>()
    for (const { status, body, text } of saves) {
      const { revision = 0, error } = body
      if (status === 200 && revision > base && !numbers.has(revision) && (await textOf(path, revision)) === text) {
        numbers.add(revision)
        saved++
      } else if (status === 409 && error?.code === 'conflict' && error.revision! > base && error.revision! <= newest) refused++
      else faults.push(`A save on revision ${base} was answered with ${status} ${JSON.stringify(body)}, but is not in the history as it was sent.`)
    }
    if (newest !== base + numbers.size) faults.push(`After revision ${base} there are ${newest - base} new ones, and ${numbers.size} saves were acknowledged.`)
  }
  heading(`${AUTHORS} authors save one unit at once, ${ROUNDS} times`, '')
  report('a save', took)
  console.log(`${took.length} saves: ${saved} are in the history with exactly their text, ${refused} were shown as conflicts, ${took.length - saved - refused} were lost`)
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) process.exitCode = 1
}

async function textOf(path: string, revision: number): Promise<string> {
  return (await send<UnitContent>('GET', `${path}/revisions/${revision}`)).body.files[0]!.content
}

async function send<Body>(method: string, path: string, body?: unknown): Promise<{ readonly status: number; readonly body: Body }> {
  const answer = await fetch(origin + path, { method, ...(body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }) })
  return { status: answer.status, body: (await answer.json()) as Body }
}

/** How long each of some requests took. Anything but success, with what is expected in it, ends the benchmark. */
async function times(runs: number, question: (index: number) => Question): Promise<number[]> {
  const took: number[] = []
  // The first requests make the server load and compile what it needs.
  const warmUp = runs / 10
  for (let index = 0; index < warmUp + runs; index++) {
    const [path, expected] = question(index)
    const begun = performance.now()
    const answer = await fetch(origin + path)
    const text = await answer.text()
    if (index >= warmUp) took.push(performance.now() - begun)
    if (answer.status !== 200 || !text.includes(expected)) throw new Error(`${path} was answered with ${answer.status} and without “${expected}”: ${text.slice(0, 300)}`)
  }
  return took
}

function heading(text: string, compared = '  × icon'): void {
  console.log(`\n${text.padEnd(92)}     p50     p95     max${compared}`)
}

/** Prints a row and gives the median. */
function report(label: string, took: readonly number[], icon?: number): number {
  const median = percentile(took, 0.5)
  const cells = [median, percentile(took, 0.95), percentile(took, 1), ...(icon === undefined ? [] : [median / icon])]
  console.log(label.padEnd(92) + cells.map((cell) => cell.toFixed(1).padStart(8)).join(''))
  return median
}
