import { z } from 'zod'
import { file, manager } from './common'
import { maximumFiles } from './limits'

/** The longest text that is previewed, in characters of all files together; next.config.ts lets requests of that length through. */
const maximumPreviewLength = 700_000

/** What the live preview sends after each key. Names and targets may be half written, so that little is asked of them. */
export const previewRequest = z.strictObject({
  name: z.string().max(4095),
  files: z.array(file).max(maximumFiles),
  target: z.string().max(100),
  manager,
  view: z.string().max(40),
  instance: z.string().max(255),
  environmentFiles: z.record(z.string(), z.string()).meta({ description: 'Contents that were pasted, by path' }),
})

export type PreviewRequest = z.infer<typeof previewRequest>

/** Why a unit can't be previewed, in one sentence; null for one that can. Asked before sending and again by the server. */
export function previewFault({ files, environmentFiles }: Pick<PreviewRequest, 'files' | 'environmentFiles'>): string | null {
  const texts = [...files.map(({ content }) => content), ...Object.values(environmentFiles)]
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  if (files.length > maximumFiles) return `The preview shows units of up to ${maximumFiles} files, and this one has ${files.length}.`
  return length > maximumPreviewLength ? `The preview shows units of up to ${maximumPreviewLength} characters, and this one has ${length}.` : null
}
