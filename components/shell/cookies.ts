const A_YEAR = 31_536_000

/** Keeps a word for all pages, for a year from now, or forgets it; the server gets it with each request. What it is made of must not need quotes. */
export function keepCookie(name: string, value: string | null): void {
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${value === null ? 0 : A_YEAR}; samesite=lax`
}
