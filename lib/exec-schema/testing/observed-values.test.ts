import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SectionName } from '..'
import { unitWith } from './generated-units'
import { knownReason } from './known-differences'
import { ourVerdict, verdictInWords } from './systemd-release'

/** What releases were seen to say of values that we once judged otherwise; `npm run test:systemd -- --record` adds to them. */
interface ObservedValue {
  readonly section: SectionName
  readonly setting: string
  readonly values: readonly string[]
  /** By release; `line 3, refused`, `nothing`. Releases that say the same are together: `247 252`. */
  readonly verdicts: Readonly<Record<string, string>>
}

const observed = JSON.parse(readFileSync(join(import.meta.dirname, 'observed-values.json'), 'utf8')) as ObservedValue[]

describe('values that were judged otherwise once', () => {
  it.each(observed.map((each) => [`${each.section}.${each.setting}=${each.values.join(' ⏎ ')}`, each] as const))('%s', (_, { section, setting, values, verdicts }) => {
    const unit = unitWith(section, setting, values, 0)
    for (const [releases, verdict] of Object.entries(verdicts))
      for (const version of releases.split(' ').map(Number)) {
        if (knownReason(unit, version)) continue
        expect(`${version}: ${verdictInWords(ourVerdict({ name: unit.name, fragment: { path: unit.name, text: unit.text }, dropIns: [] }, version))}`).toBe(`${version}: ${verdict}`)
      }
  })
})
