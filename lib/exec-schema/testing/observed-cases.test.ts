import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { knownReason } from './known-differences'
import { nameOfCase, unitOfCase, type ObservedCase } from './observed-cases'
import { ourVerdict, verdictInWords } from './systemd-release'

const observed = JSON.parse(readFileSync(join(import.meta.dirname, 'observed-cases.json'), 'utf8')) as ObservedCase[]

describe('what was judged otherwise once', () => {
  it.each(observed.map((each) => [nameOfCase(each), each] as const))('%s', (_, each) => {
    const unit = unitOfCase(each)
    for (const [releases, verdict] of Object.entries(each.verdicts))
      for (const version of releases.split(' ').map(Number)) {
        if (knownReason(unit, version)) continue
        const ours = ourVerdict({ name: unit.name, fragment: { path: unit.name, text: unit.text }, dropIns: [] }, version)
        expect(`${version}: ${verdictInWords(ours)}`).toBe(`${version}: ${verdict}`)
      }
  })
})
