import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkUnit, mergeUnit, ReadingMemory, type UnitFiles } from '..'

const line = fc.constantFrom('[Service]', '[Unit]', 'Nice=1', 'Nice=x', 'Nice=', 'Environment=A=%n', 'Environment=A=%q', 'ExecStart=/bin/a %i', 'ExecStart=', 'User=%u', 'StateDirectory=a b', '# c', 'After=a.service')
const text = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n') + '\n')
const step = fc.record({ name: fc.constantFrom('a.service', 'a@b.service', 'a.socket'), fragment: text, dropIn: text, version: fc.constantFrom(241, 252, 262), manager: fc.constantFrom('system' as const, 'user' as const) })

test('what is read with a memory is what is read without, whatever was read before', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const memory = new ReadingMemory()
      for (const { name, fragment, dropIn, version, manager } of steps) {
        const unit: UnitFiles = { name, fragment: { path: `/etc/systemd/system/${name}`, text: fragment }, dropIns: [{ path: `/etc/systemd/system/${name}.d/1.conf`, text: dropIn }] }
        const target = { version, manager }
        const reading = (options: { memory?: ReadingMemory }) => mergeUnit(unit, { target, ...options }).assignments.map(({ section, assignment, resolved, parsed, problems, fate, by }) => [section, assignment.name, assignment.value, resolved, parsed, problems, fate, by?.assignment.range])
        expect(reading({ memory })).toEqual(reading({}))
        expect(checkUnit(unit, { target, memory })).toEqual(checkUnit(unit, { target }))
      }
    }),
    { numRuns: 500 },
  )
})
