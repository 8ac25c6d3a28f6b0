// Makes what the pages of the documentation load in a browser: the index of the search, and the scripts. They need no framework, so that it does not build them.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { searchDocuments } from '../lib/docs/search/search-documents'

const root = join(import.meta.dirname, '..')

writeFileSync(join(root, 'public/docs-index.json'), JSON.stringify(searchDocuments()))
rmSync(join(root, 'public/docs-script'), { recursive: true, force: true })
await build({
  entryPoints: [join(root, 'components/docs/browser/main.ts')],
  outdir: join(root, 'public/docs-script'),
  bundle: true,
  splitting: true,
  format: 'esm',
  minify: true,
  target: 'es2023',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
})
