import { valueInWords, type ExecCommand, type Setting, type Target } from '@/lib/exec-schema'

/** A value in plain words where the written form does not say it all; null where it does, or can't be read. */
export function meaningOf(setting: Setting, text: string, target: Target): string | null {
  const words = valueInWords(setting.value.widget.kind, setting.value.parse(text, target).value)
  return words === null || words.startsWith(`${text} (`) ? null : words
}

/** The commands of a line as execve() gets them, before specifiers and variables; null where the line can't be read. */
export function commandsIn(setting: Setting, text: string, target: Target): readonly ExecCommand[] | null {
  return (setting.value.parse(text, target).value as readonly ExecCommand[] | undefined) ?? null
}
