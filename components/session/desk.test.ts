import { expect, test } from 'vitest'
import { Desk } from './desk'
import { UnitSession } from './unit-session'

const unit = (name: string, text = '') => new UnitSession({ content: { name, chosenType: null, manager: 'system', target: '257', files: [{ path: name, text }] }, saved: null })
const own = (name: string) => {
  const made = unit(name)
  made.update({ savedContent: null })
  return made
}
const names = (desk: Desk) => desk.state.units.map(({ state }) => state.name)

test('what is opened comes to the front, and a sample that nobody has touched gives way', () => {
  const desk = new Desk(unit('sample.service'))
  desk.open([own('a.service'), own('a.timer')])
  expect(names(desk)).toEqual(['a.service', 'a.timer'])
  expect(desk.state.active.state.name).toBe('a.timer')

  const touched = unit('sample.service')
  const other = new Desk(touched)
  touched.setText('first-0', '# mine')
  other.open([own('a.service')])
  expect(names(other)).toEqual(['sample.service', 'a.service'])
})

test('what was opened can be closed again, whatever was opened since', () => {
  const desk = new Desk(unit('sample.service'))
  const close = desk.open([own('a.service')])
  desk.open([own('b.service')])
  close()
  expect(names(desk)).toEqual(['sample.service', 'b.service'])
})

test('a unit that is closed can be opened again where it was, and the last one stays', () => {
  const [a, b, c] = [own('a.service'), own('b.service'), own('c.service')]
  const desk = new Desk(a)
  desk.open([b, c], b)
  const bringBack = desk.close(b)
  expect(names(desk)).toEqual(['a.service', 'c.service'])
  expect(desk.state.active).toBe(c)
  bringBack()
  expect(names(desk)).toEqual(['a.service', 'b.service', 'c.service'])
  expect(desk.state.active).toBe(b)
  for (const each of [b, c, a]) desk.close(each)
  expect(names(desk)).toEqual(['a.service'])
})

test('a place is shown in the unit that has the file, the one in front first', () => {
  const [a, b] = [own('a.service'), own('b.service')]
  const desk = new Desk(a)
  desk.open([b], a)
  desk.goTo({ file: 'b.service', start: 0, end: 0 })
  expect(desk.state.active).toBe(b)
  desk.goTo({ file: 'none.service', start: 0, end: 0 })
  expect(desk.state.active).toBe(b)
})
