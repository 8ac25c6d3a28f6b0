import { expect, it } from 'vitest'
import { checkUnit } from '@/lib/exec-schema'
import { sampleUnit } from './sample-unit'

it.each([252, 257, 262])('there is nothing to say of the sample unit on systemd %i', (version) => {
  const [fragment, ...dropIns] = sampleUnit.files
  expect(checkUnit({ name: sampleUnit.name, fragment, dropIns }, { target: { version, manager: 'system' } })).toEqual([])
})
