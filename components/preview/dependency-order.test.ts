import { expect, test } from 'vitest'
import { effectiveUnit } from '@/lib/exec-schema'
import { unorderedNeeds } from './dependency-order'

const dependencies = (text: string) => effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text: `[Unit]\n${text}\n[Service]\nExecStart=/bin/a\n` }, dropIns: [] }, { target: { version: 257, manager: 'system' } }).dependencies

test('what is needed without an order starts at the same time', () => {
  const found = (text: string) => unorderedNeeds(dependencies(text)).map(({ kind, unit }) => `${kind} ${unit}`)
  expect(found('Requires=b.service\nWants=c.service\nAfter=c.service')).toEqual(['Requires b.service'])
  // Those that systemd adds by itself come with their order.
  expect(found('')).toEqual([])
})
