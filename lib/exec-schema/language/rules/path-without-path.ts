import { watchedPaths } from '../../settings'
import { rule } from '../rule'
import { aboutUnit, isJudgedWhole } from '../unit-findings'

/** A path unit that watches nothing. */
export const pathWithoutPath = rule({
  id: 'path-without-path',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The path unit names nothing to watch.',
    reason: 'systemd refuses to load it.',
    remedy: 'Add PathExists=, PathChanged=, PathModified= or DirectoryNotEmpty=.',
  },
  manual: 'systemd.path(5)',
  types: ['path'],
  *check(unit) {
    const { values } = unit
    if (!isJudgedWhole(unit)) return
    if (!watchedPaths.some((setting) => values.all(setting).length > 0)) yield aboutUnit(unit, 'The path unit watches nothing: no PathExists=, PathChanged= or other Path…=')
  },
})
