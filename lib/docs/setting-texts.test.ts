import { describe, expect, it } from 'vitest'
import { allSettings, checkUnit, newestVersion, oldestVersion, unitOfFiles, type Setting } from '@/lib/exec-schema'
import { textOf } from './setting-texts'
import type { SettingText } from './setting-text'

const current = allSettings.filter((setting) => setting.aliasOf === undefined)
const texts = current.flatMap((setting): [string, SettingText, boolean, Setting][] => {
  const text = textOf(setting)
  return text && !setting.name.startsWith('Assert') ? [[setting.name, text, setting.legacySince !== undefined, setting]] : []
})
const known = new Set(allSettings.map(({ name }) => name))

/** The words that a setting takes in any release, with the summaries of its record. */
function wordsOf({ value }: Setting): Map<string, string | undefined> {
  const releases = Array.from({ length: newestVersion - oldestVersion + 1 }, (_, index) => oldestVersion + index)
  return new Map(releases.flatMap((version) => value.choices({ version, manager: 'system' }).map((choice) => [choice.value, choice.summary] as const)))
}

const paragraphs = ({ does, when, wrong = [] }: SettingText) => [...does, when, ...wrong]

it('is there for every setting of every release', () => {
  expect(current.filter((setting) => textOf(setting) === null).map(({ name, sections }) => `[${sections[0]}] ${name}`)).toEqual([])
})

const booleans = ['yes', 'no', 'true', 'false', 'on', 'off', 'infinity']
const clearByThemselves = ['yes', 'no', 'on', 'off', 'auto']
const namesAlone = ['RestrictFileSystems', 'Personality', 'SystemCallArchitectures']

it('says of every word that a setting takes what it does', () => {
  const untold = current.flatMap((setting) => {
    const words = [...wordsOf(setting)]
    if (setting.legacySince !== undefined || namesAlone.includes(setting.name) || words.length < 2 || words.length > 24 || words.every(([word]) => booleans.includes(word))) return []
    const told = textOf(setting)?.values ?? {}
    return words.flatMap(([word, summary]) => (word.startsWith('!') || clearByThemselves.includes(word) || summary || told[word] ? [] : [`${setting.name}=${word}`]))
  })
  expect(untold).toEqual([])
})

describe.each(texts)('%s', (name, text, legacy, setting) => {
  it('says what it does and when it is wanted, in whole sentences, and names no release', () => {
    for (const paragraph of paragraphs(text)) {
      expect(paragraph).toMatch(/^[A-Z`$%~@“/0-9].*[.:!?)]$/s)
      expect(paragraph).not.toMatch(/systemd \d|version \d|since \d|\bv?2[3-6]\d\b(?!\/)/)
      expect(paragraph.length).toBeLessThan(900)
    }
    expect(text.does.length).toBeGreaterThan(0)
    for (const title of text.examples.map((example) => example.title)) expect(title).toMatch(/^[A-Z].*\.$/)
  })
  it('says in a whole sentence what a word does, and only of words that it takes', () => {
    const words = [...wordsOf(setting).keys()]
    for (const [word, sentence] of Object.entries(text.values ?? {})) {
      expect(words).toContain(word)
      expect(sentence).toMatch(/^[A-Z`].*\.$/)
    }
  })
  it('names settings that there are', () => {
    const named = [...[...paragraphs(text), ...Object.values(text.values ?? {})].join(' ').matchAll(/(?<![\w$.-])([A-Z][A-Za-z0-9]+)=/g)].map((match) => match[1]!).filter((word) => /[a-z]/.test(word))
    for (const other of [...(text.related ?? []), ...named]) expect(known, other).toContain(other)
    expect(text.related ?? []).not.toContain(name)
  })
  it(legacy ? 'has examples of what is written instead of it, in which there is nothing to find' : 'has examples that use it, in which there is nothing to find', () => {
    expect(text.examples.length).toBeGreaterThan(0)
    for (const example of text.examples) {
      expect(new RegExp(`^${name}=`, 'm').test(example.text), example.title).toBe(!legacy)
      const unit = unitOfFiles(example.unit, [{ path: example.unit, text: example.text }], newestVersion)
      const found = checkUnit(unit, { target: { version: newestVersion, manager: example.manager ?? 'system' } })
      expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
    }
  })
})
