import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** The house rules of ARCHITECTURE.md about who may import whom, read off the import lines. */
const root = resolve(import.meta.dirname, '..')

function sources(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name)
    if (name === 'generated') return []
    if (statSync(join(root, path)).isDirectory()) return sources(path)
    return /\.(tsx?|mjs)$/.test(name) ? [path] : []
  })
}

const importsOf = (file: string) => namesImportedBy(file, readFileSync(join(root, file), 'utf8'))

/** What a file imports of which something is left when its types are gone. */
function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return namesImportedBy(file, text.replace(/(?:^|\n)(?:import|export) (?:type\b[^'"]*|\{(?:\s*type \w+(?: as \w+)?,?)+\s*\}) from ['"][^'"]+['"]/g, ''))
}

/** What the lines of a file import: paths from the root for our own files, names for packages. */
function namesImportedBy(file: string, text: string): string[] {
  return [...text.matchAll(/(?:^|\n)(?:import|export)[^'"\n]*?(?:\n[^'"]*?)?from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)import ['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name.replace(/^@\//, '')))
}

const isOurs = (name: string) => /^(app|components|lib|pages|scripts|prisma|bench|e2e)\//.test(name)
const isWithin = (path: string, place: string) => path === place || path.startsWith(`${place}/`) || path.replace(/\.\w+$/, '') === place
const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+?)\/?`/g)].map((match) => match[1]!)
const production = (folder: string) => sources(folder).filter((file) => !/\.test\.(tsx?|mjs)$/.test(file) && !file.includes('/testing/'))
const library = 'lib/exec-schema'
/** Each layer of the library may import those to its left. */
const layers = ['text', 'unit-file', 'values', 'settings', 'effective', 'language'] as const
const mayImport: Record<(typeof layers)[number], readonly string[]> = {
  text: [],
  'unit-file': ['text'],
  values: ['text'],
  settings: ['text', 'values'],
  effective: ['text', 'unit-file', 'values', 'settings'],
  language: ['text', 'unit-file', 'values', 'settings', 'effective'],
}

describe('the library', () => {
  it.each(layers)('%s imports only the layers below it', (layer) => {
    for (const file of production(`${library}/${layer}`))
      for (const name of importsOf(file)) {
        expect(name, `${file} imports a package`).toMatch(/^lib\/exec-schema\//)
        expect([layer, ...mayImport[layer]], `${file} imports ${name}`).toContain(name.split('/')[2])
      }
  })
  it('uses no global of a browser or of Node', () => {
    for (const file of production(library)) expect(readFileSync(join(root, file), 'utf8'), file).not.toMatch(/\b(window|document|process|Buffer)\.\w|\b(TextDecoder|TextEncoder|require)\(/)
  })
  it('documents all that it exports', () => {
    const records = /\/settings\/(exec|unit|resource-control|\w+\.ts$)/
    const silent = production(library).flatMap((file) => {
      if (records.test(file) && readFileSync(join(root, file), 'utf8').includes('= setting({')) return []
      const lines = readFileSync(join(root, file), 'utf8').split('\n')
      const exported = (line: string) => /^export (function|class|const)\b/.test(line) && !/= rule\(\{/.test(line)
      return lines.flatMap((line, index) => (exported(line) && !/\*\/$/.test(lines[index - 1] ?? '') ? [`${file}: ${line}`] : []))
    })
    expect(silent).toEqual([])
  })
  it('has one door', () => {
    for (const folder of ['app', 'components', 'lib', 'pages', 'bin', 'e2e', 'bench'].filter((name) => readdirSync(root).includes(name)))
      for (const file of production(folder).filter((path) => !path.startsWith(library)))
        for (const name of importsOf(file).filter((path) => path.startsWith(library))) expect(name, file).toMatch(/^lib\/exec-schema(\/index)?$/)
  })
})

describe('the house', () => {
  /** The table of ARCHITECTURE.md: for each folder what it may import besides itself. Files and folders are named as they are in the code. */
  const table = new Map(
    readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .filter((cells) => cells.length === 5 && cells[1]!.startsWith('`'))
      .map((cells) => [namesIn(cells[1]!)[0]!, namesIn(cells[3]!)] as const),
  )
  const owner = (path: string) => [...table.keys()].filter((folder) => isWithin(path, folder)).sort((a, b) => b.length - a.length)[0]
  const files = ['app', 'components', 'lib', 'pages', 'scripts', 'prisma', 'bench'].flatMap(production)

  it('has a row for each folder', () => {
    expect(table.size).toBeGreaterThan(15)
    for (const file of files) expect([file, owner(file)]).toEqual([file, expect.any(String)])
    for (const folder of ['components', 'lib'].flatMap((each) => readdirSync(join(root, each), { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`${each}/${entry.name}`] : []))))
      expect([...table.keys()].some((key) => isWithin(key, folder)), folder).toBe(true)
  })
  it.each([...table])('%s imports only %j', (folder, allowed) => {
    for (const file of files.filter((each) => owner(each) === folder))
      for (const name of importsOf(file).filter(isOurs)) expect([folder, ...allowed].some((each) => isWithin(name, each)), `${file} imports ${name}`).toBe(true)
  })
  it.each([...table])('%s needs all that it may import: %j', (folder, allowed) => {
    const names = files.filter((each) => owner(each) === folder).flatMap(importsOf)
    expect(allowed.filter((each) => !names.some((name) => isWithin(name, each)))).toEqual([])
  })
})

describe('the back end and its pages', () => {
  it('document all functions and classes that they export', () => {
    const folders = ['lib/account', 'lib/api', 'lib/operation', 'lib/workspace', 'lib/auth', 'lib/db', 'lib/server', 'lib/docs', 'components/docs', 'components/preview', 'components/units']
    const silent = folders.flatMap(production).flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n')
      return lines.filter((line, index) => /^export (async )?(function|class)\b/.test(line) && !/\*\/$/.test(lines[index - 1] ?? '')).map((line) => `${file}: ${line}`)
    })
    expect(silent).toEqual([])
  })
})

