// @ts-check
// Brings a clone to the point where it serves. Nothing may be installed yet, so up to the installation only Node's own modules are used.
import { existsSync } from 'node:fs'
import { buildApplication, makeDocsFiles } from './bootstrap/build.mjs'
import { prepareDataFolder } from './bootstrap/data-folder.mjs'
import { report } from './bootstrap/failure.mjs'
import { fingerprint } from './bootstrap/fingerprint.mjs'
import { generateClient } from './bootstrap/generate.mjs'
import { installDependencies } from './bootstrap/install.mjs'
import { lockDataFolder } from './bootstrap/lock.mjs'
import { checkNodeVersion } from './bootstrap/node-version.mjs'
import { parsePort, probePort } from './bootstrap/port.mjs'
import { root, stopRunning } from './bootstrap/run.mjs'

/** Everything has to be over within five seconds of being told to stop. */
const STOP_DEADLINE = 4500

const dev = process.argv.includes('--dev')
/** Only does what takes long, so that the next start is quick. */
const prepareOnly = process.argv.includes('--prepare')

/** @type {(() => void) | undefined} */
let unlock
/** @type {(() => Promise<void>) | undefined} */
let close
/** @type {Promise<void> | undefined} */
let ending

for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => void end(0))

try {
  await start()
} catch (error) {
  if (!ending) report(error)
  await end(1)
}

async function start() {
  checkNodeVersion()
  process.chdir(root)
  if (existsSync('.env')) process.loadEnvFile('.env')
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' })
  if (prepareOnly) return prepare()

  const port = parsePort(process.env.PORT)
  const address = `http://localhost:${port}`
  const dataFolder = process.env.DATABASE_URL ? undefined : prepareDataFolder()
  if (dataFolder) unlock = lockDataFolder(dataFolder.path, address)
  await probePort(port)
  await prepare()
  process.env.UNITWRIGHT_LIBRARY = fingerprint(root, ['lib/exec-schema'], (path) => !path.endsWith('.test.ts'))

  const { register } = await import('tsx/esm/api')
  register()
  const { readOwnAddress } = await import('../lib/server/own-address.ts')
  const { serve } = await import('../lib/server/serve.ts')
  const own = readOwnAddress(port, process.env)
  const served = await serve({ root, port, own, dev, dataFolder, onFailure })
  close = served.close
  if (ending) return
  console.log(`Unitwright is ready at ${own.origin}`)
  if (served.setUpCode) console.log(`To work on units with others, set up accounts at ${own.origin}/set-up with the code ${served.setUpCode}`)
}

async function prepare() {
  await installDependencies()
  await generateClient()
  if (dev) await makeDocsFiles()
  else await buildApplication()
}

/** @param {unknown} error */
function onFailure(error) {
  report(error)
  void end(1)
}

/**
 * Ends once, whoever asks first.
 * @param {number} code
 */
function end(code) {
  ending ??= (async () => {
    setTimeout(() => process.exit(code), STOP_DEADLINE)
    stopRunning()
    await close?.().catch(report)
    unlock?.()
    process.exit(code)
  })()
  return ending
}
