/**
 * How fast the editor is in a real browser, for a unit of 2,000 lines with 20 drop-ins:
 *
 *     npx tsx bench/editor.ts [KEYS]
 *
 * The server is started for it, with data of its own; KEYS (default 300) is how many keys are typed, about eight a second. Printed are, in milliseconds,
 * - from a key to the markers of the text with that key in it (its handler included, and the worker's answer), and to the squiggle on the screen;
 * - from Ctrl+Space to the answer of the worker, and to the list on the screen;
 * - how often the page's own thread was busy for more than 50 ms at a time, at the start and while typing;
 * - from the request of the page to its first diagnostics, through a proxy that is as slow as a slow 4G network (1.6 Mbit/s down, 150 ms for each way and
 *   back), the browser's processor slowed down four times;
 * - and how much script the editor page loads, workers included, each file compressed with Brotli at its best.
 * Limits of the product stand beside the figures. The browser, the server and this program share the processors.
 */
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { shareFragment } from '@/components/session/share-link'
import { percentile } from './percentile'
import { slowNetwork } from './slow-network'
import { withBrowser } from './with-server'

const keys = Number(process.argv[2] ?? 300)
const port = 3791
const origin = `http://localhost:${port}`

/** The first keys make the browser compile what they need. */
const WARM_UP = 60
/** Between what one key has drawn and the next key, in milliseconds. */
const PAUSE = 60
/** How long a key is held down, as by a finger: a browser puts work off after a key goes up as well as after it goes down. */
const HELD = 50

await withBrowser(port, async (browser) => {
  await measureTyping(browser)
  await measureWeight(browser)
  await measureStart(browser)
})

/** A service such as people write, only much longer, and its drop-ins. */
function largeUnit() {
  const kinds = [
    (index: number) => `Environment=VARIABLE_${index}="value ${index}"`,
    (index: number) => `ReadOnlyPaths=/srv/data/${index}`,
    (index: number) => `ExecStartPre=/usr/bin/install -d -m 0750 /run/app/${index}`,
    (index: number) => `# Why number ${index} is here.`,
    (index: number) => `BindPaths=/srv/data/${index}:/data/${index}`,
    (index: number) => `SetCredential=name${index}:value`,
  ]
  const head = ['[Unit]', 'Description=A large unit', 'After=network-online.target', 'Wants=network-online.target', '', '[Service]', 'Type=notify', 'User=app', 'ExecStart=/usr/bin/app --config /etc/app.conf', 'Restart=on-failure', '']
  const tail = ['', '[Install]', 'WantedBy=multi-user.target']
  const body = Array.from({ length: 2000 - head.length - tail.length }, (_, index) => kinds[index % kinds.length]!(index))
  const dropIns = Array.from({ length: 20 }, (_, index) => ({
    path: `large.service.d/${10 + index}-part.conf`,
    text: `[Service]\nEnvironment=DROP_${index}=1\nMemoryMax=${index + 1}G\nReadWritePaths=/var/lib/part${index}\nTimeoutStartSec=${index + 5}min\n`,
  }))
  return { name: 'large.service', chosenType: null, manager: 'system' as const, target: '257', files: [{ path: 'large.service', text: [...head, ...body, ...tail].join('\n') + '\n' }, ...dropIns] }
}

/** Runs in the page: notes when the worker was asked to do something, and when the page has dealt with the answer. */
function watchWorkers(): void {
  const log: { method: string; number: number | null; asked: number; done: number }[] = []
  const busy: number[] = []
  Object.assign(window, { benchLog: log, benchBusy: busy })
  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => busy.push(duration))).observe({ entryTypes: ['longtask'] })
  const Original = window.Worker
  window.Worker = function (address: string | URL, options?: WorkerOptions) {
    const worker = new Original(address, options)
    const waiting = new Map<string, (typeof log)[number]>()
    worker.addEventListener('message', ({ data: answer }: MessageEvent<{ id?: string } | null>) => {
      const entry = answer?.id === undefined ? undefined : waiting.get(answer.id)
      if (!entry) return
      waiting.delete(answer!.id!)
      // A message of our own is dealt with when all that the answer has set going at once is done.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => (entry.done ||= performance.now())
      port2.postMessage(null)
    })
    const post = worker.postMessage.bind(worker) as (message: unknown, transfer: Transferable[]) => void
    worker.postMessage = (message: { id?: string; path?: string[]; argumentList?: { value?: { number?: number } | null }[] } | null, transfer: unknown = []) => {
      if (message?.id !== undefined && message.path?.[0]) {
        const number = message.argumentList?.map(({ value }) => value?.number).find((each) => typeof each === 'number') ?? null
        const entry = { method: message.path[0], number, asked: performance.now(), done: 0 }
        log.push(entry)
        waiting.set(message.id, entry)
      }
      post(message, transfer as Transferable[])
    }
    return worker
  } as unknown as typeof Worker
  // Some answers are also left in memory that the page looks at before it is drawn; what that sets going is done after some turns.
  const load = Atomics.load.bind(Atomics)
  const seen = new Map<ArrayBufferLike, number>()
  Object.assign(Atomics, {
    load: (array: Int32Array, index: number) => {
      const value = load(array, index)
      if (index !== 0 || value === seen.get(array.buffer)) return value
      seen.set(array.buffer, value)
      const entry = log.findLast(({ number }) => number === value)
      if (entry) {
        let turns = 50
        const turn = (): unknown => (turns-- > 0 ? queueMicrotask(turn) : (entry.done ||= performance.now()))
        turn()
      }
      return value
    },
  })
}

