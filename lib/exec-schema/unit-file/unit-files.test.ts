import { describe, expect, it } from 'vitest'
import { escapePath, escapeUnitName, instantiate, parseUnitName, templateOf, unescapePath, unescapeUnitName } from '../text'
import { classifyUnitPath, dropInFolders, groupUnitFiles, orderDropIns, unitOfFiles } from '.'

describe('unit names', () => {
  it.each([
    ['foo.service', { prefix: 'foo', instance: null, type: 'service' }],
    ['getty@tty1.service', { prefix: 'getty', instance: 'tty1', type: 'service' }],
    ['getty@.service', { prefix: 'getty', instance: '', type: 'service' }],
    ['dev-disk-by\\x2dlabel-a.mount', { prefix: 'dev-disk-by\\x2dlabel-a', instance: null, type: 'mount' }],
    ['a@b@c.timer', { prefix: 'a', instance: 'b@c', type: 'timer' }],
  ])('%s', (name, expected) => expect(parseUnitName(name)).toMatchObject(expected))
  it.each(['foo', '.service', '@.service', 'foo.bogus', 'a b.service', 'a/b.service', 'é.service', `${'a'.repeat(250)}.service`])('%s is none', (name) => expect(parseUnitName(name)).toBeNull())

  it('escapes and unescapes as systemd-escape does', () => {
    expect(escapeUnitName('Hallöchen, Meister')).toBe('Hall\\xc3\\xb6chen\\x2c\\x20Meister')
    expect(unescapeUnitName('Hall\\xc3\\xb6chen\\x2c\\x20Meister')).toBe('Hallöchen, Meister')
    expect(escapePath('/foo//bar/baz/')).toBe('foo-bar-baz')
    expect(escapePath('/')).toBe('-')
    expect(unescapePath('tmp-waldi\\x2dfoo')).toBe('/tmp/waldi-foo')
    expect(escapeUnitName('.hidden')).toBe('\\x2ehidden')
    expect(unescapeUnitName('a\\xzz')).toBeNull()
    expect(unescapeUnitName(escapeUnitName('😀\udcff'))).toBe('😀\udcff')
  })
  it('knows templates and their instances', () => {
    expect(templateOf(parseUnitName('getty@tty1.service')!)).toBe('getty@.service')
    expect(instantiate(parseUnitName('getty@.service')!, 'tty1')).toBe('getty@tty1.service')
  })
})

describe('drop-ins', () => {
  it('come from the folders of the name, its prefixes and its type', () => {
    expect(dropInFolders(parseUnitName('foo-bar-baz.service')!, 252)).toEqual(['foo-bar-baz.service.d', 'foo-bar-.service.d', 'foo-.service.d', 'service.d'])
    expect(dropInFolders(parseUnitName('foo@x.service')!, 241)).toEqual(['foo@x.service.d', 'foo@.service.d'])
    expect(dropInFolders(parseUnitName('foo-bar@x.service')!, 252)).toEqual(['foo-bar@x.service.d', 'foo-@x.service.d', 'foo-bar@.service.d', 'foo-@.service.d', 'foo-.service.d', 'service.d'])
  })
  it('are read by file name, and of two with one name the stronger folder’s counts', () => {
    const paths = ['/usr/lib/systemd/system/foo.service.d/20-a.conf', '/etc/systemd/system/foo.service.d/20-a.conf', '/run/systemd/system/foo.service.d/10-b.conf', '/etc/systemd/system/service.d/20-a.conf', '/etc/systemd/system/service.d/30-c.conf', '/etc/systemd/system/foo.service.d/notes.txt', '/etc/systemd/system/bar.service.d/10.conf']
    const ordered = orderDropIns(paths.map((path) => ({ path })), parseUnitName('foo.service')!, 252)
    expect(ordered.map(({ path }) => path)).toEqual(['/run/systemd/system/foo.service.d/10-b.conf', '/etc/systemd/system/foo.service.d/20-a.conf', '/etc/systemd/system/service.d/30-c.conf'])
  })
  it('are told from fragments by their path, also under the names of systemctl edit', () => {
    expect(classifyUnitPath('foo.service.d/10.conf')).toMatchObject({ kind: 'drop-in', type: 'service' })
    expect(classifyUnitPath('service.d/10.conf')).toMatchObject({ kind: 'drop-in', unit: null })
    expect(classifyUnitPath('/etc/systemd/system/.#foo.service0123456789abcdef')).toMatchObject({ kind: 'fragment', unit: { name: 'foo.service' } })
    expect(classifyUnitPath('README.md')).toEqual({ kind: 'other' })
  })
  it('rank the folders of a user’s manager as it does', () => {
    const folders = ['/usr/lib/systemd/user', '/run/systemd/user', '/etc/systemd/user', '/home/a/.config/systemd/user', '/home/a/.local/share/systemd/user']
    const strongest = (paths: readonly string[]) => orderDropIns(paths.map((folder) => ({ path: `${folder}/foo.service.d/1.conf` })), parseUnitName('foo.service')!, 262)[0]!.path.replace('/foo.service.d/1.conf', '')
    expect([strongest(folders), strongest(folders.filter((folder) => !folder.includes('.config'))), strongest([folders[0]!, folders[4]!])]).toEqual([folders[3], folders[2], folders[4]])
  })
  it('belong to the unit of a name, whichever file comes first', () => {
    const files = ['/usr/lib/systemd/system/a.service', '/etc/systemd/system/a.service', 'a.service.d/1.conf'].map((path) => ({ path, text: '' }))
    expect(unitOfFiles('a.service', files, 262)).toMatchObject({ fragment: { path: '/etc/systemd/system/a.service' }, dropIns: [{ path: 'a.service.d/1.conf' }] })
    expect(unitOfFiles('a.service', [{ path: 'a.txt', text: '' }], 262).fragment?.path).toBe('a.txt')
  })
  it('are grouped with their unit; those without one stand alone', () => {
    const files = ['foo.service', 'foo.service.d/10.conf', 'bar@.service', 'bar@x.service.d/5.conf', 'gone.socket.d/1.conf'].map((path) => ({ path, text: '' }))
    const units = groupUnitFiles(files, 262).map((unit) => [unit.name, unit.fragment?.path ?? null, unit.dropIns.map((file) => file.path)])
    expect(units).toEqual([
      ['foo.service', 'foo.service', ['foo.service.d/10.conf']],
      ['bar@.service', 'bar@.service', []],
      ['bar@x.service', 'bar@.service', ['bar@x.service.d/5.conf']],
      ['gone.socket', null, ['gone.socket.d/1.conf']],
    ])
  })
})
