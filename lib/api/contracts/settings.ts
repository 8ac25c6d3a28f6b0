import { z } from 'zod'
import { newestVersion } from '@/lib/exec-schema'
import { targetName } from './common'

export const settingsQuery = z.strictObject({ target: targetName.default(String(newestVersion)) })

export const settingReport = z.strictObject({
  section: z.string(),
  setting: z.string(),
  syntax: z.string(),
  default: z.string().nullable(),
  since: z.int().nullable(),
  until: z.int().nullable(),
  manual: z.string().nullable(),
  legacy: z.boolean().meta({ description: 'An old name that is only read in order to be ignored with a message' }),
})

export type SettingReport = z.infer<typeof settingReport>
