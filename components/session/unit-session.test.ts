import { expect, test, vi } from 'vitest'
import type { Finding, Fix } from '@/lib/exec-schema'
import { applyFix } from './apply-fix'
import { PlainHistory } from './plain-history'
import { hasChanges, unitFilesOf, UnitSession } from './unit-session'

const session = (name: string, paths: readonly string[], chosenType: 'timer' | null = null) =>
  new UnitSession({ content: { name, chosenType, manager: 'system', target: '257', files: paths.map((path) => ({ path, text: `# ${path}` })) }, saved: null })

test('a file without a unit’s name is the fragment of the unit that it is read as', () => {
  expect(unitFilesOf(session('nginx.txt', ['nginx.txt']).state)).toEqual({ name: 'nginx.service', fragment: { path: 'nginx.txt', text: '# nginx.txt' }, dropIns: [] })
  expect(unitFilesOf(session('night.txt', ['night.txt', 'night.timer.d/1.conf'], 'timer').state)).toMatchObject({ name: 'night.timer', fragment: { path: 'night.txt' }, dropIns: [{ path: 'night.timer.d/1.conf' }] })
})

test('the stronger folder’s fragment counts, whatever the order of the files', () => {
  expect(unitFilesOf(session('a.service', ['/usr/lib/systemd/system/a.service', '/etc/systemd/system/a.service']).state).fragment?.path).toBe('/etc/systemd/system/a.service')
})

test('what nobody else has is unsaved', () => {
  const unit = session('a.service', ['a.service'])
  expect(hasChanges(unit.state)).toBe(false)
  unit.update({ savedContent: null })
  expect(hasChanges(unit.state)).toBe(true)
})

test('views follow what comes with each key a moment later, and all else at once', () => {
  vi.useFakeTimers()
  const unit = session('a.service', ['a.service'])
  const seen: string[] = []
  unit.subscribeView(() => seen.push(unit.viewed.files[0]!.text))
  const told = vi.fn()
  unit.subscribe(told)

  unit.setText('first-0', 'a')
  unit.setText('first-0', 'ab')
  expect(told).toHaveBeenCalledTimes(2)
  expect(seen).toEqual([])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual(['ab'])

  unit.setText('first-0', 'abc')
  unit.update({ target: '252' })
  expect(seen).toEqual(['ab', 'abc'])
  vi.advanceTimersByTime(100)
  expect(seen).toEqual(['ab', 'abc'])
  vi.useRealTimers()
})

test('a fix changes only the text that its finding speaks of', () => {
  const unit = new UnitSession({ content: { name: 'a.service', chosenType: null, manager: 'system', target: '257', files: [{ path: 'a.service', text: '[Service]\nPrivatTmp=yes\n' }] }, saved: null })
  unit.setHistory(new PlainHistory(unit))
  const finding = { file: 'a.service', rule: 'unknown-setting', range: { start: 10, end: 19 } } as Finding
  const fix: Fix = { title: 'Change to PrivateTmp', safe: true, edits: [{ range: { start: 10, end: 19 }, newText: 'PrivateTmp' }] }
  unit.setText('first-0', '# new\n[Service]\nPrivatTmp=yes\n')
  applyFix(unit, finding, fix)
  expect(unit.state.files[0]!.text).toBe('# new\n[Service]\nPrivatTmp=yes\n')
  unit.setText('first-0', '[Service]\nPrivatTmp=yes\n')
  applyFix(unit, finding, fix)
  expect(unit.state.files[0]!.text).toBe('[Service]\nPrivateTmp=yes\n')
})
