import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { completeHost, newestVersion, oldestVersion, readVersion, type HostProfile, type Manager, type Severity, type Target } from '@/lib/exec-schema'
import { hostProfile } from '@/lib/api/contracts/host'
import { CommandError } from './command-error'

export const formats = ['text', 'json', 'sarif', 'github'] as const
export type Format = (typeof formats)[number]

export interface Arguments {
  readonly words: readonly string[]
  readonly target: Target
  readonly host: HostProfile | undefined
  readonly instance: string | undefined
  readonly format: Format
  readonly failOn: Severity
  /** For `format`: only say which files would change, or write them. */
  readonly check: boolean
  readonly write: boolean
}

/** Reads the options that all commands share; throws a CommandError for what is none of them. */
export function parseArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  return {
    words: positionals,
    target: { version: versionOf(values.target), manager: oneOf('--manager', values.manager, ['system', 'user'] as const) satisfies Manager },
    host: values.host === undefined ? undefined : readHost(values.host),
    instance: values.instance,
    format: oneOf('--format', values.format, formats),
    failOn: oneOf('--fail-on', values['fail-on'], ['error', 'warning', 'info'] as const),
    check: values.check,
    write: values.write,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        target: { type: 'string', default: String(newestVersion) },
        manager: { type: 'string', default: 'system' },
        host: { type: 'string' },
        instance: { type: 'string' },
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'error' },
        check: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    throw new CommandError(`${(error as Error).message.split('. ')[0]}; see unitwright help.`)
  }
}

function versionOf(text: string): number {
  const version = readVersion(text)
  if (version === null) throw new CommandError(`${text} is no target; name a version from ${oldestVersion} to ${newestVersion} or a release such as debian-12.`)
  return version
}

function oneOf<const T extends string>(option: string, value: string, words: readonly T[]): T {
  const found = words.find((word) => word === value)
  if (!found) throw new CommandError(`${option} takes ${words.join(', ')}; not ${value}.`)
  return found
}

function readHost(path: string): HostProfile {
  let content: unknown
  try {
    content = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CommandError(`The host profile ${path} can't be read: ${(error as Error).message}`)
  }
  const parsed = hostProfile.safeParse(content)
  if (!parsed.success) throw new CommandError(`The host profile ${path} is not of the right form: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`)
  return completeHost(parsed.data)
}
