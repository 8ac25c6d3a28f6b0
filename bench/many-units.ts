import { randomUUID } from 'node:crypto'
import type { PrismaClient } from '@/lib/db/generated/client'
import { summariseUnit } from '@/lib/workspace/summarise-unit'
import { fileRows, type UnitContent } from '@/lib/workspace/unit-content'
import { validateUnit } from '@/lib/workspace/validate-unit'

const teams = ['shop', 'maps', 'media', 'tickets', 'weather', 'identity', 'energy', 'library', 'payments', 'fleet', 'press', 'forum']
const tasks = ['gateway', 'importer', 'worker', 'mailer', 'indexer', 'scheduler', 'cache', 'exporter', 'renderer', 'archiver', 'notifier', 'crawler', 'proxy']
const targets = ['257', 'debian-12', '252', 'debian-13', '249', 'debian-11']

/** A word that stands in five of 10,000 units, one in about half of them, and one in none. */
export const words = { rare: 'kingfisher', common: 'network-online.target', missing: 'hippopotamus' }

/** Lines that a service may have below [Service], for the number of the unit; each unit has a choice of them. */
const lines: readonly ((index: number) => string)[] = [
  (index) => `WorkingDirectory=/srv/${teams[index % teams.length]}/${index}`,
  (index) => `EnvironmentFile=-/etc/default/${tasks[index % tasks.length]}`,
  (index) => `Environment=LISTEN_PORT=${8000 + (index % 2000)} LOG_FORMAT=json`,
  () => 'Environment="GREETING=Hello from the service" LANG=C.UTF-8',
  (index) => `ExecStartPre=/usr/bin/install -d -m 0750 /run/${teams[index % teams.length]}/${index}`,
  () => 'ExecReload=/bin/kill -HUP $MAINPID',
  () => '# It takes a while until all connections are closed.',
  (index) => `TimeoutStopSec=${10 + (index % 80)}s`,
  () => 'Restart=on-failure',
  (index) => `RestartSec=${1 + (index % 9)}s`,
  (index) => `StateDirectory=${teams[index % teams.length]}/${index}`,
  () => 'LogsDirectory=application',
  () => 'RuntimeDirectoryMode=0750',
  () => '# The defaults are too small for the nightly run.',
  (index) => `LimitNOFILE=${1024 * (1 + (index % 64))}`,
  (index) => `TasksMax=${64 + (index % 900)}`,
  (index) => `CPUWeight=${50 + (index % 200)}`,
  () => 'IOSchedulingClass=best-effort',
  () => 'OOMScoreAdjust=250',
  () => 'Nice=5',
  () => '',
  () => '# Hardening',
  () => 'NoNewPrivileges=yes',
  () => 'PrivateTmp=yes',
  () => 'PrivateDevices=yes',
  () => 'ProtectSystem=strict',
  () => 'ProtectHome=read-only',
  () => 'ProtectKernelTunables=yes',
  () => 'ProtectKernelModules=yes',
  () => 'ProtectControlGroups=yes',
  () => 'ProtectClock=yes',
  () => 'RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6',
  () => 'RestrictNamespaces=yes',
  () => 'RestrictRealtime=yes',
  () => 'RestrictSUIDSGID=yes',
  () => 'LockPersonality=yes',
  () => 'MemoryDenyWriteExecute=yes',
  () => 'SystemCallArchitectures=native',
  () => 'SystemCallFilter=@system-service',
  () => 'SystemCallErrorNumber=EPERM',
  () => 'CapabilityBoundingSet=CAP_NET_BIND_SERVICE',
  () => 'UMask=0027',
  (index) => `ReadWritePaths=/var/lib/${teams[index % teams.length]} -/mnt/volume${index % 12}`,
  (index) => `BindReadOnlyPaths=/usr/share/${tasks[index % tasks.length]}:/srv/shared`,
  (index) => `SyslogIdentifier=${teams[index % teams.length]}-${index}`,
  () => 'LogRateLimitIntervalSec=30s',
]

/** A service as a team may keep it, as it was in one of its revisions: 20 to 60 lines, every third one with a drop-in. */
export function serviceAt(index: number, revision: number): UnitContent {
  const [team, task] = [pick(teams, index, 1), pick(tasks, index, 2)]
  const name = `${team}-${task}-${index}.service`
  const wanted = 34 + (chance(index, 3) % 60)
  const text = [
    '[Unit]',
    `Description=${task[0]!.toUpperCase()}${task.slice(1)} ${index} of the ${team} platform`,
    `Documentation=https://wiki.example.org/${team}/${task}`,
    ...(chance(index, 4) % 2 === 0 ? [`Wants=${words.common}`, `After=${words.common} postgresql.service`] : ['After=local-fs.target']),
    ...(isRare(index) ? [`# Moved here from ${words.rare}.`] : []),
    '',
    '[Service]',
    'Type=exec',
    `User=${team}`,
    `ExecStart=/opt/${team}/bin/${task} --config /etc/${team}/${task}.conf --instance ${index} --release 2.${revision}`,
    `MemoryMax=${128 * (1 + (chance(index, revision) % 32))}M`,
    ...lines.filter((_, line) => chance(index, 100 + line) % 100 < wanted).map((line) => line(index)),
    '',
    '[Install]',
    'WantedBy=multi-user.target',
  ]
  const dropIn = ['# How it is on the machines of this site.', '[Service]', `Environment=SITE=${pick(teams, index, 5)} REGION=${chance(index, 6) % 40}`, `MemoryHigh=${64 + (chance(index, 7) % 512)}M`, `CPUQuota=${20 + (revision % 60)}%`]
  return {
    name,
    manager: 'system',
    target: pick(targets, index, 8),
    files: [{ path: name, content: joined(text) }, ...(index % 3 === 0 ? [{ path: `${name}.d/50-site.conf`, content: joined(dropIn) }] : [])],
  }
}

