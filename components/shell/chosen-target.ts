import { keepCookie } from './cookies'

/** Where it is kept, so that the server knows it as well. */
export const TARGET_COOKIE = 'target'

/** The release that was chosen last, anywhere: the id of a distribution’s release, or a number of systemd; null for none. */
export function chosenTarget(): string | null {
  return new RegExp(`(?:^|; )${TARGET_COOKIE}=([\\w.-]+)`).exec(document.cookie)?.[1] ?? null
}

/** Keeps the release that was chosen, for all pages from now on; null for all releases. */
export function chooseTarget(target: string | null): void {
  keepCookie(TARGET_COOKIE, target)
}
