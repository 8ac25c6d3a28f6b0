import { expect, test, vi } from 'vitest'
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
