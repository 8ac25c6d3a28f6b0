import type { EffectiveUnit, UnitCommand } from '@/lib/exec-schema'

/** Beyond this a page need not carry everything twice. */
const LONGEST = 20_000

/** A text that is worth a button: neither empty nor very long. */
export function worthCopying(text: string): boolean {
  return text !== '' && text.length <= LONGEST
}

/** A word as a POSIX shell reads it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replace(/'/g, `'\\''`)}'`
}

/** Variables as lines for a shell or an environment file; what only the running machine knows stands in comments. */
export function environmentText({ environment }: EffectiveUnit): string {
  return environment.variables.map(({ name, value, note }) => (value === null ? `# ${name}: ${note ?? 'known at run time'}\n` : `${name}=${shellWord(value)}\n`)).join('')
}

/** A command line for a shell. */
export function commandText({ argv }: Pick<UnitCommand, 'argv'>): string {
  return argv.map(shellWord).join(' ')
}

/** The settings that hold as one unit file, without defaults and what is implied. */
export function effectiveText({ settings }: EffectiveUnit): string {
  const sections = [...new Set(settings.map(({ section }) => section))]
  const lines = (wanted: string) => settings.flatMap(({ section, setting, values }) => (section === wanted ? values.flatMap(({ value, origin }) => (origin.kind === 'file' ? [`${setting.name}=${value}\n`] : [])) : []))
  return sections.flatMap((section) => (lines(section).length > 0 ? [`[${section}]\n${lines(section).join('')}`] : [])).join('\n')
}
