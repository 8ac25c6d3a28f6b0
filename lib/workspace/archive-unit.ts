import { canEditUnit } from '@/lib/auth/permissions'
import { changing } from '@/lib/operation/operation'

interface OneUnit {
  readonly unitId: string
}

/** Takes a unit out of the list; its history stays. One that is archived already keeps the time of the first time. */
export const archiveUnit = changing({
  name: 'archive-unit',
  on: 'unit',
  permits: canEditUnit,
  run: async ({ subject, transaction }, _input: OneUnit) => (await transaction.unit.updateMany({ where: { id: subject.id, archivedAt: null }, data: { archivedAt: new Date() } })).count > 0,
  audit: ({ unitId }, done) => (done ? { unitId } : null),
})

/** Puts an archived unit back into the list; one that is not archived stays as it is. */
export const unarchiveUnit = changing({
  name: 'unarchive-unit',
  on: 'unit',
  permits: canEditUnit,
  run: async ({ subject, transaction }, _input: OneUnit) => (await transaction.unit.updateMany({ where: { id: subject.id, archivedAt: { not: null } }, data: { archivedAt: null } })).count > 0,
  audit: ({ unitId }, done) => (done ? { unitId } : null),
})
