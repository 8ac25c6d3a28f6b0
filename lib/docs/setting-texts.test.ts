import { describe, expect, it } from 'vitest'
import { checkUnit, newestVersion, settingGroups, unitOfFiles } from '@/lib/exec-schema'
import { textOf } from './setting-texts'
import type { SettingText } from './setting-text'

const current = settingGroups.flatMap(({ settings }) => settings.filter((setting) => setting.aliasOf === undefined && setting.legacySince === undefined))
const texts = current.flatMap((setting): [string, SettingText][] => {
  const text = textOf(setting)
  return text && !setting.name.startsWith('Assert') ? [[setting.name, text]] : []
})
const known = new Set(settingGroups.flatMap(({ settings }) => settings.map(({ name }) => name)))

const paragraphs = ({ does, when, wrong = [] }: SettingText) => [...does, when, ...wrong]

it('is there for every setting of every release', () => {
  expect(current.filter((setting) => textOf(setting) === null).map(({ name, sections }) => `[${sections[0]}] ${name}`)).toEqual([])
})

describe.each(texts)('%s', (name, text) => {
  it('says what it does and when it is wanted, in whole sentences, and names no release', () => {
    for (const paragraph of paragraphs(text)) {
      expect(paragraph).toMatch(/^[A-Z`$%~@“/0-9].*[.:!?)]$/s)
      expect(paragraph).not.toMatch(/systemd \d|version \d|since \d|\bv?2[3-6]\d\b(?!\/)/)
      expect(paragraph.length).toBeLessThan(900)
    }
    expect(text.does.length).toBeGreaterThan(0)
    for (const title of text.examples.map((example) => example.title)) expect(title).toMatch(/^[A-Z].*\.$/)
  })
  it('names settings that there are', () => {
    const named = [...paragraphs(text).join(' ').matchAll(/(?<![\w$.-])([A-Z][A-Za-z0-9]+)=/g)].map((match) => match[1]!).filter((word) => /[a-z]/.test(word))
    for (const other of [...(text.related ?? []), ...named]) expect(known, other).toContain(other)
    expect(text.related ?? []).not.toContain(name)
  })
  it('has examples that use it, in which there is nothing to find', () => {
    expect(text.examples.length).toBeGreaterThan(0)
    for (const example of text.examples) {
      expect(example.text).toMatch(new RegExp(`^${name}=`, 'm'))
      const unit = unitOfFiles(example.unit, [{ path: example.unit, text: example.text }], newestVersion)
      const found = checkUnit(unit, { target: { version: newestVersion, manager: example.manager ?? 'system' } })
      expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
    }
  })
})
