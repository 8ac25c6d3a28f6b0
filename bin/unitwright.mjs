#!/usr/bin/env node
// The command line is written in TypeScript; tsx reads it as it stands, so that a clone needs no build for it.
import { register } from 'tsx/esm/api'

register()
// A reader such as `head` may have enough before we are done; that is no fault.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 2))
const { main } = await import('../lib/cli/main.ts')
process.exitCode = await main(process.argv.slice(2), { stdin: process.stdin, stdout: process.stdout, stderr: process.stderr, cwd: process.cwd() })
