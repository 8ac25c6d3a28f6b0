import { completeHost, groupUnitFiles, newestVersion, readVersion, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import { asSources } from '@/lib/workspace/unit-content'
import type { AnalysisRequest } from './contracts/analysis'
import { RequestError } from './errors'
import { sourcesOf } from './report-places'

/** How many characters all units may have together; a drop-in counts for each unit that it applies to. */
const MOST_CHARACTERS = 4 * 2 ** 20

export interface Analysis {
  readonly units: readonly UnitFiles[]
  readonly options: MergeOptions
}

/** The units among the files of a request, and what they are to be looked at with. */
export function prepareAnalysis({ files, target, manager, instance, host }: AnalysisRequest): Analysis {
  const version = readVersion(target) ?? newestVersion
  const units = groupUnitFiles(asSources(files), version)
  if (units.length === 0) {
    throw new RequestError('invalid-request', 'None of the files is a unit file; give paths such as foo.service or foo.service.d/10-limits.conf.')
  }
  const size = units.reduce((sum, unit) => sum + sourcesOf(unit).reduce((length, source) => length + source.text.length, 0), 0)
  if (size > MOST_CHARACTERS) throw new RequestError('invalid-request', 'The drop-ins apply to so many of the units that together they are too long to look at; send fewer units at once.')
  return { units, options: { target: { version, manager }, host: completeHost(host), instance } }
}
