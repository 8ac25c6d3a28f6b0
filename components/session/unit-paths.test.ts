import { expect, test } from 'vitest'
import { dropInNameFault, dropInPath, nameForReading, nextDropInName, renamePath, unitNameFault } from './unit-paths'

test('drop-ins lie beside the fragment', () => {
  expect(dropInPath('a.service', 'a.service', '10-x.conf')).toBe('a.service.d/10-x.conf')
  expect(dropInPath('a.service', '/usr/lib/systemd/system/a.service', 'x.conf')).toBe('/usr/lib/systemd/system/a.service.d/x.conf')
  expect(nextDropInName(['a.service'])).toBe('10-override.conf')
  expect(nextDropInName(['a.service', 'a.service.d/15-x.conf'])).toBe('20-override.conf')
})

test('a unit takes its own files along when it is renamed', () => {
  expect(renamePath('/etc/a.service', 'a.service', 'b.socket')).toBe('/etc/b.socket')
  expect(renamePath('a.service.d/x.conf', 'a.service', 'b.service')).toBe('b.service.d/x.conf')
  expect(renamePath('service.d/x.conf', 'a.service', 'b.service')).toBe('service.d/x.conf')
})

test('names are judged in sentences', () => {
  expect(unitNameFault('web@.service')).toBeNull()
  expect(unitNameFault('web')).toMatch(/says no type/)
  expect(unitNameFault('w b.service')).toMatch(/letters, digits/)
  expect(dropInNameFault('x.conf', ['a.service.d/x.conf'])).toMatch(/already/)
  expect(dropInNameFault('x.txt', [])).toMatch(/\.conf/)
})

test('a file whose name says nothing is read as what was chosen', () => {
  expect(nameForReading('my unit.txt', null)).toBe('my_unit.service')
  expect(nameForReading('notes.txt', 'timer')).toBe('notes.timer')
  expect(nameForReading('a.mount', 'timer')).toBe('a.mount')
})
