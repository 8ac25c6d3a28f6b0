'use client'

import { explainPrefixes, type Setting } from '@/lib/exec-schema'
import { useFormTools } from '../form-context'
import { commandsIn } from '../value-meaning'

/** Under a command line: what its flags mean, and each word that the program gets. */
export function CommandWords({ setting, value }: { readonly setting: Setting; readonly value: string }) {
  const { target } = useFormTools()
  const commands = value === '' ? [] : (commandsIn(setting, value, target) ?? [])
  return commands.map((command, index) => (
    <div key={index} className="flex flex-wrap items-center gap-1 text-12 text-n11">
      {explainPrefixes(command.prefixes).map(({ prefix, summary }) => (
        <span key={prefix} className="basis-full">
          <code>{prefix}</code> {summary}
        </span>
      ))}
      {command.argv.map((word, at) => (
        <code key={at} data-tooltip={`argv[${at}]`} className="max-w-full truncate rounded-small border border-hairline bg-n2 px-1 text-12 text-n12">
          {word.text === '' ? '""' : word.text}
        </code>
      ))}
    </div>
  ))
}
