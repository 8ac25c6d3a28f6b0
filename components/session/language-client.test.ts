import { expect, test } from 'vitest'
import { checkUnit } from '@/lib/exec-schema'
import { checkSession, type RunningChecker } from './check-session'
import { UnitSession } from './unit-session'

const session = () => new UnitSession({ content: { name: 'a.service', chosenType: null, manager: 'system', target: '257', files: [{ path: 'a.service', text: '[Service]\nType=oneshot\nExecStart=/bin/true\n' }] }, saved: null })
const settle = () => new Promise((done) => setTimeout(done))

test('a check that fails is said, and the next change is checked again', async () => {
  const unit = session()
  let broken = true
  const checker: RunningChecker = { check: async (files, target) => (broken ? Promise.reject(new Error('no')) : checkUnit(files, { target })), judge: async () => [], end: () => undefined }
  const end = checkSession(unit, () => checker)
  await settle()
  expect(unit.state.checks).toBe('failed')
  broken = false
  unit.setText('first-0', '[Service]\nType=oneshot\nExecStart=/bin/true\nPrivatTmp=yes\n')
  await settle()
  expect(unit.state.checks).toBe('running')
  expect(unit.state.findings).toHaveLength(1)
  end()
})

test('where no worker can be had, that is said too, and another attempt starts a new one', async () => {
  const unit = session()
  const end = checkSession(unit, () => {
    throw new Error('no worker')
  })
  await settle()
  expect(unit.state.checks).toBe('failed')
  end()
  checkSession(unit, () => ({ check: async () => [], judge: async () => [], end: () => undefined }))()
  await settle()
  expect(unit.state.checks, 'what has ended says nothing any more').toBe('failed')
  checkSession(unit, () => ({ check: async () => [], judge: async () => [], end: () => undefined }))
  await settle()
  expect(unit.state.checks).toBe('running')
})

test('the newest text is checked while an older check is still running', async () => {
  const unit = session()
  const checked: string[] = []
  let finish: () => void = () => undefined
  checkSession(unit, () => ({
    check: async (files) => {
      checked.push(files.fragment!.text)
      await new Promise<void>((done) => (finish = done))
      return []
    },
    judge: async () => [],
    end: () => undefined,
  }))
  for (const text of ['one', 'two', 'three']) unit.setText('first-0', text)
  finish()
  await settle()
  finish()
  await settle()
  expect(checked).toEqual(['[Service]\nType=oneshot\nExecStart=/bin/true\n', 'three'])
  expect(unit.state.checks).toBe('running')
})
