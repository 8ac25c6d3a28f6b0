import { describe, expect, it } from 'vitest'
import { effectiveUnit, showSpecifiers, type SourceFile } from '..'

const target = { version: 257, manager: 'system' } as const
const read = (service: string, dropIns: readonly string[] = [], name = 'web.service') =>
  effectiveUnit(
    { name, fragment: { path: name, text: `[Service]\nExecStart=/bin/web\n${service}` }, dropIns: dropIns.map((text, index): SourceFile => ({ path: `${name}.d/${index}0.conf`, text: `[Service]\n${text}` })) },
    { target },
  )

describe('fragment and drop-ins', () => {
  const settings = (service: string, ...dropIns: string[]) => Object.fromEntries(read(service, dropIns).settings.map(({ setting, values, dead }) => [setting.name, { values: values.map(({ value }) => value), dead: dead.map((entry) => `${entry.assignment.value} ${entry.fate}`) }]))
  it('the last value wins, where there is one', () => expect(settings('Nice=1\nNice=2\n', 'Nice=3\n').Nice).toEqual({ values: ['3'], dead: ['1 overridden', '2 overridden'] }))
  it('lists add up until an empty line takes all back', () => expect(settings('Environment=A=1\n', 'Environment=\nEnvironment=B=2\n', 'Environment=C=3\n').Environment).toEqual({ values: ['B=2', 'C=3'], dead: ['A=1 reset'] }))
  it('an invalid value leaves what was there', () => expect(settings('Nice=1\nNice=99\n').Nice).toEqual({ values: ['1'], dead: ['99 ignored'] }))
  it('of nothing valid the default is left', () => expect(settings('UMask=999\n').UMask).toEqual({ values: ['0022'], dead: ['999 ignored'] }))
  it('old names count as the new ones', () => expect(settings('ReadOnlyDirectories=/a\nReadOnlyPaths=/b\n').ReadOnlyPaths?.values).toEqual(['/a', '/b']))
  it('an empty timer setting takes back all of them', () => {
    const { settings: found } = effectiveUnit({ name: 'a.timer', fragment: { path: 'a.timer', text: '[Timer]\nOnCalendar=daily\nOnBootSec=\nOnUnitActiveSec=5\n' }, dropIns: [] }, { target })
    expect(found.map(({ setting, values }) => [setting.name, values.length])).toEqual([['OnBootSec', 0], ['OnUnitActiveSec', 1], ['OnCalendar', 0]])
  })
})

describe('directories of a dynamic user', () => {
  it('lie below private, with links to where the unit sees them', () => {
    const { directories } = read('DynamicUser=yes\nStateDirectory=web web/cache\nCacheDirectory=web:shop\n')
    expect(directories.map(({ realPath, parent, symlinks }) => [realPath, parent, symlinks])).toEqual([
      ['/var/lib/private', true, []],
      ['/var/lib/private/web', false, ['/var/lib/web']],
      ['/var/lib/private/web/cache', false, ['/var/lib/web/cache']],
      ['/var/cache/private', true, []],
      ['/var/cache/private/web', false, ['/var/cache/web', '/var/cache/shop']],
    ])
  })
})

describe('who it runs as', () => {
  const user = (name: string, service: string) => read(service, [], name).identity.user
  it('a dynamic user bears the prefix, or a hash of it (observed in 252)', () => {
    expect(user('web@a.service', 'DynamicUser=yes\n')).toBe('web')
    expect(user('my.app.service', 'DynamicUser=yes\n')).toBe('_du0d6ad704fe47e3a5')
  })
  it('without User= it is root', () => expect(user('web.service', '')).toBe('root'))
})

describe('the environment', () => {
  const variables = (service: string) => Object.fromEntries(read(service).environment.variables.map(({ name, value }) => [name, value]))
  it('has the path of ExecSearchPath=', () => expect(variables('ExecSearchPath=/opt/bin:/usr/bin\n').PATH).toBe('/opt/bin:/usr/bin'))
  it('has a socket for Type=notify even with NotifyAccess=none', () => expect(variables('Type=notify\nNotifyAccess=none\n').NOTIFY_SOCKET).toBe('/run/systemd/notify'))
  it('has no memory pressure where any spelling of no says so', () => expect(variables('MemoryPressureWatch=n\n').MEMORY_PRESSURE_WATCH).toBe('/dev/null'))
  it('keeps private use characters as they are', () => expect(variables('Environment=LOGO=\uf8ff1\n').LOGO).toBe('\uf8ff1'))
})

describe('commands', () => {
  it('get variables as far as they are known', () => {
    const { commands } = read('Environment=PORT=80\nExecStartPost=/bin/echo ${PORT} $MISSING ${MISSING}\nExecReload=/bin/kill -HUP $MAINPID\nExecStop=/bin/echo ${SERVICE_RESULT}\n')
    expect(commands.map(({ argv }) => argv)).toEqual([['/bin/web'], ['/bin/echo', '80', ''], ['/bin/kill', '-HUP', '${MAINPID}'], ['/bin/echo', '${SERVICE_RESULT}']])
  })
  it('show specifiers that only the running machine knows', () => {
    const { commands, environment } = read('ExecStartPost=/bin/echo %n %m %H\nEnvironment=ID=%m\n')
    expect(commands[1]!.argv).toEqual(['/bin/echo', 'web.service', '%m', '%H'])
    expect(environment.variables.find((variable) => variable.name === 'ID')).toMatchObject({ value: null, note: '%m, resolved when the unit starts' })
    expect(showSpecifiers('plain')).toBe('plain')
  })
})

it('templates are looked at with an instance', () => {
  const { environment } = effectiveUnit({ name: 'web@.service', fragment: { path: 'web@.service', text: '[Service]\nExecStart=/bin/web\nEnvironment="NAME=%i|%I|%p|%n"\n' }, dropIns: [] }, { target, instance: 'a\\x2db-c' })
  expect(environment.variables.find((variable) => variable.name === 'NAME')?.value).toBe('a\\x2db-c|a-b/c|web|web@a\\x2db-c.service')
})
