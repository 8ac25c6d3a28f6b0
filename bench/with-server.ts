import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { ensureChromium } from '../scripts/bootstrap/chromium.mjs'

/** Starts the server at a port with data of its own, measures, and takes all of it away again. */
export async function withServer(port: number, measure: () => Promise<void>): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), 'unitwright-bench-'))
  const start = join(import.meta.dirname, '../scripts/start.mjs')
  const server = spawn(process.execPath, [start], { env: { ...process.env, PORT: String(port), UNITWRIGHT_DATA: data }, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await new Promise<void>((resolve, reject) => {
      server.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('ready at') && resolve())
      server.on('exit', (code) => reject(new Error(`The server ended with ${code}.`)))
    })
    await measure()
  } finally {
    server.kill('SIGTERM')
    await new Promise((resolve) => server.on('exit', resolve))
    rmSync(data, { recursive: true, force: true })
  }
}

/** The same with a browser. */
export async function withBrowser(port: number, measure: (browser: Browser) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: (await ensureChromium()) ?? undefined, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await withServer(port, () => measure(browser))
  } finally {
    await browser.close()
  }
}
