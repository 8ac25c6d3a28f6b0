import { z } from 'zod'
import { range, resolvedTarget } from './common'

export const checkReport = z.strictObject({
  file: z.string(),
  unit: z.string(),
  target: resolvedTarget,
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'info']),
      source: z.enum(['systemd', 'advice']).meta({ description: 'systemd: the systemd of the target reports this assignment too' }),
      range,
      section: z.string().nullable(),
      setting: z.string().nullable(),
      message: z.string(),
      docs: z.string(),
      fixes: z.array(z.strictObject({ title: z.string(), safe: z.boolean(), edits: z.array(z.strictObject({ range, newText: z.string() })) })),
    }),
  ),
})

export type CheckReport = z.infer<typeof checkReport>
