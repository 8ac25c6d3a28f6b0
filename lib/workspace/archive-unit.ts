import { getPrisma } from '@/lib/db/client'
import { unitNotFound } from './errors'
import { isUnitId } from './unit-id'

/** Takes a unit out of the list; its history stays. One that is archived already keeps the time of the first time. Refused with `unit-not-found`. */
export async function archiveUnit(id: string): Promise<void> {
  await setArchivedAt(id, new Date())
}

/** Puts an archived unit back into the list; one that is not archived stays as it is. Refused with `unit-not-found`. */
export async function unarchiveUnit(id: string): Promise<void> {
  await setArchivedAt(id, null)
}

async function setArchivedAt(id: string, archivedAt: Date | null): Promise<void> {
  if (!isUnitId(id)) throw unitNotFound()
  const prisma = getPrisma()
  const { count } = await prisma.unit.updateMany({ where: { id, archivedAt: archivedAt ? null : { not: null } }, data: { archivedAt } })
  if (count === 0 && (await prisma.unit.count({ where: { id } })) === 0) throw unitNotFound()
}