export interface KeptUnit {
  readonly id: string
  readonly name: string
  readonly revisions: number
  /** Whether the rare word stands in it. */
  readonly isRare: boolean
}

/**
 * Puts units with ten revisions each into the first workspace, except for the first unit, which has a hundredth of all revisions, and for as many with a single
 * one as make up for that. It goes past the operations, which would take half an hour, and writes what they would write: many rows with each statement, as JSON, which
 * takes a third of the time that Prisma needs for them.
 */
export async function fillWorkspace(prisma: PrismaClient, count: number): Promise<KeptUnit[]> {
  const { id: authorId } = await prisma.user.findFirstOrThrow({ where: { serverOwner: true } })
  const { id: workspaceId } = await prisma.workspace.findUniqueOrThrow({ where: { slug: 'home' } })
  const longest = count / 10
  const short = Math.round((longest - 10) / 9)
  const kept = Array.from({ length: count }, (_, index) => ({ id: randomUUID(), name: serviceAt(index, 1).name, revisions: index === 0 ? longest : index <= short ? 1 : 10, isRare: isRare(index) }))
  // The last one was saved just now and each one before it a minute earlier; their revisions are a day apart.
  const savedAt = (index: number, daysAgo: number) => new Date(Date.now() - (count - index) * 60_000 - daysAgo * 86_400_000)
  for (let from = 0; from < count; from += 200) {
    const part = kept.slice(from, from + 200).map((unit, position) => ({ ...unit, index: from + position }))
    const revisions = part.flatMap(({ id: unitId, index, revisions: last }) =>
      Array.from({ length: last }, (_, before) => {
        const content = serviceAt(index, before + 1)
        const { name, manager, target } = content
        return { row: { id: randomUUID(), unitId, number: before + 1, name, manager, target, otherTargets: [], message: `Release 2.${before + 1}`, authorId, createdAt: savedAt(index, last - before - 1) }, content }
      }),
    )
    const units = part.map(({ id, index, revisions: headNumber }) => {
      const content = serviceAt(index, headNumber)
      return { ...summariseUnit(validateUnit(content), content, new Map()), id, workspaceId, headNumber, createdAt: savedAt(index, headNumber - 1), updatedAt: savedAt(index, 0) }
    })
    const files = revisions.flatMap(({ row, content }) => fileRows(content.files).map((file) => ({ ...file, id: randomUUID(), revisionId: row.id, content: `\\x${Buffer.from(file.content).toString('hex')}` })))
    await prisma.$executeRaw`INSERT INTO "Unit" SELECT * FROM json_populate_recordset(NULL::"Unit", ${JSON.stringify(units)}::json)`
    await prisma.$executeRaw`INSERT INTO "Revision" SELECT * FROM json_populate_recordset(NULL::"Revision", ${JSON.stringify(revisions.map(({ row }) => row))}::json)`
    await prisma.$executeRaw`INSERT INTO "RevisionFile" SELECT * FROM json_populate_recordset(NULL::"RevisionFile", ${JSON.stringify(files)}::json)`
  }
  await prisma.$executeRaw`
    INSERT INTO "AuditEntry" (at, "actorId", "workspaceId", operation, details)
    SELECT "createdAt", "authorId", ${workspaceId}, CASE number WHEN 1 THEN 'create-unit' ELSE 'save-unit' END,
      jsonb_strip_nulls(jsonb_build_object('unitId', "unitId", 'unit', name, 'revision', nullif(number, 1))) FROM "Revision"`
  // A database that came to be so large in years has been tidied and counted by itself.
  await prisma.$executeRaw`VACUUM ANALYZE`
  return kept
}

function isRare(index: number): boolean {
  return index % 2000 === 7
}

function pick(choices: readonly string[], ...seeds: readonly number[]): string {
  return choices[chance(...seeds) % choices.length]!
}

/** A number that looks like chance and is the same in each run. */
function chance(...seeds: readonly number[]): number {
  const mix = (hash: number, seed: number) => {
    const mixed = Math.imul(hash ^ seed, 0x9e3779b1)
    return Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) ^ (mixed >>> 13)
  }
  return seeds.reduce(mix, 1) >>> 0
}

function joined(text: readonly string[]): string {
  return `${text.join('\n')}\n`
}
