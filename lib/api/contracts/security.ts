import { z } from 'zod'
import { resolvedTarget } from './common'

const line = z.strictObject({ setting: z.string(), value: z.string() })

export const securityReport = z.strictObject({
  file: z.string(),
  unit: z.string(),
  target: resolvedTarget,
  exposure: z.number().nullable().meta({ description: 'From 0 to 10, as systemd-analyze security prints it; null for units that are no services' }),
  rating: z.enum(['perfect', 'safe', 'ok', 'medium', 'exposed', 'unsafe', 'dangerous']).nullable(),
  rows: z.array(
    z.strictObject({
      setting: z.string().meta({ description: 'The row, as systemd-analyze names it' }),
      danger: z.string().meta({ description: 'What somebody who takes over the service may do while the row is bad' }),
      exposure: z.number().meta({ description: 'The share of the row; 0 where nothing is to be mended' }),
      applies: z.boolean(),
      fix: z.string().nullable().meta({ description: 'The line that makes the row as good as it gets' }),
      gain: z.number().meta({ description: 'By how much the exposure falls with this line alone' }),
    }),
  ),
  hardening: z.array(z.strictObject({ id: z.string(), title: z.string(), breaks: z.string(), lines: z.array(line), exposure: z.number() })).meta({ description: 'Groups of lines that would lower the exposure, and what it would come to' }),
})

export type SecurityReport = z.infer<typeof securityReport>
