import { describe, expect, it } from 'vitest'
import { allSettings, checkUnit, newestVersion, unitOfFiles } from '@/lib/exec-schema'
import type { TopicText } from './topic-text'
import { topicTexts } from './topic-texts'

const known = new Set(allSettings.map(({ name }) => name))

describe.each(Object.entries(topicTexts))('%s', (_, { names, texts }) => {
  it('has a text for each name, and for no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...names].sort())
  })
  it.each(Object.entries(texts))('%s is told of in whole sentences, without releases', (_, { says, steps = [] }: TopicText) => {
    expect(says.length).toBeGreaterThan(0)
    for (const sentence of [...says, ...steps]) {
      expect(sentence).toMatch(/^[A-Z`$%~@“/0-9].*[.:?)]$/s)
      expect(sentence).not.toMatch(/systemd \d|version \d|since \d|\bv?2[3-6]\d\b(?![/\d])(?<!status \d{3})/)
      expect(sentence.length).toBeLessThan(900)
    }
  })
  it.each(Object.entries(texts))('%s names settings that there are', (_, { says, steps = [], related = [] }: TopicText) => {
    const named = [...[...says, ...steps].join(' ').matchAll(/(?<![\w$.-])([A-Z][A-Za-z0-9]+)=/g)].map((match) => match[1]!).filter((word) => /[a-z]/.test(word))
    for (const setting of [...related, ...named]) expect(known, setting).toContain(setting)
  })
  it.each(Object.entries(texts).filter(([, { examples }]) => examples))('%s has examples in which there is nothing to find', (_, { examples = [] }: TopicText) => {
    for (const { title, unit, text, manager } of examples) {
      expect(title).toMatch(/^[A-Z`].*\.$/)
      const found = checkUnit(unitOfFiles(unit, [{ path: unit, text }], newestVersion), { target: { version: newestVersion, manager: manager ?? 'system' } })
      expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
    }
  })
})
