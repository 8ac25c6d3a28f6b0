import { z } from 'zod'

const edge = z.strictObject({
  first: z.string(),
  second: z.string(),
  kind: z.enum(['Before', 'After', 'WantedBy', 'RequiredBy']),
  file: z.string().nullable().meta({ description: 'null where no line says so, but a default or another setting' }),
  line: z.int().nullable(),
})

export const orderReport = z.strictObject({
  layers: z.array(z.array(z.string())).meta({ description: 'units of a layer may start at the same time, once those of the layers before have' }),
  edges: z.array(edge).meta({ description: 'what is ordered directly; what follows from other edges is left out' }),
  cycles: z.array(z.array(edge)),
})

export type OrderReport = z.infer<typeof orderReport>
