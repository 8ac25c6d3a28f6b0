import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'node_modules/.cache/unitwright')

/**
 * The command line as one JavaScript file, which starts several times as fast as its sources do. It is made anew after a change of the sources;
 * null where that can't be, because the folder is not ours to write to.
 * @returns {Promise<string | null>}
 */
export async function bundle() {
  const stamp = `cli-${newestBelow(join(root, 'lib'))}`
  const file = join(folder, `${stamp}.mjs`)
  try {
    if (statSync(file, { throwIfNoEntry: false })) return file
    mkdirSync(folder, { recursive: true })
    for (const old of readdirSync(folder)) if (old.startsWith('cli-') && !old.startsWith(stamp)) rmSync(join(folder, old), { force: true })
    const { build } = await import('esbuild')
    const draft = `${file}.${process.pid}`
    await build({ entryPoints: [join(root, 'lib/cli/main.ts')], outfile: draft, bundle: true, platform: 'node', format: 'esm', target: 'node20', minifySyntax: true, minifyWhitespace: true, tsconfig: join(root, 'tsconfig.json'), logLevel: 'error' })
    renameSync(draft, file)
    return file
  } catch (error) {
    if (['EACCES', 'EROFS', 'EPERM', 'ENOSPC'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return null
    throw error
  }
}

/**
 * The latest change of a source below a folder, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
function newestBelow(path) {
  let newest = 0
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const below = join(path, entry.name)
    const changed = entry.isDirectory() ? newestBelow(below) : /\.ts$/.test(entry.name) && !/\.test\.ts$/.test(entry.name) ? Math.floor(statSync(below).mtimeMs) : 0
    if (changed > newest) newest = changed
  }
  return newest
}
