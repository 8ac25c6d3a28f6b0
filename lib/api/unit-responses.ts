import type { z } from 'zod'
import type { ListedRevision, RevisionList } from '@/lib/workspace/list-revisions'
import type { ListedUnit, UnitList } from '@/lib/workspace/list-units'
import type { SavedRevision } from '@/lib/workspace/read-revision'
import type { SavedUnit } from '@/lib/workspace/read-unit'
import type { listRevisionsResponse, listUnitsResponse, readRevisionResponse, unitResponse } from './contracts/units'

/** A unit with its files, as the API answers. */
export function describeUnit(unit: SavedUnit): z.infer<typeof unitResponse> {
  return { ...describe(unit), workspace: unit.workspace.slug, createdAt: unit.createdAt.toISOString(), otherTargets: [...unit.otherTargets], hostId: unit.hostId, files: [...unit.files] }
}

/** One page of units, without their files. */
export function describeList({ units, total, page, pageSize }: UnitList): z.infer<typeof listUnitsResponse> {
  return { units: units.map(describeListed), total, page, pageSize }
}

/** One page of a history, without the files of its revisions. */
export function describeRevisions({ revisions, total, page, pageSize }: RevisionList): z.infer<typeof listRevisionsResponse> {
  return { revisions: revisions.map(describeRevision), total, page, pageSize }
}

/** One revision with all it holds. */
export function describeSavedRevision(revision: SavedRevision): z.infer<typeof readRevisionResponse> {
  const { name, manager, target, files } = revision
  return { ...describeRevision(revision), name, manager, target, files: [...files] }
}

function describeListed({ errors, warnings, infos, exposure, ...unit }: ListedUnit): z.infer<typeof listUnitsResponse>['units'][number] {
  return { ...describe(unit), errors, warnings, infos, exposure }
}

type Facts = Pick<SavedUnit, 'id' | 'name' | 'description' | 'target' | 'manager' | 'revision' | 'updatedAt' | 'archivedAt'>

function describe({ id, name, description, target, manager, revision, updatedAt, archivedAt }: Facts) {
  return { id, name, description, target, manager, revision, updatedAt: updatedAt.toISOString(), archivedAt: archivedAt?.toISOString() ?? null }
}

function describeRevision({ number, message, author, restoredFrom, createdAt }: ListedRevision): z.infer<typeof listRevisionsResponse>['revisions'][number] {
  return { number, message, author, restoredFrom, createdAt: createdAt.toISOString() }
}
