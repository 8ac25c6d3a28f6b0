import { describe, expect, it } from 'vitest'
import { effectiveUnit, type MountRule } from '..'
import { mountUnits, type RecordedMounts } from './mount-units'
import recorded from './recorded-mounts.json'

/** The kernel’s own file systems are partly read-only or empty without any rule where the records were taken. */
const ofTheMachine = /^\/(proc|sys|dev|boot)(\/|$)/

function accessAt(path: string, rules: readonly MountRule[]): string {
  const rule = rules.findLast((each) => each.path === '/' || each.path === path || path.startsWith(`${each.path}/`))
  if (!rule) return 'writable'
  return rule.access === 'hidden' ? 'hidden' : rule.readOnly ? 'read-only' : 'writable'
}

describe('the file system as processes of real systemd releases see it', () => {
  const runs = Object.entries(recorded as RecordedMounts).flatMap(([name, byVersion]) => Object.keys(byVersion).map((version) => [name, Number(version)] as const))
  it('is recorded of nearly every unit', () => expect(runs.length).toBeGreaterThan(Object.keys(mountUnits).length * 4 - 12))

  it.each(runs)('%s in %i', (name, version) => {
    const text = `[Service]\nType=oneshot\nExecStart=/opt/probe\n${mountUnits[name]!.join('\n')}\n`
    const { mounts } = effectiveUnit({ name: `${name}.service`, fragment: { path: `${name}.service`, text }, dropIns: [] }, { target: { version, manager: 'system' } })
    const plain = (recorded as RecordedMounts).plain![version]!
    const theirs = (recorded as RecordedMounts)[name]![version]!
    const differing = Object.entries(theirs).flatMap(([path, access]) => {
      const ours = accessAt(path, mounts)
      const unchanged = ofTheMachine.test(path) && access === plain[path] && ours === 'writable'
      return ours === access || unchanged ? [] : [`${path} is ${access}, not ${ours}`]
    })
    expect(differing).toEqual([])
  })
})
