import { z } from 'zod'
import { dependencyKinds, mountAccesses } from '@/lib/exec-schema'
import { resolvedTarget } from './common'

const place = { file: z.string().nullable(), line: z.int().nullable() }

const origin = z.strictObject({
  kind: z.enum(['file', 'default', 'implied']),
  ...place,
  by: z.string().nullable().meta({ description: 'The setting that implies the value' }),
})

const source = z.strictObject({
  kind: z.enum(['manager', 'systemd', 'setting', 'environment-file']),
  setting: z.string().nullable(),
  ...place,
  path: z.string().nullable().meta({ description: 'The environment file that sets the variable' }),
})

const variableSetting = z.strictObject({ value: z.string().nullable().meta({ description: 'null when only the running machine knows it' }), source })

const limit = z.union([z.number(), z.literal('infinity')])

const dependency = z.strictObject({ kind: z.enum(dependencyKinds), unit: z.string().meta({ description: 'A unit, or a path for dependencies on mounts' }), origin })

/** Microseconds. */
const time = z.union([z.number(), z.literal('infinity')])

const step = z.strictObject({ what: z.string(), longest: time.nullable(), then: z.string().nullable(), origin })

const restriction = z.strictObject({ subject: z.string(), words: z.string(), origins: z.array(origin) })

export const effectiveReport = z.strictObject({
  file: z.string(),
  unit: z.string(),
  target: resolvedTarget,
  settings: z.array(z.strictObject({ section: z.string(), setting: z.string(), value: z.string(), origin })),
  environment: z.array(
    z.strictObject({ name: z.string(), ...variableSetting.shape, note: z.string().nullable(), when: z.string().nullable().meta({ description: 'when it is there; null for always' }), overridden: z.array(variableSetting) }),
  ),
  directories: z.array(
    z.strictObject({
      setting: z.string(),
      path: z.string(),
      mode: z.string(),
      owner: z.string(),
      group: z.string(),
      variable: z.string().nullable(),
      removed: z.enum(['at stop', 'unless restarted', 'never']),
      symlink: z.string().nullable().meta({ description: 'The path that points to it' }),
      symlinks: z.array(z.string()).meta({ description: 'All of them, where there are several' }),
    }),
  ),
  exitCodes: z.array(
    z.strictObject({
      status: z.int(),
      name: z.string(),
      meaning: z.string(),
      causes: z.array(z.strictObject({ setting: z.string(), ...place, why: z.string(), certain: z.boolean() })),
    }),
  ),
  process: z.strictObject({
    user: z.string(),
    group: z.string().nullable(),
    supplementaryGroups: z.array(z.string()),
    workingDirectory: z.string().nullable(),
    rootDirectory: z.string(),
    umask: z.string().regex(/^[0-7]{4}$/),
    nice: z.int(),
    oomScoreAdjust: z.int().nullable(),
    limits: z.record(z.string(), z.strictObject({ soft: limit, hard: limit, setBy: z.enum(['unit', 'manager']) })).meta({ description: 'the others are those of the kernel' }),
    capabilities: z.strictObject({ bounding: z.array(z.string()), ambient: z.array(z.string()), effective: z.array(z.string()) }),
    noNewPrivileges: z.boolean(),
    secureBits: z.array(z.string()),
    scheduling: z.strictObject({
      policy: z.string(),
      priority: z.int(),
      resetOnFork: z.boolean(),
      affinity: z.union([z.array(z.int()), z.literal('numa')]).nullable(),
      timerSlack: z.int().meta({ description: 'in nanoseconds' }),
      ioClass: z.string().nullable(),
      ioPriority: z.int().nullable(),
      numaPolicy: z.string().nullable(),
      numaNodes: z.union([z.array(z.int()), z.literal('all')]).nullable(),
    }),
    memory: z.strictObject({
      coredumpFilter: z.int().nullable().meta({ description: 'the mask of core(5); null for that of the kernel' }),
      mergesPages: z.boolean(),
      hugePages: z.string().nullable(),
    }),
    keyring: z.string(),
    personality: z.string().nullable(),
    ignoresBrokenPipes: z.boolean(),
    logging: z.strictObject({ identifier: z.string().nullable(), facility: z.string(), level: z.string(), namespace: z.string().nullable(), highest: z.string().nullable(), readsLevels: z.boolean(), fields: z.array(z.string()), patterns: z.strictObject({ only: z.array(z.string()), not: z.array(z.string()) }) }),
  }),
  streams: z.array(z.strictObject({ stream: z.enum(['input', 'output', 'error']), leadsTo: z.string(), origin })),
  commands: z.array(
    z.strictObject({
      setting: z.string(),
      line: z.int(),
      prefixes: z.string(),
      argv: z.array(z.string()),
      added: z.array(z.strictObject({ name: z.string(), value: z.string().nullable(), note: z.string().nullable(), when: z.string().nullable() })).meta({ description: 'variables that the main process does not get, or gets otherwise' }),
      missing: z.array(z.string()).meta({ description: 'variables that only the main process gets' }),
    }),
  ),
  dependencies: z.array(dependency),
  mounts: z.array(z.strictObject({ path: z.string(), access: z.enum(mountAccesses), source: z.string().nullable(), readOnly: z.boolean(), noExec: z.boolean().meta({ description: 'whether no program that lies there can be run' }), optional: z.boolean(), origin })).meta({ description: 'where its processes see the file system otherwise than the machine; each rule holds for what lies below, until the next' }),
  mountsLeftOut: z.array(z.string()).meta({ description: 'paths about which settings ask for something that the manager can’t do' }),
  restrictions: z.array(restriction),
  restrictionsLeftOut: z.array(restriction).meta({ description: 'what settings ask for and the manager can’t do' }),
  timeline: z
    .strictObject({
      start: z.array(step),
      run: z.array(step),
      stop: z.array(step),
      restarts: z.strictObject({
        policy: z.string(),
        delays: z.array(time).meta({ description: 'the last one stays for all that follow' }),
        starts: z.array(time).meta({ description: 'when it is started, if it ends at once each time' }),
        refusedAt: time.nullable(),
        limit: z.strictObject({ starts: z.int(), interval: time }),
      }),
    })
    .nullable()
    .meta({ description: 'times are microseconds; null for units that are no services' }),
})

export type EffectiveReport = z.infer<typeof effectiveReport>
