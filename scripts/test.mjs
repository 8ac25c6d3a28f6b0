// @ts-check
// Runs every check. `npm test -- lint unit` runs some; other words choose test files: `npm test -- unit lib/db`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApplication } from './bootstrap/build.mjs'
import { ensureChromium } from './bootstrap/chromium.mjs'
import { report } from './bootstrap/failure.mjs'
import { generateClient } from './bootstrap/generate.mjs'
import { installDependencies } from './bootstrap/install.mjs'
import { launch } from './bootstrap/launch.mjs'
import { checkNodeVersion } from './bootstrap/node-version.mjs'
import { probePort } from './bootstrap/port.mjs'
import { secondsSince } from './bootstrap/progress.mjs'
import { root, runModule, stopRunning } from './bootstrap/run.mjs'

/** @typedef {{ passed: number, failed: number }} Count */

/** @type {Record<string, () => Promise<Count>>} */
const steps = { types, lint, unit, browser }

const words = process.argv.slice(2)
const filters = words.filter((word) => !(word in steps))
const chosen = Object.keys(steps).filter((name) => words.includes(name))
const scratch = mkdtempSync(join(tmpdir(), 'unitwright-test-'))

// The step that runs then fails and the others follow at once, each cleaning up after itself.
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stopRunning)

process.chdir(root)
process.env.NEXT_TELEMETRY_DISABLED = '1'
const total = await runAll()
rmSync(scratch, { recursive: true, force: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)

/** @returns {Promise<Count>} */
async function runAll() {
  const total = { passed: 0, failed: 0 }
  try {
    checkNodeVersion()
    await installDependencies()
    await generateClient()
  } catch (error) {
    report(error)
    return { passed: 0, failed: 1 }
  }
  for (const name of chosen.length > 0 ? chosen : Object.keys(steps)) {
    console.log(`\n── ${name}`)
    const begun = performance.now()
    const { passed, failed } = await runStep(name)
    total.passed += passed
    total.failed += failed
    console.log(`── ${name}: ${passed} passed, ${failed} failed, ${secondsSince(begun)} s`)
  }
  console.log()
  return total
}

/**
 * @param {string} name
 * @returns {Promise<Count>}
 */
async function runStep(name) {
  try {
    return (await steps[name]?.()) ?? { passed: 0, failed: 1 }
  } catch (error) {
    report(error)
    return { passed: 0, failed: 1 }
  }
}

async function types() {
  // Next derives the types of the routes, which tsc needs, from the folders below app.
  const generated = await runModule('next/dist/bin/next', ['typegen'])
  if (generated.code !== 0) console.log(generated.output)
  return one(await runModule('typescript/bin/tsc', ['--noEmit'], { show: true }))
}

async function lint() {
  const cache = ['--cache', '--cache-location', 'node_modules/.cache/eslint/']
  return one(await runModule('eslint/bin/eslint.js', ['.', '--max-warnings', '0', ...cache], { show: true }))
}

async function unit() {
  const output = join(scratch, 'unit.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const { code } = await runModule('vitest/vitest.mjs', ['run', ...reporters, ...filters], { show: true })
  const { numPassedTests, numFailedTests } = readJson(output)
  // A file that cannot even be loaded fails without a test that does.
  return { passed: numPassedTests, failed: numFailedTests || (code === 0 ? 0 : 1) }
}

async function browser() {
  const chromium = await ensureChromium()
  if (!chromium) {
    console.log('SKIPPED browser tests: no Chromium was found and none could be installed; set UNITWRIGHT_CHROMIUM to one.')
    return { passed: 0, failed: process.env.CI ? 1 : 0 }
  }
  await buildApplication()
  const port = String(await probePort(0))
  const data = mkdtempSync(join(tmpdir(), 'unitwright-data-'))
  const server = launch({ PORT: port, UNITWRIGHT_DATA: data })
  // Seeding goes to the same database that the server uses.
  const env = {
    UNITWRIGHT_URL: `http://localhost:${port}`,
    UNITWRIGHT_CHROMIUM: chromium,
    UNITWRIGHT_BROWSER_REPORT: join(scratch, 'browser.json'),
    DATABASE_URL: `postgresql://unitwright@localhost/unitwright?host=${encodeURIComponent(join(data, 'socket'))}`,
  }
  try {
    if (!(await server.ready)) {
      console.log(server.output())
      return { passed: 0, failed: 1 }
    }
    const { code } = await runModule('@playwright/test/cli.js', ['test', ...filters], { env, show: true })
    const { expected, flaky, unexpected } = readJson(env.UNITWRIGHT_BROWSER_REPORT).stats
    if (code !== 0) console.log(`What the server printed:\n${server.output()}`)
    return { passed: expected + flaky, failed: unexpected || (code === 0 ? 0 : 1) }
  } finally {
    server.kill('SIGTERM')
    await server.exit
    rmSync(data, { recursive: true, force: true })
  }
}

/**
 * @param {{ code: number }} result
 * @returns {Count}
 */
function one({ code }) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
