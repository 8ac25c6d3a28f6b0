#!/usr/bin/env node
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

// A reader such as `head` may have enough before we are done; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))
const { main } = await load()
process.exitCode = await main(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() })

/** The command line, bundled, or else its TypeScript as it stands. */
async function load() {
  const file = await bundle()
  if (file) return import(pathToFileURL(file).href)
  const { register } = await import('tsx/esm/api')
  // It would look in the folder of whoever calls.
  process.env.TSX_TSCONFIG_PATH = join(import.meta.dirname, '../tsconfig.json')
  register()
  return import('../lib/cli/main.ts')
}
