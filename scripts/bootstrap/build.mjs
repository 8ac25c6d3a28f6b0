// @ts-check
import { rmSync } from 'node:fs'
import { Failure } from './failure.mjs'
import { fingerprint, isCurrent, markCurrent } from './fingerprint.mjs'
import { step } from './progress.mjs'
import { root, runModule } from './run.mjs'

const SOURCES = [
  'app',
  'components',
  'lib',
  'pages',
  'public',
  'scripts/docs-files.ts',
  'instrumentation.ts',
  'proxy.ts',
  'prisma/schema.prisma',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** What the build itself leaves in `public`. */
const MADE = ['public/docs-index.json', 'public/docs-script']

/** Makes what the documentation loads in a browser. */
export async function makeDocsFiles() {
  const { code, output } = await runModule('tsx/dist/cli.mjs', ['scripts/docs-files.ts'])
  if (code !== 0) throw new Failure('The files of the documentation could not be made; correct what is shown above and start again.', output)
}

/** Builds the application when a source has changed since the last complete build. */
export async function buildApplication() {
  const stamp = `${root}/.next/made-from`
  const made = fingerprint(root, SOURCES, (path) => path !== 'lib/db/generated' && !MADE.includes(path) && !/\.test\.tsx?$/.test(path))
  if (isCurrent(stamp, made)) return
  // A build that breaks off leaves a mixture behind, of which no stamp may speak well.
  rmSync(stamp, { force: true })
  await step('Building the application (only after a change)', async () => {
    await makeDocsFiles()
    // The build must not reach a database: its pages are rendered when they are asked for.
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: '' }
    const { code, output } = await runModule('next/dist/bin/next', ['build'], { env })
    if (code !== 0) throw new Failure('The application could not be built; correct what is shown above and start again.', output)
    markCurrent(stamp, made)
  })
}
