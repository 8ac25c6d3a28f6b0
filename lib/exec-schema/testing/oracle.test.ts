import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseUnitFile, rules } from '..'
import { findingsOf, readHeader } from './annotated'
import { sharedPath } from './shared-folder'

/**
 * The annotated fixtures are unit files, so real systemd judges them too. Needs releases of systemd side by side, unpacked by `oracle/install` of the shared
 * folder into ORACLE_DIR or the system's temporary directory.
 */
const verify = sharedPath('oracle', 'verify')
const releases = process.env.ORACLE_DIR ?? join(tmpdir(), 'oracle')
const fixtures = join(import.meta.dirname, '../language/fixtures')
const scratch = mkdtempSync(join(tmpdir(), 'unitwright-oracle-'))
afterAll(() => rmSync(scratch, { recursive: true }))

interface Answer {
  readonly diagnostics: readonly { readonly line: number | null; readonly message: string }[]
}

/** What a release says of a fixture; null where it can't be run here. */
function ask(file: string, version: number): Answer | null {
  const { name } = readHeader(readFileSync(join(fixtures, file), 'utf8'))
  const folder = join(scratch, file)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), readFileSync(join(fixtures, file)))
  try {
    return JSON.parse(execFileSync(verify!, ['--dir', releases, String(version), join(folder, name)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Answer
  } catch {
    return null
  }
}

const candidates = readdirSync(fixtures)
  .map((file) => [file, readHeader(readFileSync(join(fixtures, file), 'utf8')).version] as const)
  .filter(([, version]) => existsSync(join(releases, String(version), 'root')))
const runnable = verify !== null && candidates.length > 0 && ask(...candidates[0]!) !== null
if (!runnable) console.log('SKIPPED: no releases of systemd are unpacked here to judge the fixtures.')

/** Rules about the unit as a whole, for which systemd names no line. */
const aboutWholeUnits = rules.filter((rule) => rule.about === 'unit').map((rule) => rule.id)

describe.skipIf(!runnable)('fixtures, as real systemd sees them', () => {
  it.each(candidates)('%s in %i', (file, version) => {
    const text = readFileSync(join(fixtures, file), 'utf8')
    const { diagnostics } = ask(file, version)!
    const { findings } = findingsOf(text)
    const { items } = parseUnitFile(text, { version })
    const lineOf = (offset: number) => items.find((item) => item.range.start <= offset && offset < item.range.end)!.lastLine
    const ours = findings.filter((finding) => finding.source === 'systemd' && !aboutWholeUnits.includes(finding.rule)).map((finding) => lineOf(finding.range.start))
    const told = diagnostics.flatMap(({ line }) => (line === null ? [] : [line]))
    expect(new Set(ours)).toEqual(new Set(told))
    const refused = findings.some((finding) => finding.refusesUnit)
    expect(refused).toBe(diagnostics.some(({ message }) => /bad unit file setting|failed to load properly/.test(message)))
  })
})
