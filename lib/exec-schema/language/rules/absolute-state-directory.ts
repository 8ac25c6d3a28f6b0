import { baseDirectories, directorySettings, type DirectorySetting } from '../../effective'
import { sourceRangeOf } from '../../unit-file'
import { rule } from '../rule'

/** Older names of the base directories. */
const otherBases: Partial<Record<DirectorySetting, readonly string[]>> = { RuntimeDirectory: ['/var/run'] }

/** A whole path where systemd wants a name below a directory of its own. */
export const absoluteStateDirectory = rule({
  id: 'absolute-state-directory',
  severity: 'error',
  source: 'systemd',
  docs: {
    problem: 'The directory is given with its whole path.',
    reason: 'RuntimeDirectory=, StateDirectory= and their like take names below a directory that systemd knows. It leaves the line out: nothing is made, and the variable is not set.',
    remedy: 'Write only what stands below the base: /run for RuntimeDirectory=, /var/lib for StateDirectory=, /var/cache for CacheDirectory=, /var/log for LogsDirectory=, /etc for ConfigurationDirectory=.',
  },
  manual: 'systemd.exec(5), RuntimeDirectory=',
  refines: 'invalid-value',
  refine({ entry, problem }, { target, merged }) {
    const name = entry.setting?.name as DirectorySetting | undefined
    if (!problem || !name || !directorySettings.includes(name)) return null
    const word = entry.assignment.value.slice(problem.range.start, problem.range.end)
    if (!word.startsWith('/')) return null
    const base = [baseDirectories(target, merged.host)[name], ...(otherBases[name] ?? [])].find((each) => word.startsWith(`${each}/`))
    const short = base && word.slice(base.length).replace(/^\/+|\/+$/g, '')
    const settings = directorySettings.find((other) => word.startsWith(`${baseDirectories(target, merged.host)[other]}/`))
    return {
      message: short ? `${name}= stands for ${base} already: write ${short}` : `${name}= takes names below ${baseDirectories(target, merged.host)[name]}${settings ? `; for ${word} there is ${settings}=` : `, ${word} can’t be one`}`,
      fixes: short ? [{ title: `Write ${short}`, safe: true, edits: [{ range: sourceRangeOf(entry.assignment, problem.range), newText: short }] }] : [],
    }
  },
})
