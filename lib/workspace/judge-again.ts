import { getPrisma } from '@/lib/db/client'
import { parseUnitName } from '@/lib/exec-schema'
import { hostsOf } from './hosts'
import { library } from './library'
import { summariseUnit } from './summarise-unit'
import { contentOfRevision, readFiles } from './unit-content'

const batch = 20

/**
 * Judges the units anew that another library has judged, as after an update of this server, so that the table of units says what a check would say now. It goes on in
 * small steps, so that whoever uses the server meanwhile is not held up, until all are done or `signal` ends it. Answers with how many it judged.
 */
export async function judgeAgain(signal: AbortSignal): Promise<number> {
  const prisma = getPrisma()
  let done = 0
  for (;;) {
    const latestRevision = { orderBy: { number: 'desc' }, take: 1, select: contentOfRevision } as const
    const units = await prisma.unit.findMany({ where: { judgedBy: { not: library() } }, take: batch, select: { id: true, workspaceId: true, headNumber: true, updatedAt: true, revisions: latestRevision } })
    if (units.length === 0) return done
    for (const { id, workspaceId, headNumber, updatedAt, revisions } of units) {
      if (signal.aborted) return done
      const [latest] = revisions
      const unit = latest && parseUnitName(latest.name)
      const summary = unit ? summariseUnit(unit, { ...latest, files: readFiles(latest.files) }, await hostsOf(prisma, workspaceId)) : { judgedBy: library() }
      // Whoever saves in between has judged it. It is not a change that anybody made, so that its time stays.
      await prisma.unit.updateMany({ where: { id, headNumber }, data: { ...summary, updatedAt } })
      done++
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
}
