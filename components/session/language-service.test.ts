import { describe, expect, it } from 'vitest'
import { LanguageService } from './language-service'

const clock = { now: 0, zone: 'UTC' }
const target = { version: 257, manager: 'system' } as const
const path = '/usr/lib/systemd/system/app.service'
const place = { unit: 'u', path }

function serving(text: string): LanguageService {
  const service = new LanguageService()
  service.put([
    { key: 'u', name: 'app.service', target, files: [{ path, text }] },
    { key: 'v', name: 'web.service', target, files: [{ path: 'web.service', text: '[Unit]\nAfter=app.service\n' }] },
  ])
  return service
}

describe('the language service', () => {
  it('answers questions about the files that it was told of', () => {
    const service = serving('[Service]\nBindPaths=/a:/b\nExecStart=/bin/a %n\n')
    expect(service.complete(place, 10)[0]?.label).toBe('ExecStart=')
    expect(service.hover(place, 2, clock)?.title).toBe('[Service]')
    expect(service.signature(place, 24)?.active).toBe(1)
    expect(service.outline(place).map(({ name }) => name)).toEqual(['Service'])
    expect(service.foldingRanges(place)).toHaveLength(1)
    expect(service.semanticTokens(place).length).toBeGreaterThan(0)
    expect(service.codeLenses(place).map(({ title }) => title)).toEqual(['Used by web.service (After=)'])
    expect(service.lineNotes(place, clock)).toHaveLength(1)
    expect(service.selectionRanges(place, [12, 24])).toHaveLength(2)
    expect(service.links(place)).toEqual([])
    expect(service.format(place)).toEqual([])
    expect(service.definition({ unit: 'v', path: 'web.service' }, 15)?.file).toBe(path)
    expect(service.rename('app.service', 'shop.service', target)).toEqual([{ place: { unit: 'v', path: 'web.service' }, edits: [{ range: { start: 13, end: 24 }, newText: 'shop.service' }] }])
  })
  it('looks at a unit with the machine that it is meant for', () => {
    const service = new LanguageService()
    const snapshot = (users: string[]) => ({ key: 'u', name: 'app.service', target, files: [{ path, text: '[Service]\nUser=shop\nExecStart=/bin/a\n[Install]\nWantedBy=multi-user.target\n' }], host: { name: 'web-1', complete: true, users: users.map((name, uid) => ({ name, uid, gid: uid, home: '/', shell: '/bin/sh' })) } })
    const isMissed = (users: string[]) => {
      service.put([snapshot(users)])
      return service.check('u').some(({ message }) => message.includes('there is no user shop on web-1'))
    }
    expect([isMissed(['root']), isMissed(['root']), isMissed(['root', 'shop'])]).toEqual([true, true, false])
  })
  it('offers a drop-in for what belongs to a package, and a comment that silences', () => {
    const service = serving('[Service]\nType=oneshot\nExecStart=/bin/a\nProtectSystem=strit\n')
    const findings = service.check('u')
    const [remedies] = service.remedies(place, findings)
    expect(remedies?.silence?.newText).toContain('unitwright: ignore')
    expect(remedies?.dropIns.map((dropIn) => dropIn?.text)).toEqual(['[Service]\nProtectSystem=strict\n'])
  })
  it('has nothing to say of what is gone', () => {
    const service = serving('')
    service.put([], ['u'])
    expect([service.complete(place, 0), service.hover(place, 0, clock), service.check('u'), service.outline(place)]).toEqual([[], null, [], []])
  })
})
