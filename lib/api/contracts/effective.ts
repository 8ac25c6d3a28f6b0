import { z } from 'zod'
import { dependencyKinds } from '@/lib/exec-schema'
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

export const effectiveReport = z.strictObject({
  file: z.string(),
  unit: z.string(),
  target: resolvedTarget,
  settings: z.array(z.strictObject({ section: z.string(), setting: z.string(), value: z.string(), origin })),
  environment: z.array(
    z.strictObject({ name: z.string(), ...variableSetting.shape, note: z.string().nullable(), overridden: z.array(variableSetting) }),
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
    umask: z.string().regex(/^[0-7]{4}$/),
    nice: z.int(),
    oomScoreAdjust: z.int().nullable(),
    limits: z.record(z.string(), z.strictObject({ soft: limit, hard: limit })).meta({ description: 'those that the unit sets' }),
    capabilities: z.strictObject({ bounding: z.array(z.string()), ambient: z.array(z.string()) }),
    noNewPrivileges: z.boolean(),
  }),
  commands: z.array(z.strictObject({ setting: z.string(), line: z.int(), prefixes: z.string(), argv: z.array(z.string()) })),
  dependencies: z.array(dependency),
})

export type EffectiveReport = z.infer<typeof effectiveReport>
