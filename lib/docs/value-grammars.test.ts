import { describe, expect, it } from 'vitest'
import { allSettings, checkUnit, findSetting, newestVersion, unitOfFiles, type Target } from '@/lib/exec-schema'
import { valueGrammarTexts } from './value-grammars'

const known = new Set(allSettings.map(({ name }) => name))
const target: Target = { version: newestVersion, manager: 'system' }

/** Grammars that take any text: systemd, too, says nothing of what it can't use. */
const takesAnything = ['capabilities', 'security-labels', 'mount-sources']

const parse = ([section, name]: readonly [string, string], value: string) => findSetting(section, name)!.value.parse(value, target)

it('puts each way of writing values into one grammar', () => {
  const written = [...new Set(allSettings.map(({ value }) => value.syntax))].sort()
  expect(valueGrammarTexts.flatMap(({ syntaxes }) => syntaxes).sort()).toEqual(written)
})

it('names each grammar once, in words that fit an address', () => {
  const ids = valueGrammarTexts.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  for (const { title } of valueGrammarTexts) expect(title).toMatch(/^[A-Z].*[^.]$/)
})

describe.each(valueGrammarTexts.map((text) => [text.id, text] as const))('%s', (id, { syntaxes, says, samples, examples, asks }) => {
  it('is told of in whole sentences, without releases', () => {
    expect(says.length).toBeGreaterThan(0)
    for (const sentence of [...says, ...samples.flatMap(({ note }) => note ?? [])]) {
      expect(sentence).toMatch(/^[A-Z`$%~@“/0-9].*[.:?)]$/s)
      expect(sentence).not.toMatch(/systemd \d|version \d|since \d|\bv?2[3-6]\d\b(?![/\d])(?<!status \d{3}|255)/)
      expect(sentence.length).toBeLessThan(700)
    }
    expect(asks.length).toBeGreaterThan(1)
    for (const ask of asks) expect(ask).toMatch(/[^.]$/)
  })
  it('names settings that there are', () => {
    const sentences = [...says, ...samples.flatMap(({ note }) => note ?? [])].join(' ')
    const named = [...sentences.matchAll(/(?<![\w$.-])([A-Z][A-Za-z0-9]+)=/g)].map((match) => match[1]!).filter((word) => /[a-z]/.test(word))
    for (const name of named) expect(known, name).toContain(name)
  })
  it('has samples for settings that are written so, right ones and wrong ones', () => {
    expect(samples.length).toBeGreaterThanOrEqual(6)
    expect(samples.length).toBeLessThanOrEqual(14)
    expect(new Set(samples.map(({ setting, value }) => `${setting.join('.')}=${value}`)).size).toBe(samples.length)
    for (const { setting: [section, name] } of samples) {
      const setting = findSetting(section, name)
      expect(setting, `[${section}] ${name}`).not.toBeNull()
      expect(syntaxes).toContain(setting!.value.syntax)
    }
    const faults = samples.map(({ setting, value }) => parse(setting, value).problems.filter(({ effect }) => effect !== 'noted').length)
    expect(faults).toContain(0)
    expect(faults.some((count) => count > 0)).toBe(!takesAnything.includes(id))
  })
  it('has examples in which there is nothing to find', () => {
    expect(examples.length).toBeGreaterThan(0)
    for (const { title, unit, text, manager } of examples) {
      expect(title).toMatch(/^[A-Z`].*\.$/)
      const found = checkUnit(unitOfFiles(unit, [{ path: unit, text }], newestVersion), { target: { version: newestVersion, manager: manager ?? 'system' } })
      expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
      const used = [...text.matchAll(/^([A-Za-z0-9]+)=/gm)].map((match) => match[1]!)
      expect(allSettings.some((setting) => used.includes(setting.name) && syntaxes.includes(setting.value.syntax))).toBe(true)
    }
  })
})
