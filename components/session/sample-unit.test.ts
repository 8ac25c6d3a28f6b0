import { expect, it } from 'vitest'
import { checkUnit } from '@/lib/exec-schema'
import { sampleUnit } from './sample-unit'

it.each([252, 257, 262])('there is nothing to say of the sample unit on systemd %i', (version) => {
  const { name, files } = sampleUnit
  expect(checkUnit({ name, fragment: files[0], dropIns: [] }, { target: { version, manager: 'system' } })).toEqual([])
})
