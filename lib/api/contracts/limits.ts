import { maximumFiles } from '@/lib/workspace/limits'

// The browser takes its values from this file alone: the other contracts would bring zod along.

export { maximumFiles }

/** The longest text that is previewed, in characters of all files together; next.config.ts lets requests of that length through. */
const maximumPreviewLength = 700_000

interface Previewed {
  readonly files: readonly { readonly content: string }[]
  /** Contents that were pasted, by path. */
  readonly environmentFiles: Readonly<Record<string, string>>
}

/** Takes what is to be previewed and says in one sentence why it can't be; null where it can. Asked before sending and again by the server. */
export function previewFault({ files, environmentFiles }: Previewed): string | null {
  const texts = [...files.map(({ content }) => content), ...Object.values(environmentFiles)]
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  if (files.length > maximumFiles) return `The preview shows units of up to ${maximumFiles} files, and this one has ${files.length}.`
  return length > maximumPreviewLength ? `The preview shows units of up to ${maximumPreviewLength} characters, and this one has ${length}.` : null
}
