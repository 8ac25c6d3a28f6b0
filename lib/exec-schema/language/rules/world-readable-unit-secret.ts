import { commandSettings } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import type { Range } from '../../text/range'
import type { Word } from '../../values/words'
import { rawCommands } from '../raw-commands'
import { at, rule } from '../rule'
import { isSecret } from '../secrets'

/** A secret in a file that is known to be open to all. */
export const worldReadableUnitSecret = rule({
  id: 'world-readable-unit-secret',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A secret stands in a file that every user may read.',
    reason: 'The mode of the file lets every user read it. systemctl show tells the line besides, and of a command line ps does, whatever the mode.',
    remedy: 'Put the secret into a file of its own with mode 0600, and hand it over with LoadCredential=, from 247 on; whoever has read it keeps it, so change it as well. Environment= is told of wherever it stands, as its secrets are shown to everybody.',
  },
  manual: 'systemd.exec(5), LoadCredential=',
  concerns: ({ files }) => files.some(({ source }) => isOpen(source.mode)),
  settings: [...commandSettings, 'SetCredential'],
  *look(entry, { target }) {
    const { mode } = entry.file.source
    if (!isOpen(mode)) return
    const found = entry.setting?.name === 'SetCredential' ? credential(entry.assignment.value) : rawCommands(entry, target).flatMap(({ argv }) => secretsIn(argv.slice(1)))
    for (const { name, range } of found) yield { ...at(entry, sourceRangeOf(entry.assignment, range)), message: `Every user can read the value of ${name}: the mode of the file is ${mode!.toString(8).padStart(4, '0')}` }
  },
})

interface Found {
  readonly name: string
  readonly range: Range
}

function isOpen(mode: number | undefined): boolean {
  return mode !== undefined && (mode & 0o004) !== 0
}

function credential(value: string): Found[] {
  const colon = value.indexOf(':')
  return colon > 0 && isSecret(value.slice(0, colon), value.slice(colon + 1)) ? [{ name: value.slice(0, colon), range: { start: colon + 1, end: value.length } }] : []
}

/** `--password=x` and `--password x`; a secret that tells itself by its form stands anywhere. */
function secretsIn(words: readonly Word[]): Found[] {
  return words.flatMap(({ text, range }, index) => {
    const option = /^--?([A-Za-z][\w-]*)=(.*)$/s.exec(text)
    if (option) return isSecret(option[1]!, option[2]!) ? [{ name: `--${option[1]!}`, range }] : []
    const before = /^--([A-Za-z][\w-]*)$/.exec(words[index - 1]?.text ?? '')
    return !text.startsWith('-') && isSecret(before?.[1] ?? '', text) ? [{ name: before ? `--${before[1]!}` : 'this word', range }] : []
  })
}
