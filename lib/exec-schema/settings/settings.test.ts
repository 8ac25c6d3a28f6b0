import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseUnitName } from '../text/unit-name'
import { newestVersion, oldestVersion, type Target } from '../values'
import { recordedVersions, sharedPath } from '../testing/shared-folder'
import { allSettings, defaultOf, findSetting, isLegacy, readVersion, releases, sectionNames, settingsOfSection, specialUnits } from '.'

const all = allSettings

describe('every record', () => {
  it.each(all.map((setting) => [setting.name, setting] as const))('%s', (_, setting) => {
    expect(setting.name).toMatch(/^[A-Z][A-Za-z0-9]+$/)
    expect(setting.summary).toMatch(/^[A-Z“].{20,140}\.$/)
    expect(setting.sections.length).toBeGreaterThan(0)
    for (const edge of [setting.since, setting.until, setting.legacySince || undefined]) if (edge !== undefined) expect(edge).toBeGreaterThanOrEqual(oldestVersion)
    if (setting.aliasOf) for (const section of setting.sections) expect(findSetting(setting.movedTo ?? section, setting.aliasOf)).not.toBeNull()
  })

  it('stands once for each section', () => {
    const pairs = all.flatMap((setting) => setting.sections.map((section) => `${section}.${setting.name}`))
    expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([])
  })

  it('offers only choices that it takes, in every release', () => {
    for (const version of [239, 241, 247, 252, 257, 262])
      for (const setting of all) {
        const target: Target = { version, manager: 'system' }
        // Prefixes such as `file:` want an argument behind them.
        for (const { value } of setting.value.choices(target).filter((choice) => !/[:/]$/.test(choice.value)))
          expect(setting.value.parse(value, target).problems, `${setting.name}=${value} in ${version}`).toEqual([])
      }
  })

  it('has a default that it takes', () => {
    const words = ['all', 'none', 'no restriction', 'unlimited']
    for (const setting of all) {
      const value = defaultOf(setting, { version: newestVersion, manager: 'system' })
      if (value === null || words.includes(value) || / /.test(value) || ['auto', '~', 'kill', '', 'inherit'].includes(value)) continue
      if (isLegacy(setting, newestVersion)) continue
      expect(setting.value.parse(value, { version: newestVersion, manager: 'system' }).problems, `${setting.name}=${value}`).toEqual([])
    }
  })

  it('takes any text without throwing', () => {
    const hostile = ['', '%', '\\', '"', "'", '~', ':', '\0', '\udc80', '-', '+', '!', '@', '|', '='.repeat(50), 'a'.repeat(5000), '[', '%Z', '0x', '::', '/..', '<script>alert(1)</script>', '* * * * *']
    for (const setting of all) for (const text of hostile) for (const version of [239, 262]) expect(() => setting.value.parse(text, { version, manager: 'user' })).not.toThrow()
  })
})

describe('real systemd’s own lists', () => {
  const folder = sharedPath('facts', 'items')
  it.skipIf(!folder).each(recordedVersions)('%i: the same pairs, no more and no less', (version) => {
    const real = new Set<string>()
    let section = ''
    for (const line of readFileSync(`${folder}/${version}.txt`, 'utf8').split('\n')) {
      if (line.startsWith('[')) section = line.slice(1, -1)
      else if (line.includes('=')) real.add(`${section}.${line.slice(0, line.indexOf('='))}`)
    }
    const ours = sectionNames.flatMap((name) => settingsOfSection(name, version).filter((setting) => !isLegacy(setting, version)).map((setting) => `${name}.${setting.name}`))
    expect(new Set(ours)).toEqual(real)
  })
})

describe('targets', () => {
  it('are versions or releases', () => {
    expect(['252', 'debian-12', 'Debian 12', 'rhel-9', 'ubuntu-24.04'].map(readVersion)).toEqual([252, 252, 252, 252, 255])
    expect(['238', '263', '25', 'debian-1', '', 'latest'].map(readVersion)).toEqual([null, null, null, null, null, null])
  })
  it('are all known', () => {
    for (const release of releases) expect(readVersion(release.id)).toBe(release.version)
  })
})

describe('special units', () => {
  const names = specialUnits.map(({ name }) => name)
  it.each(specialUnits.map((unit) => [unit.name, unit] as const))('%s', (name, { managers, summary, since, until }) => {
    expect(parseUnitName(name)).not.toBeNull()
    expect(managers.length).toBeGreaterThan(0)
    expect(summary).toMatch(/^[A-Z/].{1,118}\.$/)
    if (since !== undefined) expect(since).toBeGreaterThan(oldestVersion)
    if (until !== undefined) expect(until).toBeLessThan(newestVersion)
  })
  it('stand in order, each once', () => expect(names).toEqual([...new Set(names)].sort()))
  it('are explained each in its own words', () => {
    const summaries = specialUnits.map(({ summary }) => summary)
    expect(summaries.filter((summary, index) => summaries.indexOf(summary) !== index)).toEqual([])
  })
})
