/** Reads the page of a list from an address; what is none is the first. */
export function readPage(text: string | string[] | undefined): number {
  const page = Number([text].flat()[0])
  return Number.isInteger(page) && page >= 1 && page <= 1_000_000 ? page : 1
}
