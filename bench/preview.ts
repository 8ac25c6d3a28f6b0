/**
 * How long the server takes for a preview when 100 are asked for each second, as the editors of a whole team may do:
 *
 *     npx tsx bench/preview.ts [FOLDER] [RATE] [SECONDS]
 *
 * FOLDER holds unit files (default: the library's fixtures). The server is started for it, with data of its own. Requests leave at a steady rate, whether or not
 * earlier ones are answered, and their time counts from when they should have left. The same number of requests for the icon, a file that is merely handed out,
 * is printed beside it. The load comes from the same machine, and takes its share of the processors.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { basename, join } from 'node:path'
import { previewViews } from '@/components/preview/views'
import type { PreviewRequest } from '@/lib/api/contracts/preview'
import { decodeBytes, parseUnitName } from '@/lib/exec-schema'
import { percentile } from './percentile'
import { withServer } from './with-server'

const root = join(import.meta.dirname, '..')
const folder = process.argv[2] ?? join(root, 'lib/exec-schema/language/fixtures')
const rate = Number(process.argv[3] ?? 100)
const seconds = Number(process.argv[4] ?? 20)
const port = 3790
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

const units = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => parseUnitName(basename(path))?.type === 'service')
  .map((path) => ({ name: basename(path), content: decodeBytes(readFileSync(join(folder, path))) }))
if (units.length === 0) {
  console.error(`There are no services below ${folder}.`)
  process.exit(2)
}

await withServer(port, async () => {
  const action = previewAction()
  const preview = (index: number) => send('POST', '/', { 'Next-Action': action, Accept: 'text/x-component', 'Content-Type': 'text/plain;charset=UTF-8' }, 'data-preview-view', JSON.stringify([questionOf(index)]))
  const icon = () => send('GET', '/icon.svg', {}, '<svg')
  // The first requests make the server load and compile what it needs.
  for (let index = 0; index < 300; index++) await preview(index)
  console.log(`${units.length} units, ${rate} requests a second for ${seconds} s, milliseconds     p50    p95    p99    max`)
  const baseline = await load('the icon', icon)
  const measured = await load('a preview, all tabs in turn', preview)
  console.log(`A preview takes ${(measured / baseline).toFixed(1)} times as long as the icon (p95).`)
})

/** The name under which the application offers the preview. */
function previewAction(): string {
  const { node } = JSON.parse(readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8')) as { node: Record<string, { exportedName?: string }> }
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === 'renderPreview')
  if (!found) throw new Error('The application offers no preview.')
  return found[0]
}

function questionOf(index: number): PreviewRequest {
  const { name, content } = units[index % units.length]!
  return { name, files: [{ path: name, content }], target: '257', manager: 'system', host: null, view: previewViews[index % previewViews.length]!.id, instance: '', explain: '', environmentFiles: {} }
}

/** Sends a request and reads its answer to the end; anything but success, with what is expected in it, ends the benchmark. */
function send(method: string, path: string, headers: Record<string, string>, expected: string, body = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, agent, headers: { ...headers, Host: `localhost:${port}`, ...(method === 'POST' && { Origin: `http://localhost:${port}`, 'Content-Length': String(Buffer.byteLength(body)) }) } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => (answer.statusCode === 200 && text.includes(expected) ? resolve() : reject(new Error(`${method} ${path} was answered with ${answer.statusCode}: ${text.slice(0, 300)}`))))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Asks at a steady rate, prints the times and gives the 95th percentile. */
async function load(name: string, ask: (index: number) => Promise<void>): Promise<number> {
  const begun = performance.now()
  const times = await Promise.all(
    Array.from({ length: rate * seconds }, async (_, index) => {
      const due = begun + (index * 1000) / rate
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
      await ask(index)
      return performance.now() - due
    }),
  )
  const at = (share: number) => percentile(times, share)
  console.log(`${name.padEnd(60)} ${[0.5, 0.95, 0.99, 1].map((share) => at(share).toFixed(1).padStart(6)).join(' ')}`)
  return at(0.95)
}
