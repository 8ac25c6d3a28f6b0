import { describe, expect, it } from 'vitest'
import { checkUnit, effectiveUnit, hardeningGroups, type UnitFiles } from '..'

const options = { target: { version: 257, manager: 'system' as const } }
const service = (lines: string): UnitFiles => ({ name: 'shop.service', fragment: { path: 'shop.service', text: `[Service]\nExecStart=/usr/bin/shop\n${lines}` }, dropIns: [] })
const exposureOf = (unit: UnitFiles) => effectiveUnit(unit, options).security!.exposure
const withDropIn = (unit: UnitFiles, lines: readonly string[]): UnitFiles => ({ ...unit, dropIns: [{ path: 'shop.service.d/a.conf', text: `[Service]\n${lines.join('\n')}\n` }] })

describe('the exposure of a service', () => {
  it.each([
    ['', 94, 'unsafe'],
    ['DynamicUser=yes\n', 82, 'exposed'],
    ['User=nobody\n', 93, 'unsafe'],
    ['PrivateNetwork=yes\nProtectSystem=strict\nProtectHome=yes\n', 86, 'exposed'],
  ])('%j', (lines, exposure, rating) => expect(effectiveUnit(service(lines), options).security).toMatchObject({ exposure, rating }))

  it('is that of services only', () => expect(effectiveUnit({ name: 'shop.socket', fragment: { path: 'shop.socket', text: '[Socket]\nListenStream=80\n' }, dropIns: [] }, options).security).toBeNull())

  it('falls with the fix of each row by what is said, and the row is good then', () => {
    const unit = service('')
    const { rows, exposure } = effectiveUnit(unit, options).security!
    const told = rows.filter((row) => row.fix !== null)
    expect(told.length).toBeGreaterThan(70)
    for (const { id, fix, gain } of told) {
      const after = effectiveUnit(withDropIn(unit, [fix!]), options).security!
      expect(after.rows.find((row) => row.id === id)!.badness, fix!).toBe(0)
      // A line may mend other rows as well.
      expect(exposure - after.exposure, fix!).toBeGreaterThanOrEqual(gain)
    }
  })
})

describe('hardening', () => {
  const lines = (group: { readonly lines: readonly { readonly setting: string; readonly value: string }[] }) => group.lines.map(({ setting, value }) => `${setting}=${value}`)

  it('comes to what each group says, and no group brings a finding', () => {
    const unit = service('')
    const groups = hardeningGroups(unit, options)
    expect(groups.length).toBeGreaterThan(8)
    for (const group of groups) {
      const after = withDropIn(unit, lines(group))
      expect(exposureOf(after), group.id).toBe(group.exposure)
      expect(checkUnit(after, options).filter(({ severity }) => severity !== 'info'), group.id).toEqual([])
    }
    expect(exposureOf(withDropIn(unit, groups.flatMap(lines)))).toBeLessThanOrEqual(10)
  })

  it('proposes nothing that holds already, that the release does not know, or that lowers nothing', () => {
    const idsOf = (text: string) => hardeningGroups(service(text), options).map(({ id }) => id)
    expect(idsOf('MemoryDenyWriteExecute=on\n')).not.toContain('memory')
    expect(hardeningGroups(service(''), { target: { version: 241, manager: 'system' } }).find(({ id }) => id === 'processes')!.lines).toEqual([{ setting: 'PrivateUsers', value: 'yes' }])
    expect(hardeningGroups(service('DynamicUser=yes\n'), options).find(({ id }) => id === 'files')!.lines.map(({ setting }) => setting)).toEqual(['ProtectHome', 'UMask'])
  })
})
