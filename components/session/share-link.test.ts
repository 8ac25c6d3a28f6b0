import { deflateSync, strToU8 } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeBytes } from '@/lib/exec-schema'
import { readShareFragment, shareFragment } from './share-link'

const unit = { name: 'app.service', chosenType: null, manager: 'system', target: 'debian-12', files: [{ path: 'app.service', text: '[Service]\nExecStart=/bin/true\n' }] } as const

test('a link holds the unit to the last byte', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ path: fc.string(), text: fc.uint8Array().map(decodeBytes) }), { minLength: 1, maxLength: 5 }), (files) => {
      expect(readShareFragment(shareFragment({ ...unit, files }))).toEqual({ ...unit, files })
    }),
  )
  expect(shareFragment(unit)).toMatch(/^#unit=[\w-]+$/)
})

test('what is damaged, cut off or something else opens nothing', () => {
  const whole = shareFragment({ ...unit, files: [{ path: 'app.service', text: Array.from({ length: 2000 }, (_, index) => `Environment=A${index}=${index * 7919}\n`).join('') }] })
  const holding = (value: unknown) => `#unit=${btoa(String.fromCharCode(...deflateSync(strToU8(JSON.stringify(value)))))}`
  for (const fragment of [whole.slice(0, -40), whole.slice(0, 30), '#unit=', '#unit=%%%', '#unit=AAAA', holding({}), holding([1, 'a', null, 'system', '252', []]), holding([2, 'a', null, 'system', '252', [['a', '']]]), holding([1, 'a', null, 'root', '252', [['a', '']]]), holding([1, 'a', null, 'system', '252', [['a', 5]]])])
    expect(readShareFragment(fragment)).toBeNull()
})

test('a small link can’t fill the memory', () => {
  const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024))
  let binary = ''
  for (let at = 0; at < bomb.length; at += 32_768) binary += String.fromCharCode(...bomb.subarray(at, at + 32_768))
  expect(readShareFragment(`#unit=${btoa(binary)}`)).toBeNull()
})
