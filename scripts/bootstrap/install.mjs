// @ts-check
import { readFileSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { step } from './progress.mjs'
import { root, run } from './run.mjs'

/** Makes node_modules hold what package-lock.json says. */
export async function installDependencies() {
  if (!isStale(readLock(`${root}/package-lock.json`), readLock(`${root}/node_modules/.package-lock.json`))) return
  await step('Installing dependencies (only after a change of package-lock.json)', async () => {
    const { file, args } = npm()
    // The build and the tests need what is listed for development, whatever NODE_ENV says. No package's install script is needed here.
    const flags = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
    const { code, output } = await run(file, [...args, ...flags]).catch(() => {
      throw new Failure('npm was not found; install Node.js together with npm.')
    })
    if (code !== 0) {
      const last = output.trimEnd().split('\n').slice(-12).join('\n')
      throw new Failure('The dependencies could not be installed (npm ci failed as shown above); check the network and start again.', last)
    }
  })
}

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean }> }} Lock */

/**
 * Whether what npm says it installed differs from what was asked for. Packages for other platforms are optional and may be missing.
 * @param {Lock | undefined} wanted
 * @param {Lock | undefined} installed
 */
export function isStale(wanted, installed) {
  if (!wanted?.packages || !installed?.packages) return true
  const found = installed.packages
  return Object.entries(wanted.packages).some(([place, { version, optional }]) => {
    if (place === '') return false
    return place in found ? found[place]?.version !== version : !optional
  })
}

/**
 * @param {string} path
 * @returns {Lock | undefined}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Prefers the npm that runs this script, as another one in PATH may be of another Node.js. */
function npm() {
  const current = process.env.npm_execpath
  return current?.endsWith('npm-cli.js') ? { file: process.execPath, args: [current] } : { file: 'npm', args: [] }
}
