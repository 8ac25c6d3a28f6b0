import { z } from 'zod'
import { newestVersion, oldestVersion, parseUnitName, readVersion, unitTypes } from '@/lib/exec-schema'

export const manager = z.enum(['system', 'user'])

/** A version or a release. */
export const targetName = z
  .string()
  .max(100)
  .refine((text) => readVersion(text) !== null, { error: `name a version from ${oldestVersion} to ${newestVersion} or a release such as debian-12` })
  .meta({ description: `A systemd version from ${oldestVersion} to ${newestVersion}, or a release such as debian-12` })

export const unitName = z
  .string()
  .max(255)
  .refine((text) => parseUnitName(text) !== null, { error: `is no unit name; it ends in .${unitTypes.slice(0, 3).join(', .')} …` })

/** One file. Bytes that are not valid UTF-8 are written as lone surrogates, \udc80 to \udcff. */
export const file = z.strictObject({ path: z.string().min(1).max(4095), content: z.string() })

/** What a unit is sent with. Names, paths and sizes are judged by the operation itself, which says more of what is wrong with them than a pattern could. */
export const unitContent = {
  name: z.string(),
  manager,
  target: targetName,
  otherTargets: z.array(targetName).max(20).optional().meta({ description: 'What else it has to work with; without it as in the revision that it is made on' }),
  hostId: z.string().nullable().optional().meta({ description: 'The machine of the workspace that it is meant for, null for a plain installation; without it as in the revision that it is made on' }),
  files: z.array(file),
}

export const time = z.iso.datetime()

export const resolvedTarget = z.strictObject({ version: z.int(), manager })

export const position = z.strictObject({ line: z.int().min(1), column: z.int().min(1) })
export const range = z.strictObject({ start: position, end: position })

export const errorBody = z.strictObject({
  error: z.strictObject({
    code: z.string(),
    message: z.string().meta({ description: 'What happened and what to do' }),
    revision: z.int().optional().meta({ description: 'For a conflict: the revision that is newer' }),
  }),
})
