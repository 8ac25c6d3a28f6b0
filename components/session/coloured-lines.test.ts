import { expect, test } from 'vitest'
import { colouredLines } from './coloured-lines'

const texts = (text: string) => colouredLines(text, 257).map((parts) => parts.map((part) => part.text).join(''))

test('parts are the line again, whatever ends it', () => {
  expect(texts('[Service]\r\nNice=1\r# a\n\nstray')).toEqual(['[Service]', 'Nice=1', '# a', '', 'stray'])
  expect(texts('')).toEqual([''])
  expect(texts('[Service]\nExecStart=/bin/a \\\n# between\n  --one %i ${HOME}\n')).toEqual(['[Service]', 'ExecStart=/bin/a \\', '# between', '  --one %i ${HOME}', ''])
})

test('a value that goes on in the next line keeps its colour there', () => {
  const lines = colouredLines('[Service]\nExecStart=/bin/a \\\n  --one\nNice=1\n', 257)
  expect(lines[2]!.find((part) => part.text.includes('--one'))?.kind).toBe('value')
  expect(lines[3]!.map((part) => part.kind)).toEqual(['name', 'equals', 'value'])
})