/** What is run in the page is compiled for here, with names that the page does not have. */
async function prepare(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name = (each) => each')
  await page.addInitScript(watchWorkers)
}

interface Bench {
  readonly benchLog: { method: string; asked: number; done: number }[]
  readonly benchBusy: number[]
  /** What is being measured at the moment. */
  benchKey: Promise<number[]>
}

async function measureTyping(browser: Browser): Promise<void> {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage()
  await prepare(page)
  await page.goto(`${origin}/${shareFragment(largeUnit())}`)
  const code = page.getByRole('textbox', { name: 'Text of large.service' })
  await code.waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForTimeout(3000)
  await code.focus()
  await page.keyboard.press('Control+Home')
  for (let line = 0; line < 9; line++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  const busyAtStart = await takeBusy(page)
  // One more letter makes the value wrong, taking it away makes it right again.
  const markers: number[] = []
  const squiggles: number[] = []
  const letters: number[] = []
  const frames: number[] = []
  for (let index = 0; index < keys + WARM_UP; index++) {
    await page.waitForTimeout(PAUSE)
    const key = index % 2 === 0 ? 'x' : 'Backspace'
    const [framed, lettered, marked, drawn] = await oneKey(page, key, index % 2 === 0)
    if (index >= WARM_UP) {
      frames.push(framed)
      letters.push(lettered)
      markers.push(marked)
      squiggles.push(drawn)
    }
  }
  console.log(`2,000 lines and 20 drop-ins, ${keys} keys, milliseconds        p50    p95    max`)
  report('key to the next frame, before which nothing is seen', frames)
  report('key to markers (at most 16 at p95)', markers)
  report('key to the letter itself on the screen', letters)
  report('key to squiggle on the screen', squiggles)
  console.log(`letter and squiggle were drawn together for ${squiggles.filter((time, index) => time === letters[index]).length} of ${keys} keys`)
  const inWords = (busy: readonly number[]) => (busy.length > 0 ? `${busy.length} times, at most ${Math.max(...busy).toFixed(0)} ms` : 'never')
  console.log(`the page's thread was busy for more than 50 ms at a time: at the start ${inWords(busyAtStart)}; while typing ${inWords(await takeBusy(page))}`)

  const answers: number[] = []
  const lists: number[] = []
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('[Service]\nSystemCallFilter=')
  // The list opens by itself here.
  await page.waitForTimeout(1500)
  for (let index = 0; index < 40; index++) {
    const [answered, shown] = await oneCompletion(page)
    if (index >= 5) {
      answers.push(answered)
      lists.push(shown)
    }
  }
  report('Ctrl+Space to the answer (at most 30)', answers)
  report('Ctrl+Space to the list on the screen', lists)
  await page.context().close()
}

/** How long the page's thread was busy at a time since it was last asked. */
async function takeBusy(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as Bench).benchBusy.splice(0))
}

