import { describe, expect, it } from 'vitest'
import { effectiveUnit, findUser, type Manager } from '../..'
import { leftUnits } from './left-units'
import { logUnits, printed } from './log-units'
import { ownRuns } from './recorded-runs'
import { OBSERVED } from './run-files'

const cases = (['system', 'user'] as const).flatMap((manager) => ownRuns.versions.map((version) => [manager, version] as const))

const observed = (manager: Manager, version: number) => ownRuns.rows(manager, version).find(({ unit }) => unit === OBSERVED)!
const effective = (unit: string, manager: Manager, version: number) => effectiveUnit(ownRuns.unit(unit, manager, version), { target: { version, manager }, host: ownRuns.host })

describe('what is left of directories after units have ended in real systemd releases', () => {
  /** Whether systemd came as far as to make directories: not where a condition failed, or a user could not be made up. */
  function wereMade(name: string, manager: Manager): boolean {
    return name !== 'condition-failed' && !(manager === 'user' && (name.startsWith('dynamic') || name === 'user'))
  }

  /** Path to mode, owner and what it is: `directory`, or `link to` another path. */
  function predicted(name: string, manager: Manager, version: number): Map<string, string> {
    const { directories } = effective(`left-${name}.service`, manager, version)
    const left = new Map<string, string>()
    for (const { realPath, mode, owner, removed, parent, symlinks, path } of directories) {
      const stays = removed === 'never' || name === 'always'
      // The directory of all private ones is everybody's.
      if (path.endsWith('/private')) continue
      if (parent || stays) left.set(realPath, `directory ${mode} ${findUser(ownRuns.host, owner)?.uid ?? 'made up'}`)
      for (const link of symlinks) if (stays || link === path) left.set(link, 'link')
    }
    return left
  }

  it.each(cases)('%s manager of %i: which, of what mode and whose', (manager, version) => {
    const found = new Map(Object.entries(observed(manager, version).left!).flatMap(([path, { type, mode, uid }]) => (type.startsWith('file') ? [] : [[path, type.startsWith('link') ? 'link' : `${type} ${mode} ${uid === -1 || uid === 65_534 ? 'made up' : uid}`]])))
    const ours = new Map(Object.keys(leftUnits).flatMap((name) => (wereMade(name, manager) ? [...predicted(name, manager, version)] : [])))
    expect(Object.fromEntries([...ours].sort())).toEqual(Object.fromEntries([...found].sort()))
    expect(found.size).toBeGreaterThan(manager === 'system' ? 36 : 18)
  })

  it.each(cases)('%s manager of %i: whether they are there when the unit is started again', (manager, version) => {
    const { left } = observed(manager, version)
    for (const name of Object.keys(leftUnits).filter((each) => each.startsWith('restarted'))) {
      const { directories } = effective(`left-${name}.service`, manager, version)
      const state = directories.find(({ setting }) => setting === 'StateDirectory')!
      const runtime = directories.find(({ setting }) => setting === 'RuntimeDirectory')!
      // The unit counted its starts in the runtime directory.
      expect(left![`${state.realPath}/starts`]?.type, name).toBe(`file with ${runtime.removed === 'at stop' ? 1 : 3}`)
    }
  })
})

describe('what the journal keeps of the output of units in real systemd releases', () => {
  const levels = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug']
  const facilities: Readonly<Record<string, string>> = { daemon: '3', local3: '19' }

  it.each(cases)('%s manager of %i', (manager, version) => {
    const { lines } = observed(manager, version)
    const predicted = Object.keys(logUnits).flatMap((name) => {
      const unit = `log-${name}.service`
      const { streams, exitCodes, process } = effective(unit, manager, version)
      const { logging } = process
      const starts = !exitCodes.some(({ causes }) => causes.some(({ certain }) => certain))
      if (!starts || streams[1]!.leadsTo !== 'journal') return []
      return printed.flatMap((line) => {
        const [, prefix, message] = /^(?:<(\d)>)?(own \w+)/.exec(line)!
        // Where levels are not read, lines do not begin with the words that are recorded.
        if (prefix !== undefined && !logging.readsLevels) return []
        const priority = prefix ?? String(levels.indexOf(logging.level))
        const matches = (patterns: readonly string[]) => patterns.some((pattern) => new RegExp(pattern).test(line))
        const kept = Number(priority) <= levels.indexOf(logging.highest ?? 'debug') && (logging.patterns.only.length === 0 || matches(logging.patterns.only)) && !matches(logging.patterns.not)
        const fields = Object.fromEntries(logging.fields.map((field) => field.split('=') as [string, string]).filter(([field]) => field === 'OWN_FIELD'))
        return kept ? [{ unit, message, priority, facility: facilities[logging.facility], identifier: logging.identifier ?? 'sh', namespace: logging.namespace, fields }] : []
      })
    })
    expect(lines!.toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0))).toEqual(predicted.toSorted((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0)))
    expect(lines!.length).toBeGreaterThan(40)
  })
})
