// @ts-check
import { spawn } from 'node:child_process'
import { root } from './run.mjs'

/** What the start script prints when it serves. */
const READY = 'Unitwright is ready at '

/**
 * Starts the application as `npm start` does, for tests.
 * @param {Record<string, string>} env
 */
export function launch(env) {
  // An empty DATABASE_URL also keeps a .env file from naming a database that tests must not touch.
  const child = spawn(process.execPath, [`${root}/scripts/start.mjs`], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  /** @type {Promise<number | null>} the exit status; null after a signal */
  const exit = new Promise((resolve) => child.once('close', resolve))
  /** @type {Promise<boolean>} whether it came to serve before it ended */
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        if (output.includes(READY)) resolve(true)
      })
    }
    void exit.then(() => resolve(false))
  })
  return { pid: child.pid ?? 0, kill: child.kill.bind(child), exit, ready, output: () => output }
}
