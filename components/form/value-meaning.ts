import { execPrefixes, formatTimeSpan, modeInLetters, type ExecCommand, type Setting, type Target } from '@/lib/exec-schema'

/** A value in plain words where the written form does not say it all; null where it does, or can't be read. */
export function meaningOf(setting: Setting, text: string, target: Target): string | null {
  const value: unknown = setting.value.parse(text, target).value
  if (typeof value !== 'number') return null
  const { kind } = setting.value.widget
  if (value === Number.POSITIVE_INFINITY) return 'no limit'
  if (kind === 'duration') return formatTimeSpan(value)
  if (kind === 'mode') return modeInLetters(value)
  if (kind === 'size') return sizeInWords(value)
  return null
}

function sizeInWords(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']
  let at = 0
  let value = bytes
  while (value >= 1024 && at < units.length - 1) {
    value /= 1024
    at++
  }
  return `${Number.isInteger(value) ? value : value.toFixed(1)} ${units[at]}`
}

/** The commands of a line as execve() gets them, before specifiers and variables; null where the line can't be read. */
export function commandsIn(setting: Setting, text: string, target: Target): readonly ExecCommand[] | null {
  return (setting.value.parse(text, target).value as readonly ExecCommand[] | undefined) ?? null
}

export function prefixesInWords(prefixes: string): string[] {
  return execPrefixes.filter(({ prefix }) => (prefix === '!' ? prefixes.includes('!') && !prefixes.includes('!!') : prefixes.includes(prefix))).map(({ prefix, summary }) => `${prefix} ${summary}`)
}
