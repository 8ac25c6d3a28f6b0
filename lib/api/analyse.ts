import { completeHost, groupUnitFiles, newestVersion, readVersion, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import { asSources } from '@/lib/workspace/unit-content'
import type { AnalysisRequest } from './contracts/analysis'
import { RequestError } from './errors'
import { sourcesOf } from './report-places'

/**
 * How many characters all units may have together; a drop-in counts for each unit that it applies to. So much is looked at in a second or two, during which the
 * server does nothing else.
 */
const MOST_CHARACTERS = 512 * 1024
/** How many times as much work it is to ask all releases. */
export const ALL_RELEASES = 8

export interface Analysis {
  readonly units: readonly UnitFiles[]
  readonly options: MergeOptions
}

/** The units among the files of a request, and what they are to be looked at with. `work` says how many times as much there is to do as for one check. Refused with `invalid-request`. */
export function prepareAnalysis({ files, target, manager, instance, host }: AnalysisRequest, work = 1): Analysis {
  const version = readVersion(target) ?? newestVersion
  const units = groupUnitFiles(asSources(files), version)
  if (units.length === 0) {
    throw new RequestError('invalid-request', 'None of the files is a unit file; give paths such as foo.service or foo.service.d/10-limits.conf.')
  }
  const size = units.reduce((sum, unit) => sum + sourcesOf(unit).reduce((length, source) => length + source.text.length, 0), 0)
  if (size > MOST_CHARACTERS / work) throw new RequestError('invalid-request', `The units have ${size} characters, drop-ins counted for each unit that they apply to; at most ${MOST_CHARACTERS / work} are looked at in one request. Send fewer units at once.`)
  return { units, options: { target: { version, manager }, host: completeHost(host), instance } }
}
