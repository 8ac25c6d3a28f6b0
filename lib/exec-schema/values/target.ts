/** Which service manager reads the unit. */
export type Manager = 'system' | 'user'

/** What a unit is written for: a systemd release, 239 to 262, and the manager. */
export interface Target {
  readonly version: number
  readonly manager: Manager
}

/** The oldest release that this library knows. */
export const oldestVersion = 239
/** The newest one. */
export const newestVersion = 262
/** All of them, the newest first. */
export const allVersions: readonly number[] = Array.from({ length: newestVersion - oldestVersion + 1 }, (_, index) => newestVersion - index)

/** When something exists: from `since` to `until`, both included; without them, always. */
export interface Lifetime {
  readonly since?: number
  readonly until?: number
}

/** Whether something with this lifetime exists in a release. */
export function existsIn(lifetime: Lifetime, version: number): boolean {
  return version >= (lifetime.since ?? 0) && version <= (lifetime.until ?? Number.POSITIVE_INFINITY)
}
