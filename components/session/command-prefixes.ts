import { execPrefixes } from '@/lib/exec-schema'

/** What the flags before a program mean, each with its summary. `!!` is one flag, not twice the flag `!`. */
export function explainPrefixes(prefixes: string): { readonly prefix: string; readonly summary: string }[] {
  const doubled = prefixes.includes('!!')
  return execPrefixes.filter(({ prefix }) => (prefix === '!' ? prefixes.includes('!') && !doubled : prefixes.includes(prefix)))
}