describe('the browser', () => {
  const marked = (file: string, directive: string) => new RegExp(`^(/\\*[^]*?\\*/\\s*|//.*\\s*)*['"]${directive}['"]`).test(readFileSync(join(root, file), 'utf8'))
  const all = ['app', 'components'].flatMap(production)
  /** Everything that a file of components brings to the browser; what is marked 'use server' stays there and is called from afar. */
  const bundled = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file) || marked(file, 'use server')) return seen
    seen.add(file)
    for (const name of valueImportsOf(file).filter((path) => path.startsWith('components/'))) {
      const found = [name, `${name}.ts`, `${name}.tsx`].find((path) => all.includes(path))
      if (found) bundled(found, seen)
    }
    return seen
  }

  it('reads the documentation without the library, which is far larger than a page', () => {
    const roots = production('components/docs/browser')
    expect(roots.length).toBeGreaterThan(3)
    for (const file of roots) for (const name of valueImportsOf(file)) expect(name, file).toMatch(/^(components\/(shell|ui|docs\/browser)\/|lib\/docs\/(page$|search\/)|react|\.)/)
    for (const file of ['lib/docs/page.ts', 'lib/docs/search/doc-search.ts', 'lib/docs/search/load-doc-search.ts']) for (const name of valueImportsOf(file)) expect(name, file).not.toMatch(/exec-schema|catalogue/)
  })

  it('takes nothing of the contracts but the limits, which have no zod', () => {
    const roots = all.filter((file) => marked(file, 'use client') || /\.worker\.ts$/.test(file))
    expect(roots.length).toBeGreaterThan(20)
    const shipped = new Set(roots.flatMap((file) => [...bundled(file)]))
    for (const file of shipped)
      for (const name of valueImportsOf(file)) {
        expect(name, file).not.toMatch(/^zod/)
        if (name.startsWith('lib/api')) expect(name, file).toBe('lib/api/contracts/limits')
      }
    expect(valueImportsOf('lib/api/contracts/limits.ts')).toEqual(['lib/workspace/limits'])
    expect(valueImportsOf('lib/workspace/limits.ts')).toEqual([])
  })
})
