import { expect, test } from 'vitest'
import { LanguageClient, type RemoteService, type RunningService } from './language-client'
import { LanguageService } from './language-service'
import { UnitSession } from './unit-session'

const session = (text = '[Service]\nType=oneshot\nExecStart=/bin/true\n') => new UnitSession({ content: { name: 'a.service', chosenType: null, manager: 'system', target: '257', files: [{ path: 'a.service', text }] }, saved: null })
const settle = () => new Promise((done) => setTimeout(done))
const never = new Promise<never>(() => undefined)

/** The real service, answering as a worker does; single answers may be others. */
function running(otherwise: Partial<RemoteService> = {}, broken: Promise<never> = never): RunningService {
  const service = new LanguageService()
  const remote = new Proxy({}, { get: (_, method: keyof RemoteService) => otherwise[method] ?? (async (...given: unknown[]) => (service as unknown as Record<string, (...all: unknown[]) => unknown>)[method]!(...given)) })
  return { service: remote as RemoteService, broken, end: () => undefined }
}

test('a check that fails is said, and the next change is checked again', async () => {
  const unit = session()
  let works = false
  const service = new LanguageService()
  const client = new LanguageClient(() => running({ put: async (...given) => service.put(...given), check: async (key) => (works ? service.check(key) : Promise.reject(new Error('no'))) }))
  client.follow([unit])
  await settle()
  expect(unit.state.checks).toBe('failed')
  works = true
  unit.setText('first-0', '[Service]\nType=oneshot\nExecStart=/bin/true\nPrivatTmp=yes\n')
  await settle()
  expect(unit.state.checks).toBe('running')
  expect(unit.state.findings).toHaveLength(1)
  client.end()
})

test('where no worker can be had, that is said too, and another attempt starts a new one', async () => {
  const unit = session()
  let works = false
  const client = new LanguageClient(() => {
    if (!works) throw new Error('no worker')
    return running()
  })
  client.follow([unit])
  await settle()
  expect(unit.state.checks).toBe('failed')
  expect(await client.ask(unit, 'a.service', (service, place) => service.outline(place))).toBeNull()
  works = true
  client.restart()
  await settle()
  expect(unit.state.checks).toBe('running')
  client.end()
})

test('the newest text is checked while an older check is still running', async () => {
  const unit = session()
  const told: string[] = []
  let finish: () => void = () => undefined
  const client = new LanguageClient(() =>
    running({
      put: async ([first]) => void told.push(first!.files[0]!.text),
      check: async () => {
        await new Promise<void>((done) => (finish = done))
        return []
      },
    }),
  )
  client.follow([unit])
  for (const text of ['one', 'two', 'three']) unit.setText('first-0', text)
  finish()
  await settle()
  finish()
  await settle()
  expect(told).toEqual(['[Service]\nType=oneshot\nExecStart=/bin/true\n', 'three'])
  expect(unit.state.checks).toBe('running')
  client.end()
})

test('a question is about the text as it is when it is asked', async () => {
  const unit = session('[Service]\n')
  const client = new LanguageClient(() => running())
  client.follow([unit])
  await settle()
  unit.setText('first-0', '[Service]\nPriv')
  const completions = await client.ask(unit, 'a.service', (service, place) => service.complete(place, 14))
  expect(completions?.map(({ label }) => label)).toContain('PrivateTmp=')
  client.end()
})

test('what is said of a unit depends on the others that are open', async () => {
  const [unit, other] = [session('[Service]\nExecStart=/bin/a\n'), session()]
  other.renameUnit('a.timer')
  const client = new LanguageClient(() => running())
  client.follow([unit])
  await settle()
  expect(unit.state.findings.map(({ rule }) => rule)).toEqual(['no-install-section'])
  client.follow([unit, other])
  unit.setText('first-0', '[Service]\nExecStart=/bin/b\n')
  await settle()
  expect(unit.state.findings).toEqual([])
  client.end()
})
