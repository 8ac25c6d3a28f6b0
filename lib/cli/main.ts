import { CommandError } from './command-error'
import { commands } from './commands'
import { parseArguments } from './parse-arguments'

export interface Streams {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: { write(text: string): unknown }
  readonly stderr: { write(text: string): unknown }
  /** File arguments are read relative to this folder. */
  readonly cwd: string
}

/** Runs one command and answers with its exit status: 0 clean, 1 findings at or above `--fail-on`, 2 usage or unreadable input. */
export async function main(words: readonly string[], streams: Streams): Promise<number> {
  try {
    const [name, ...rest] = words
    if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
      streams.stdout.write(usage())
      return name === undefined ? 2 : 0
    }
    const command = commands.find((candidate) => candidate.name === name)
    if (!command) throw new CommandError(`There is no command ${name}. ${usage()}`)
    return await command.run(parseArguments(rest), streams)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    streams.stderr.write(`unitwright: ${error.message}\n`)
    return 2
  }
}

function usage(): string {
  const width = Math.max(...commands.map((command) => command.usage.length))
  const lines = commands.map((command) => `  ${command.usage.padEnd(width)}  ${command.summary}`)
  return `Usage: unitwright COMMAND [OPTIONS]

${lines.join('\n')}

Options: --target VERSION|RELEASE   252, "debian-12" … (default: the newest)
         --manager system|user      whose units they are (default: system)
         --host FILE                a host profile in JSON
         --instance NAME            the instance to look at templates with
         --format text|json|sarif|github
         --fail-on error|warning|info   which findings make the exit status 1 (default: error)
FILE is a unit file, a folder of them or - for standard input; drop-ins beside a unit are found.
`
}
