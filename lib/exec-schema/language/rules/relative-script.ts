import { sourceRangeOf } from '../../unit-file'
import type { ExecCommand } from '../../values/exec-command'
import { programName, rawCommands, shellTextAt } from '../raw-commands'
import { at, rule } from '../rule'

/** Programs that run what a file says. */
const interpreters = /^(python[\d.]*|perl|ruby|node|nodejs|php[\d.]*|bash|sh|dash|lua[\d.]*|deno|bun|Rscript|java)$/
const script = /^(?!\/|-)[\w./-]+\.(py|pl|rb|m?js|cjs|ts|php|sh|lua|R|jar)$/

/** Settings that have it looked for elsewhere. */
const moving = ['WorkingDirectory', 'RootDirectory', 'RootImage']

/** A script that is looked for in the root directory. */
export const relativeScript = rule({
  id: 'relative-script',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The script is looked for where the service runs, which is the root directory.',
    reason: 'Without WorkingDirectory= the services of the system run in /, and those of a user in the home directory. A relative path begins there, wherever the unit file lies.',
    remedy: 'Write the whole path, or set WorkingDirectory=.',
  },
  manual: 'systemd.exec(5), WorkingDirectory=; observed: 257',
  types: ['service'],
  settings: ['ExecStartPre', 'ExecStart', 'ExecStartPost', 'ExecReload', 'ExecStop'],
  concernsValue: ({ parsed }) => (parsed as readonly ExecCommand[] | undefined)?.some((command) => interpreters.test(programName(command))) === true,
  *look(entry, { target, values }) {
    if (entry.fate !== 'in-force' || target.manager !== 'system') return
    for (const command of rawCommands(entry, target)) {
      const program = programName(command)
      if (!interpreters.test(program) || shellTextAt(command) >= 0 || command.argv.some(({ text }) => /^(-[SC]|--cwd|--chdir)/.test(text))) continue
      const isJava = program === 'java'
      const word = command.argv.slice(1).find(({ text }, index, all) => (isJava ? all[index - 1]?.text === '-jar' : !text.startsWith('-')))
      // bash looks along PATH for what has no slash.
      if (word && script.test(word.text) && (program !== 'bash' || word.text.includes('/')) && moving.every((name) => values.last(name) === null)) yield { ...at(entry, sourceRangeOf(entry.assignment, word.range)), message: `${program} looks for /${word.text.replace(/^\.\//, '')}: there is no WorkingDirectory=` }
    }
  },
})
