import { z } from 'zod'

export const releasesReport = z.strictObject({
  unit: z.string(),
  manager: z.enum(['system', 'user']),
  ranges: z.array(
    z.strictObject({
      since: z.number(),
      until: z.number(),
      outcome: z.enum(['works', 'ignores', 'refuses']).meta({ description: 'ignores: systemd leaves lines out; refuses: it does not load the unit' }),
      findings: z.array(z.strictObject({ rule: z.string(), file: z.string(), line: z.number(), section: z.string().nullable(), setting: z.string().nullable(), message: z.string() })),
    }),
  ),
})

export type ReleasesReport = z.infer<typeof releasesReport>
