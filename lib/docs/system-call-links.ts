import { systemCalls } from '@/lib/exec-schema'
import { addressOf } from './addresses'
import { code, codeLink } from './rich-text'

const calls = new Set(systemCalls.map((each) => (typeof each === 'string' ? each : each[0])))

/** Whether any release takes a name as that of a system call: systemd's sets name some that none does. */
export function isSystemCall(name: string): boolean {
  return calls.has(name)
}

/** A system call or a set of them as a link to its page, where it has one. */
export function systemCallLink(name: string): string {
  if (name.startsWith('@')) return codeLink(name, addressOf('system-call-set', name))
  return isSystemCall(name) ? codeLink(name, addressOf('system-call', name)) : code(name)
}

/** A text about system calls whose names between backticks become links; elsewhere `mount` and `kill` are commands. */
export function withSystemCallLinks(text: string): string {
  return text.replace(/(?<!\[)`(\w+)`/g, (marked, name: string) => (isSystemCall(name) ? systemCallLink(name) : marked))
}
