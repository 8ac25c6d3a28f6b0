/**
 * How fast the documentation is in a real browser:
 *
 *     npx tsx bench/docs.ts
 *
 * The server is started for it, with data of its own. Printed are
 * - for some pages, read on this machine and through a network as slow as a slow 4G one (1.6 Mbit/s down, 150 ms for each way and back) with the browser's
 *   processor slowed down four times: when the largest thing was on the screen, how much moved while the page loaded (0 is nothing), and how long
 *   the page's thread was busy for more than 50 ms at a time;
 * - how much script a page loads at once, and how much more for the search, each file compressed with Brotli at its best, and the size of the search's index;
 * - from a key in the search to its results on the screen.
 * Limits of the product stand beside the figures. The browser, the server and this program share the processors.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { percentile } from './percentile'
import { slowNetwork } from './slow-network'
import { withBrowser } from './with-server'

const root = join(import.meta.dirname, '..')
const port = 3792
const origin = `http://localhost:${port}`
const pages = ['/docs', '/docs/PrivateTmp', '/docs/exit-codes/226', '/docs/settings', '/docs/releases/compare']
const RUNS = 5
/** What is run in a page is compiled for here, with a name that pages do not have. */
const NAMES = 'globalThis.__name = (each) => each'

await withBrowser(port, async (browser) => {
  const slow = await slowNetwork(port)
  console.log(`largest thing on the screen (at most 1,000), what moved, thread busy   here: p50 of ${RUNS}            slow 4G, processor 4 times slower`)
  for (const address of pages) console.log(`${address.padEnd(71)}${inWords(await load(browser, origin, address, 1))}   ${inWords(await load(browser, `http://localhost:${slow.port}`, address, 4))}`)
  slow.server.close()
  await measureWeight(browser)
  await measureSearch(browser)
})

interface Load {
  readonly largest: number
  readonly moved: number
  readonly busy: number
}

/** Loads a page several times, each time without anything kept from before, and takes the median of each figure. */
async function load(browser: Browser, base: string, address: string, slower: number): Promise<Load> {
  const runs: Load[] = []
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
    const page = await context.newPage()
    await page.addInitScript(NAMES)
    await page.addInitScript(watchLoading)
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(base + address, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    runs.push(await page.evaluate(() => (window as unknown as { benchLoad: Load }).benchLoad))
    await context.close()
  }
  const median = (of: (run: Load) => number) => percentile(runs.map(of), 0.5)
  return { largest: median(({ largest }) => largest), moved: median(({ moved }) => moved), busy: median(({ busy }) => busy) }
}

/** Runs in the page. */
function watchLoading(): void {
  const load = { largest: 0, moved: 0, busy: 0 }
  Object.assign(window, { benchLoad: load })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => (load.largest = startTime))
  observe('layout-shift', (entry) => (load.moved += (entry as unknown as { value: number }).value))
  observe('longtask', ({ duration }) => (load.busy += duration - 50))
}

function inWords({ largest, moved, busy }: Load): string {
  return `${largest.toFixed(0).padStart(6)} ms ${moved.toFixed(3)} ${busy.toFixed(0).padStart(5)} ms`
}

async function measureWeight(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  const scripts = new Map<string, Buffer>()
  page.on('response', (response) => {
    if (/\.js$/.test(response.url().split('?')[0]!)) void response.body().then((body) => scripts.set(response.url(), body))
  })
  const kilobytes = () => [...scripts.values()].reduce((sum, body) => sum + brotliCompressSync(body).length, 0) / 1000
  await page.goto(`${origin}/docs/PrivateTmp`)
  await page.waitForTimeout(500)
  const atOnce = kilobytes()
  await page.keyboard.press('/')
  await page.waitForTimeout(1500)
  const index = readFileSync(join(root, 'public/docs-index.json'))
  console.log(`scripts: ${atOnce.toFixed(1)} kB at once, ${kilobytes().toFixed(1)} kB with the search (at most 100); index of the search ${(gzipSync(index).length / 1000).toFixed(0)} kB with gzip, ${(brotliCompressSync(index).length / 1000).toFixed(0)} kB with Brotli (at most 150)`)
  await page.close()
}

/** Types questions and takes the time from each key to the results with it on the screen. */
async function measureSearch(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  await page.addInitScript(NAMES)
  await page.goto(`${origin}/docs/PrivateTmp`)
  await page.keyboard.press('/')
  await page.waitForTimeout(1500)
  await page.evaluate(watchKeys)
  for (const question of ['hide home directory', 'status=226/NAMESPACE', 'restart after crash', 'PrivatTmp', 'run as other user']) {
    await page.getByRole('searchbox').fill('')
    for (const letter of question) {
      await page.keyboard.type(letter)
      await page.waitForTimeout(40)
    }
  }
  const times = await takeKeys(page)
  const at = (share: number) => percentile(times, share).toFixed(1)
  console.log(`search, ${times.length} keys: from a key until its results are reckoned and laid out p50 ${at(0.5)}, p95 ${at(0.95)}, max ${at(1)} ms (at most 20)`)
  await page.close()
}

/** Runs in the page: everything that a key sets going in the page, its drawing included but not the wait for the screen. */
function watchKeys(): void {
  const times: number[] = []
  Object.assign(window, { benchKeys: times })
  const field = document.querySelector('input[type=search]')!
  let begun = 0
  field.addEventListener('input', () => (begun = performance.now()), { capture: true })
  new MutationObserver(() => {
    if (begun === 0) return
    // Reading a measure makes the browser lay the page out.
    void document.body.offsetHeight
    times.push(performance.now() - begun)
    begun = 0
  }).observe(field.closest('form')!, { childList: true, subtree: true, characterData: true })
}

async function takeKeys(page: Page): Promise<number[]> {
  return page.evaluate(() => (window as unknown as { benchKeys: number[] }).benchKeys)
}
