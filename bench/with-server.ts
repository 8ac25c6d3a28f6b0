import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { ensureChromium } from '../scripts/bootstrap/chromium.mjs'

/** Starts the server at a port with data of its own, measures, and takes all of it away again. */
export async function withServer(port: number, measure: (data: string) => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'unitwright-bench-'))
  const start = join(import.meta.dirname, '../scripts/start.mjs')
  // An empty DATABASE_URL keeps the environment and a .env file from naming a database that holds somebody's units.
  const server = spawn(process.execPath, [start], { env: { ...process.env, DATABASE_URL: '', PORT: String(port), UNITWRIGHT_DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve))
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready at') && resolve())
      void ended.then((code) => reject(new Error(`The server ended with ${code}.`)))
    })
    await measure(data)
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(data, { recursive: true, force: true })
  }
}

/** The same with a browser. */
export async function withBrowser(port: number, measure: (browser: Browser, data: string) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: (await ensureChromium()) ?? undefined, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await withServer(port, (data) => measure(browser, data))
  } finally {
    await browser.close()
  }
}
