import { sourceRangeOf } from '../../unit-file'
import { splitWords } from '../../values/words'
import { nearest } from '../nearest'
import { at, rule } from '../rule'

const bits = ['keep-caps', 'keep-caps-locked', 'no-setuid-fixup', 'no-setuid-fixup-locked', 'noroot', 'noroot-locked']

/** A word that is no secure bit. systemd does not say a thing. */
export const unknownSecureBit = rule({
  id: 'unknown-secure-bit',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'There is no secure bit of this name.',
    reason: 'systemd leaves the word out and says nothing, so the bit is not set.',
    remedy: 'Write keep-caps, no-setuid-fixup or noroot, each also with -locked behind it.',
  },
  manual: 'systemd.exec(5), SecureBits=; observed: 241 to 262',
  settings: ['SecureBits'],
  *look(entry) {
    if (entry.parsed === undefined) return
    for (const { text, range } of splitWords(entry.assignment.value).words) {
      if (bits.includes(text)) continue
      const guess = nearest(text, bits)
      const place = sourceRangeOf(entry.assignment, range)
      yield {
        ...at(entry, place),
        message: `${text} is no secure bit and is left out without a word${guess ? `; did you mean ${guess}?` : ''}`,
        fixes: guess ? [{ title: `Change to ${guess}`, safe: false, edits: [{ range: place, newText: guess }] }] : [],
      }
    }
  },
})
