import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { effectiveUnit } from '@/lib/exec-schema'
import { commandText, effectiveText, environmentText, worthCopying } from './copied-text'

const text = `[Unit]
Description=A unit
[Service]
Environment="A=two words" "B=it's" C=$HOME
ExecStart=/usr/bin/app "two words" 'it"s' --x=1
Nice=3
Nice=4
DynamicUser=yes
`
const unit = effectiveUnit({ name: 'a.service', fragment: { path: 'a.service', text }, dropIns: [] }, { target: { version: 257, manager: 'system' } })

test('a copied command line is read by a shell as the same words', () => {
  const words = ['/usr/bin/printf', '%s\\n', 'two words', 'it\'s', '"$HOME" `x` \\', '*', '']
  expect(execFileSync('sh', ['-c', commandText({ argv: words })], { encoding: 'utf8' }).split('\n').slice(0, -1)).toEqual(words.slice(2))
  expect(commandText(unit.commands[0]!)).toBe(`/usr/bin/app 'two words' 'it"s' --x=1`)
})

test('copied variables can be read by a shell, with comments for what is not known', () => {
  const copied = environmentText(unit)
  expect(copied).toContain('# INVOCATION_ID: a new id for each start\n')
  expect(execFileSync('sh', ['-c', `${copied}\necho "$A|$B|$C"`], { encoding: 'utf8' })).toBe(`two words|it's|$HOME\n`)
})

test('a copied unit is what holds, without what is overridden or implied', () => {
  const copied = effectiveText(unit)
  expect(copied).toMatch(/^\[Unit\]\nDescription=A unit\n\n\[Service\]\n/)
  expect(copied.split('\n').slice(4, -1).sort()).toEqual(['DynamicUser=yes', `Environment="A=two words" "B=it's" C=$HOME`, `ExecStart=/usr/bin/app "two words" 'it"s' --x=1`, 'Nice=4'])
})

test('neither nothing nor pages are offered', () => {
  expect([worthCopying(''), worthCopying('a'), worthCopying('a'.repeat(20_001))]).toEqual([false, true, false])
})
