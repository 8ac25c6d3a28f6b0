import { accept, dividedBy, reject, type Parsed, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { readSize } from './size'
import type { Target } from './target'
import { readTimeSpan } from './time-span'
import { nextWord } from './words'

/** A device and what is set for it. */
export interface DeviceValue<V> {
  readonly device: string
  readonly value: V
}

/** A device path and, behind white space, a value for it. systemd looks at the path only when it uses it. */
function deviceValue<V>(syntax: string, readValue: (text: string, target: Target) => V | null, expected: string): ValueGrammar<DeviceValue<V>> {
  return {
    syntax: `device ${syntax}`,
    parts: dividedBy(' ', ['device', 'A device node, or a path on the file system that lies on it'], [syntax, `${expected[0]!.toUpperCase()}${expected.slice(1)}`]),
    widget: { kind: 'text' },
    parse(text, target): Parsed<DeviceValue<V>> {
      const first = nextWord(text, 0)
      if (!first || 'reason' in first) return reject(text, `Expected a device and ${expected}`)
      const rest = text.slice(first.range.end).trim()
      if (rest === '') return reject(text, first.text.includes('/') ? `Expected ${expected} behind the device` : `Expected a device in front, such as /dev/sda, and ${expected}`)
      const value = readValue(rest, target)
      return value === null ? reject(text, `Expected ${expected}`, 'ignored', { start: text.length - rest.length, end: text.length }) : accept({ device: first.text, value })
    },
    choices: () => [],
  }
}

/** A device and a weight between two bounds (systemd.resource-control(5), IODeviceWeight=). */
export function deviceWeight(min: number, max: number): ValueGrammar<DeviceValue<number>> {
  return deviceValue(
    'weight',
    (text, { version }) => {
      const weight = readInteger(text, version)
      return weight !== null && weight >= min && weight <= max ? weight : null
    },
    `a weight from ${min} to ${max}`,
  )
}

/** A device and bytes or operations per second, counted in thousands (systemd.resource-control(5), IOReadBandwidthMax=). */
export const deviceLimit: ValueGrammar<DeviceValue<number>> = deviceValue('rate', (text) => (text === 'infinity' ? Number.POSITIVE_INFINITY : Number(readSize(text, 1000)) || null), 'a rate such as 5M, or infinity')

/** A device and a time span (systemd.resource-control(5), IODeviceLatencyTargetSec=). */
export const deviceLatency: ValueGrammar<DeviceValue<number>> = deviceValue('time span', (text, target) => readTimeSpan(text, target.version), 'a time span')

/** A device node or a class of devices (`char-pts`, `block-*`) and what may be done with it: any of r, w and m (systemd.resource-control(5), DeviceAllow=). */
export const deviceAccess: ValueGrammar<{ readonly device: string; readonly permissions: string }> = {
  syntax: 'device [rwm]',
  parts: dividedBy(' ', ['device', 'A node below /dev, or a class such as char-pts or block-*', ['/dev/null', 'char-pts', 'char-rtc', 'block-*']], ['rwm', 'What is allowed: r reading, w writing, m making the node; all three where nothing is said', ['r', 'rw', 'rwm']]),
  widget: { kind: 'text' },
  parse(text) {
    const first = nextWord(text, 0)
    if (!first || 'reason' in first) return reject(text, 'Expected a device and what may be done with it')
    const permissions = text.slice(first.range.end).trim()
    if (!/^(\/+dev(\/|$)|\/+run\/+systemd\/+inaccessible\/|block-|char-)/.test(first.text) || /(^|\/)\.\.(\/|$)/.test(first.text))
      return reject(text, 'Expected a device below /dev, or a class such as char-pts or block-*', 'ignored', first.range)
    if (!/^[rwm]*$/.test(permissions)) return reject(text, 'Expected any of r, w and m', 'ignored', { start: text.length - permissions.length, end: text.length })
    return accept({ device: first.text, permissions: permissions || 'rwm' })
  },
  choices: () => [],
}
