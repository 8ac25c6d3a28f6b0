// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Failure } from './failure.mjs'
import { step } from './progress.mjs'
import { run, runModule } from './run.mjs'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const APPLICATIONS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/**
 * The browser for the browser tests: what UNITWRIGHT_CHROMIUM names, Playwright's own, the system's, or one that is installed now.
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const chosen = process.env.UNITWRIGHT_CHROMIUM
  if (chosen && !existsSync(chosen)) {
    throw new Failure(`UNITWRIGHT_CHROMIUM names ${chosen}, which does not exist; correct it, or unset it to have a browser found.`)
  }
  return chosen || (await findChromium()) || (await installChromium())
}

async function findChromium() {
  const { chromium } = await import('@playwright/test')
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => PROGRAMS.map((name) => join(folder, name)))
  for (const path of [chromium.executablePath(), ...inPath, ...APPLICATIONS]) {
    // Only running it tells a browser from Ubuntu's stand-in for a snap, or from one that lacks its libraries.
    if (existsSync(path) && (await succeeds(run(path, ['--version'])))) return path
  }
  return undefined
}

async function installChromium() {
  return step('Installing a browser for the browser tests', async () => {
    if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      await succeeds(run('apt-get', ['update', '-q'], { env }))
      await succeeds(run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env }))
      const found = await findChromium()
      if (found) return found
    }
    await succeeds(runModule('@playwright/test/cli.js', ['install', 'chromium']))
    return findChromium()
  })
}

/** @param {ReturnType<typeof run>} running */
function succeeds(running) {
  return running.then(
    ({ code }) => code === 0,
    () => false,
  )
}
