import { expect, test } from 'vitest'
import { applyEdits } from '@/lib/exec-schema'
import { editsFor, editsForLines, type FormChange } from './form-edits'

const text = `# about
[Unit]
Description=x

[Service]
# why
ExecStart = /bin/a \\
  # inner
  --one
ExecStart=/bin/b
Nice=1\r
Nice=2

[Install]
`
const after = (name: string, change: FormChange, section = 'Service', of = text) => applyEdits(of, editsFor(of, 252, section, name, change))

test('sets a value where it stands, and only there', () => {
  expect(after('Nice', { kind: 'set', value: '5' })).toBe(text.replace('Nice=2', 'Nice=5'))
  expect(after('Nice', { kind: 'set', value: '2' })).toBe(text)
  expect(after('Type', { kind: 'set', value: 'exec' })).toBe(text.replace('Nice=2\n', 'Nice=2\nType=exec\n'))
  expect(after('WantedBy', { kind: 'set', value: 'a.target' }, 'Install')).toBe(`${text}WantedBy=a.target\n`)
})

test('writes several lines by one edit', () => {
  const edits = editsForLines(text, 252, 'Service', [{ setting: 'Nice', value: '5' }, { setting: 'SystemCallFilter', value: '@mount' }, { setting: 'PrivateTmp', value: 'yes' }])
  expect(edits).toHaveLength(1)
  expect(applyEdits(text, edits)).toBe(text.replace('Nice=2\n', 'Nice=5\nSystemCallFilter=@mount\nPrivateTmp=yes\n'))
  expect(editsForLines(text, 252, 'Service', [{ setting: 'Nice', value: '2' }])).toEqual([])
})

test('changes one of several assignments', () => {
  expect(after('ExecStart', { kind: 'replace', index: 0, value: '/bin/a    --two' })).toBe(text.replace('--one', '--two'))
  expect(after('ExecStart', { kind: 'remove', index: 1 })).toBe(text.replace('ExecStart=/bin/b\n', ''))
  expect(after('ExecStart', { kind: 'add', value: '/bin/c' })).toBe(text.replace('ExecStart=/bin/b\n', 'ExecStart=/bin/b\nExecStart=/bin/c\n'))
  expect(after('Nice', { kind: 'swap', index: 0, with: 1 })).toBe(text.replace('Nice=1\r\nNice=2', 'Nice=2\r\nNice=1'))
})

test('takes a setting out, with comments above it staying', () => {
  expect(after('Nice', { kind: 'reset' })).toBe(text.replace('Nice=1\r\nNice=2\n', ''))
  expect(after('Type', { kind: 'reset' })).toBe(text)
})
