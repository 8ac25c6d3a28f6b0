import { expect, it, vi } from 'vitest'

vi.mock('next/headers', () => ({ headers: () => Promise.resolve(new Headers()) }))

const { ownPath } = await import('./form-actions')

it.each(['/home', '/w/home/units?search=a%20b', '/reviews/1?patchSet=2#thread-3', '/invite/abc-_'])('%s is a path of this server', (path) => expect(ownPath(path)).toBe(path))

it.each(['', 'https://evil.example', '//evil.example', '/\\evil.example', 'javascript:alert(1)', '/a\nb', '/a b', '/a\\b', '/\t/evil.example', '/.//evil.example', '/..//evil.example', '/home/..//..//evil.example', '/%2e//evil.example', '/home/%2E%2e//evil.example'])('%j leads home', (path) => expect(ownPath(path)).toBe('/home'))
