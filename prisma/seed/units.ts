import type { Manager, PrismaClient, Unit } from '../../lib/db/generated/client'

export interface SeedRevision {
  message?: string
  restoredFrom?: number
  /** What the unit was called and written for; without them as it is now. */
  name?: string
  manager?: Manager
  target?: string
  /** The files by their paths, in the order in which they are shown. */
  files: Record<string, string | Uint8Array>
}

export interface SeedUnit {
  /** Its name in addresses; without one that which is there from the beginning. */
  workspace?: string
  name: string
  manager?: Manager
  target?: string
  archivedAt?: Date
  updatedAt?: Date
  /** From the first to the latest, by the owner of the workspace; there must be one. */
  revisions: SeedRevision[]
}

/** Puts units with their revisions into the database, past all checks, for tests that need some to be there. */
export async function seedUnits(prisma: PrismaClient, units: SeedUnit[]): Promise<Unit[]> {
  const created: Unit[] = []
  // One after the other, so that units without times of their own are listed in a known order.
  for (const unit of units) created.push(await seedUnit(prisma, unit))
  return created
}

async function seedUnit(prisma: PrismaClient, { workspace = 'home', name, manager = 'system', target = '257', archivedAt, updatedAt, revisions }: SeedUnit): Promise<Unit> {
  const latest = Object.values(revisions.at(-1)?.files ?? {})
  const text = latest.map((content) => Buffer.from(bytes(content)).toString('utf8').replaceAll('\0', '')).join('\n')
  const description = /^Description=(.*)$/m.exec(text)?.[1]?.trim() ?? ''
  const place = await prisma.workspace.findUniqueOrThrow({ where: { slug: workspace }, select: { id: true, members: { where: { role: 'owner' }, take: 1, select: { userId: true } } } })
  return prisma.unit.create({
    data: {
      workspaceId: place.id,
      name,
      unitType: name.slice(name.lastIndexOf('.') + 1),
      manager,
      target,
      description,
      searchText: [name, description, text].join('\n').toLowerCase(),
      headNumber: revisions.length,
      archivedAt,
      updatedAt,
      revisions: {
        create: revisions.map(({ message, restoredFrom, files, ...then }, index) => ({
          number: index + 1,
          name: then.name ?? name,
          manager: then.manager ?? manager,
          target: then.target ?? target,
          message,
          authorId: place.members[0]!.userId,
          restoredFrom,
          files: { create: Object.entries(files).map(([path, content], position) => ({ path, position, content: bytes(content) })) },
        })),
      },
    },
  })
}

function bytes(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(typeof content === 'string' ? new TextEncoder().encode(content) : content)
}
