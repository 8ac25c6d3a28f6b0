import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { classifyUnitPath, decodeBytes, encodeBytes, parseUnitFile, plainHost, printUnitFile, type Finding, type HostProfile, type Manager } from '..'
import { knownInCorpus, knownInValues } from './known-differences'
import { recordedVersions, sharedPath } from './shared-folder'
import { ourVerdict } from './systemd-release'

/** What is compared with records of real systemd releases. Differences that stay are listed in `known-differences.ts`. */

interface CorpusRow {
  readonly file: string
  readonly manager: Manager
  readonly verdicts: Record<string, readonly { readonly line: number | null; readonly message: string }[]>
}

const archive = sharedPath('corpus', 'debian-units.tar.gz')
const verdicts = sharedPath('corpus', 'verdicts.jsonl')
const lines = (path: string) => readFileSync(path, 'utf8').trim().split('\n')

describe.skipIf(!archive || !verdicts)('the unit files that Debian ships', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unitwright-corpus-'))
  let rows: CorpusRow[] = []
  beforeAll(() => {
    execFileSync('tar', ['xzf', archive!, '-C', folder])
    rows = lines(verdicts!).map((line) => JSON.parse(line) as CorpusRow)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  // The verdicts were taken where only these programs were installed; 241 looks programs up while it reads.
  const programs = 'sh bash true false echo cat sleep env ls rm mkdir touch cp mv ln chmod chown kill test printf date id mount umount systemctl systemd-run journalctl'
  const host: HostProfile = { ...plainHost, complete: true, files: Object.fromEntries(programs.split(' ').map((name) => [`/usr/bin/${name}`, ''])) }

  it('are read without loss, in every release', () => {
    expect(rows).toHaveLength(3502)
    for (const { file } of rows) {
      const bytes = readFileSync(join(folder, file))
      const text = decodeBytes(bytes)
      for (const version of [241, 262]) expect(printUnitFile(parseUnitFile(text, { version })), file).toBe(text)
      expect(Buffer.compare(Buffer.from(encodeBytes(text)), bytes), file).toBe(0)
    }
  })

  it.each(recordedVersions)('%i: the same lines hold unknown settings and sections', (version) => {
    const unknown = ['unknown-setting', 'unknown-section', 'needs-newer-systemd', 'setting-in-wrong-section']
    const different = rows.filter((row) => {
      const told = row.verdicts[version]!.filter(({ message }) => /^Unknown (lvalue|key|section)/.test(message)).map(({ line }) => line!)
      return !sameMembers(told, ourLines(row, version, ({ rule }) => unknown.includes(rule)))
    })
    expect(different.map(({ file }) => file)).toEqual([])
  })

  // That a program is missing hangs on the machine; the records leave it out, but what 241 does not read behind such a line stays unread.
  const isAboutFile = ({ message }: Finding) => !message.includes('is not in the search path')

  it.each(recordedVersions)('%i: the same assignments are flagged', (version) => {
    const different = rows.filter((row) => {
      const told = row.verdicts[version]!.flatMap(({ line }) => (line === null ? [] : [line]))
      return !sameMembers(told, ourLines(row, version, isAboutFile))
    })
    expect(different.map(({ file }) => `${version} ${file}`)).toEqual(Object.keys(knownInCorpus).filter((key) => key.startsWith(`${version} `)))
  })

  function ourLines({ file, manager }: CorpusRow, version: number, wanted?: (finding: Finding) => boolean): readonly number[] {
    const kind = classifyUnitPath(file)
    if (kind.kind === 'other') return []
    const source = { path: file, text: decodeBytes(readFileSync(join(folder, file))) }
    const unit = kind.kind === 'fragment' ? { name: kind.unit.name, fragment: source, dropIns: [] } : { name: kind.unit?.name ?? `x.${kind.type}`, fragment: null, dropIns: [source] }
    return ourVerdict(unit, version, { manager, host, ...(wanted && { wanted }) }).lines
  }
})

interface ValueRow {
  readonly file: string
  readonly section: string
  readonly setting: string
  readonly value: string
  readonly text: string
  readonly line: number
  readonly verdicts: Record<string, { readonly flagged: boolean; readonly refused: boolean } | undefined>
}

const recordedValues = sharedPath('oracle', 'recorded', 'values.jsonl')

describe.skipIf(!recordedValues)('single assignments, with the verdict of each release', () => {
  it.each(recordedVersions)('%i: the line is flagged, and the unit refused, when the release does so', (version) => {
    const rows = lines(recordedValues!).map((line) => JSON.parse(line) as ValueRow)
    const different = rows.filter(({ file, text, line, verdicts: { [version]: real } }) => {
      if (!real) return false
      const ours = ourVerdict({ name: file, fragment: { path: file, text }, dropIns: [] }, version)
      return ours.lines.includes(line) !== real.flagged || ours.refused !== real.refused
    })
    console.log(`${version}: ${rows.length - different.length} of ${rows.length} verdicts agree`)
    const names = different.map(({ section, setting, value }) => `${version} ${section}.${setting}=${value.slice(0, 40)}`)
    expect(names.sort()).toEqual(Object.keys(knownInValues).filter((key) => key.startsWith(`${version} `)).sort())
  })
})

function sameMembers(a: readonly number[], b: readonly number[]): boolean {
  const left = new Set(a)
  const right = new Set(b)
  return left.size === right.size && [...left].every((member) => right.has(member))
}
