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
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** What a file imports: paths from the root for our own files, names for packages. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/(?:^|\n)(?:import|export)[^'"\n]*?(?:\n[^'"]*?)?from ['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)|(?:^|\n)import ['"]([^'"]+)['"]/g)]
    .map((match) => match[1] ?? match[2] ?? match[3]!)
    .map((name) => (name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name.replace(/^@\//, '')))
}

const production = (folder: string) => sources(folder).filter((file) => !/\.test\.tsx?$/.test(file) && !file.includes('/testing/'))
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
    for (const folder of ['app', 'components', 'lib', 'bin', 'e2e', 'bench'].filter((name) => readdirSync(root).includes(name)))
      for (const file of production(folder).filter((path) => !path.startsWith(library)))
        for (const name of importsOf(file).filter((path) => path.startsWith(library))) expect(name, file).toMatch(/^lib\/exec-schema(\/index)?$/)
  })
})

describe('the house', () => {
  const rules: readonly (readonly [folder: string, never: RegExp])[] = [
    // Contracts are types and schemas, the same on both sides of the wire.
    ['components', /^(app(\/|$)|lib\/(db|auth|workspace|server|cli)(\/|$)|lib\/api\/(?!contracts\/))/],
    ['components/ui', /^(components\/(?!ui)|lib\/|app)/],
    ['lib', /^(app|components)(\/|$)/],
  ]
  it.each(rules)('%s imports nothing that it may not', (folder, never) => {
    for (const file of production(folder)) for (const name of importsOf(file)) expect(name, file).not.toMatch(never)
  })
})
