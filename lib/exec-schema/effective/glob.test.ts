import { expect, it } from 'vitest'
import { matchesGlob } from './glob'

it.each([
  ['/etc/a.conf', '/etc/*.conf', true],
  ['/etc/a.conf', '/etc/*', true],
  ['/etc/d/a.conf', '/etc/*.conf', false],
  ['/etc/d/a.conf', '/etc/*/a.conf', true],
  ['/etc/ab', '/etc/a?', true],
  ['/etc/a/', '/etc/a?', false],
  ['/etc/5', '/etc/[0-9]', true],
  ['/etc/x', '/etc/[!0-9]', true],
  ['/etc/]', '/etc/[]]', true],
  ['/etc/*', '/etc/\\*', true],
  ['/etc/a', '/etc/\\*', false],
  ['/etc/[a', '/etc/[a', true],
  ['/etc', '/etc*', true],
  ['/etc', '/etc', true],
])('%s %s', (path, pattern, expected) => expect(matchesGlob(path, pattern)).toBe(expected))

it('does not lose itself in stars', () => expect(matchesGlob(`/${'a'.repeat(5000)}`, `/${'*a'.repeat(500)}b`)).toBe(false))
