import { z } from 'zod'
import { newestVersion } from '@/lib/exec-schema'
import { maximumFiles } from './limits'
import { file, manager, targetName } from './common'
import { hostProfile } from './host'

/** What POST /check and POST /effective take: files, and what they are meant for. */
export const analysisRequest = z.strictObject({
  files: z.array(file).min(1).max(maximumFiles).meta({ description: 'Fragments and drop-ins; drop-ins are found for their units by their paths' }),
  target: targetName.default(String(newestVersion)),
  manager: manager.default('system'),
  instance: z.string().max(255).optional().meta({ description: 'The instance to look at templates with' }),
  host: hostProfile.optional(),
})

export type AnalysisRequest = z.infer<typeof analysisRequest>
