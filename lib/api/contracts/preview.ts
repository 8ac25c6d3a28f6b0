import { z } from 'zod'
import type { GivenHost } from '@/lib/exec-schema'
import { file, manager } from './common'
import { hostProfile } from './host'
import { maximumFiles } from './limits'

/** What the live preview sends after each key. Names and targets may be half written, so that little is asked of them. */
export const previewRequest = z.strictObject({
  name: z.string().max(4095),
  files: z.array(file).max(maximumFiles),
  target: z.string().max(100),
  manager,
  host: hostProfile.nullable(),
  view: z.string().max(40),
  instance: z.string().max(255),
  explain: z.string().max(20_000).meta({ description: 'A status, a result or lines of the journal' }),
  environmentFiles: z.record(z.string(), z.string()).meta({ description: 'Contents that were pasted, by path' }),
})

export type PreviewRequest = Omit<z.infer<typeof previewRequest>, 'host'> & { readonly host: GivenHost | null }
