import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readHeader } from './annotated'
import { compareCalendars, compareSpans } from './times-against-systemd'
import { askRelease, ourVerdict, runnableReleases, verdictOf, type ReleaseAnswer } from './systemd-release'

/** The annotated fixtures are unit files, so real systemd judges them too. */
const fixtures = join(import.meta.dirname, '../language/fixtures')
const releases = runnableReleases()
if (releases.length === 0) console.log('SKIPPED: no releases of systemd are unpacked here to judge the fixtures.')

const candidates = readdirSync(fixtures)
  .map((file) => ({ file, text: readFileSync(join(fixtures, file), 'utf8') }))
  .map(({ file, text }) => ({ file, text, ...readHeader(text) }))
  .filter(({ version }) => releases.includes(version))

describe.skipIf(releases.length === 0)('fixtures, as real systemd sees them', () => {
  const answers = new Map<string, ReleaseAnswer>()
  beforeAll(async () => {
    for (const version of releases) {
      const mine = candidates.filter((candidate) => candidate.version === version)
      if (mine.length === 0) continue
      // Several fixtures have a unit of the same name, so each lies in a folder of its own.
      const asked = await askRelease(version, mine.map(({ file, name, text }) => ({ path: `${file}/${name}`, bytes: Buffer.from(text) })))
      asked.forEach((answer, index) => answers.set(mine[index]!.file, answer))
    }
  })
  it.each(candidates)('$file in $version', ({ file, name, text, version }) => {
    expect(ourVerdict({ name, fragment: { path: name, text }, dropIns: [] }, version)).toEqual(verdictOf(answers.get(file)!))
  })
})

describe.skipIf(releases.length === 0)('times, as real systemd reckons them', () => {
  it.each(releases)('systemd %i: normal forms and next times of calendar expressions', (version) => {
    const { compared, differences } = compareCalendars(version, { count: 500, seed: 1 })
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(300)
  })
  it.each(releases)('systemd %i: time spans', (version) => expect(compareSpans(version, { count: 500, seed: 1 }).differences).toEqual([]))
})
