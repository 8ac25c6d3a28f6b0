import type { Example } from '@/lib/docs/setting-text'
import { textOf } from '@/lib/docs/setting-texts'
import { allSettings, describe, exitStatusesOf, findSpecifiers, isKnown, serviceResultsOf, type Setting, type Target } from '@/lib/exec-schema'

export interface Explanation {
  readonly title: string
  readonly text: readonly string[]
}

/** What a word means: the settings of that name, the exit status of that number or name, the result of a service, the specifier. Empty where it is none. */
export function explain(word: string, target: Target): Explanation[] {
  const name = word.replace(/=$/, '').toLowerCase()
  const settings = allSettings
    .filter((setting) => setting.name.toLowerCase() === name && isKnown(setting, target.version))
    .map((setting) => ({
      title: `${setting.name}= in ${setting.sections.map((section) => `[${section}]`).join(', ')}`,
      text: [describe(setting, target), `Takes: ${setting.value.syntax}.`, ...(setting.manual ? [`Manual: ${setting.manual}.`] : []), ...pageOf(setting)],
    }))
  const code = word.replace(/^status=/, '').split('/')
  const statuses = exitStatusesOf(target.version)
    .filter((status) => code.some((part) => part === String(status.code) || part.toUpperCase() === status.name || part.toUpperCase() === status.constant))
    .map((status) => ({ title: `${status.code}/${status.name} (${status.class})`, text: [status.meaning] }))
  const results = serviceResultsOf(target.version)
    .filter(({ result }) => result === word.replace(/^(result|SERVICE_RESULT)=/i, ''))
    .map(({ result, meaning }) => ({ title: `$SERVICE_RESULT=${result}`, text: [meaning] }))
  const specifiers = (/^%[A-Za-z0-9%]$/.test(word) ? findSpecifiers(word, 'unit', target.version) : []).flatMap(({ specifier }) =>
    specifier ? [{ title: `%${specifier.letter}`, text: [`Stands for the ${specifier.summary}.`] }] : [],
  )
  return [...settings, ...statuses, ...results, ...specifiers]
}

/** What is written about a setting, paragraph by paragraph. */
function pageOf(setting: Setting): string[] {
  const text = textOf(setting)
  if (!text) return []
  const { does, when, wrong = [], related = [], examples } = text
  return [
    ...does.flatMap((paragraph) => ['', paragraph]),
    '',
    `When: ${when}`,
    ...wrong.flatMap((each) => ['', `What goes wrong: ${each}`]),
    ...(related.length > 0 ? ['', `See also: ${related.map((name) => `${name}=`).join(', ')}.`] : []),
    ...examples.flatMap(exampleLines),
  ]
}

function exampleLines({ title, unit, text }: Example): string[] {
  return ['', `Example: ${title}`, `# ${unit}`, ...text.trimEnd().split('\n')].map((line, index) => (index < 2 || line === '' ? line : `  ${line}`))
}