/** Types one key and says how long it took until the browser drew its next frame, until its letter came or went on the screen, until the markers were set, and until the squiggle came or went. */
async function oneKey(page: Page, key: string, comes: boolean): Promise<[framed: number, lettered: number, marked: number, drawn: number]> {
  await page.evaluate((wanted) => {
    const bench = window as unknown as Bench
    const { benchLog } = bench
    const known = benchLog.length
    bench.benchKey = new Promise((resolve) => {
      let begun = 0
      let framed = 0
      const begin = (event: KeyboardEvent) => {
        begun = event.timeStamp
        requestAnimationFrame(() => (framed = performance.now()))
      }
      window.addEventListener('keydown', begin, { capture: true, once: true })
      let lettered = 0
      const look = () => {
        const now = performance.now()
        if (lettered === 0 && document.querySelector('.view-lines')?.textContent.includes('on-failurex') === wanted) lettered = now
        const there = (document.querySelector('.view-overlays')?.getElementsByClassName('squiggly-error').length ?? 0) > 0
        const check = benchLog.slice(known).findLast(({ method, done }) => method === 'check' && done > 0)
        if (begun > 0 && lettered > 0 && there === wanted && check) resolve([framed - begun, lettered - begun, check.done - begun, now - begun])
        else requestAnimationFrame(look)
      }
      look()
    })
  }, comes)
  await page.keyboard.press(key, { delay: HELD })
  return (await page.evaluate(() => (window as unknown as Bench).benchKey)) as [number, number, number, number]
}

async function oneCompletion(page: Page): Promise<[answered: number, shown: number]> {
  // An open list would only be changed.
  await page.keyboard.press('Escape')
  await page.waitForTimeout(150)
  await page.evaluate(() => {
    const bench = window as unknown as Bench
    const { benchLog } = bench
    const known = benchLog.length
    bench.benchKey = new Promise((resolve) => {
      let begun = 0
      window.addEventListener('keydown', (event) => (begun = event.timeStamp), { capture: true })
      const look = () => {
        const answer = benchLog.slice(known).find(({ method, done }) => method === 'complete' && done > 0)
        // Its class `visible` comes a tenth of a second after it can be seen.
        const row = document.querySelector('.suggest-widget .monaco-list-row')
        const seen = row !== null && row.getBoundingClientRect().height > 0 && getComputedStyle(row).visibility === 'visible'
        if (begun > 0 && answer && seen) resolve([answer.done - begun, performance.now() - begun])
        else requestAnimationFrame(look)
      }
      look()
    })
  })
  await page.keyboard.press('Control+Space')
  return (await page.evaluate(() => (window as unknown as Bench).benchKey)) as [number, number]
}

/** All scripts that the editor page loads, its workers' included. */
async function measureWeight(browser: Browser): Promise<void> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const scripts = new Map<string, Buffer>()
  context.on('response', (response) => {
    if (response.url().split('?')[0]!.endsWith('.js')) void response.body().then((body) => scripts.set(response.url(), body), () => undefined)
  })
  await page.goto(origin)
  await page.getByRole('textbox', { name: /^Text of/ }).waitFor({ state: 'attached', timeout: 60_000 })
  await page.waitForTimeout(3000)
  const kilobytes = [...scripts.values()].reduce((sum, body) => sum + brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length, 0) / 1000
  console.log(`scripts of the editor page: ${kilobytes.toFixed(1)} kB in ${scripts.size} files (at most 1,000)`)
  await context.close()
}

/** From the request to the first text, the first diagnostics, and the code editor. */
async function measureStart(browser: Browser): Promise<void> {
  const proxy = await slowNetwork(port)
  const rows: { readonly label: string; readonly times: number[] }[] = ['text on the screen', 'first diagnostics (at most 2,500)', 'first answer of the worker', 'code editor ready'].map((label) => ({ label, times: [] }))
  for (let run = 0; run < 5; run++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    await prepare(page)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const begun = performance.now()
    const since = () => performance.now() - begun
    await page.goto(`http://localhost:${proxy.port}/`, { waitUntil: 'commit' })
    const seen = await Promise.all([
      page.getByText('Description').first().waitFor().then(since),
      page.getByRole('button', { name: /^Problems: \d+ error/ }).waitFor({ timeout: 60_000 }).then(since),
      page.waitForFunction(() => (window as unknown as Bench).benchLog.some(({ method, done }) => method === 'check' && done > 0), null, { timeout: 60_000 }).then(since),
      page.getByRole('textbox', { name: /^Text of/ }).waitFor({ state: 'attached', timeout: 60_000 }).then(since),
    ])
    seen.forEach((time, index) => rows[index]!.times.push(time))
    await context.close()
  }
  console.log(`slow 4G, processor four times slower, 5 starts               p50    p95    max`)
  for (const { label, times } of rows) report(label, times)
  proxy.server.close()
}

function report(label: string, times: readonly number[]): void {
  const at = (share: number) => percentile(times, share).toFixed(1).padStart(7)
  console.log(`${label.padEnd(52)}${at(0.5)}${at(0.95)}${at(1)}`)
}
