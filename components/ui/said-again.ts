/** Words as other words than the last: screen readers may pass over the same ones (observed: Orca 43), and nobody hears a space at their end. */
export function saidAgain(words: string, last: string): string {
  return words === last ? `${words}\u00a0` : words
}
