/** Asks the server for JSON. Throws an Error with a sentence where it refuses, or with `unreachable` where it does not answer. */
export async function askServer(address: string, unreachable: string, init?: RequestInit): Promise<unknown> {
  const response = await fetch(address, init).catch(() => {
    throw new Error(unreachable)
  })
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Error((answer as { readonly error?: { readonly message?: string } } | null)?.error?.message ?? `The server answered with status ${response.status}.`)
  return answer
}
