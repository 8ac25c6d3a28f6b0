import type { Manager } from '../values/target'

export interface HostUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
  readonly home: string
  readonly shell: string
}

export interface HostGroup {
  readonly name: string
  readonly gid: number
}

/** What is known of the machine that a unit is meant for. What it does not hold is unknown rather than missing, unless it is `complete`, or `allPeople` for users and groups. */
export interface HostProfile {
  readonly name: string
  readonly users: readonly HostUser[]
  readonly groups: readonly HostGroup[]
  /** Contents of files by absolute path, such as environment files. */
  readonly files: Readonly<Record<string, string>>
  readonly directories: readonly string[]
  readonly hostname: string | null
  readonly machineId: string | null
  /** The environment that each manager itself runs with. */
  readonly managerEnvironment: Readonly<Record<Manager, Readonly<Record<string, string>>>>
  /** Whose user manager it is. */
  readonly managerUser: string
  /** Whether there are no users and groups but those that are listed. */
  readonly allPeople: boolean
  readonly complete: boolean
}

/** What is said of a machine; what is left out is as on a plain installation. */
export type GivenHost = Partial<Omit<HostProfile, 'managerEnvironment'>> & { readonly managerEnvironment?: Partial<HostProfile['managerEnvironment']> }

/** Takes what is said of a machine, perhaps nothing or null, and answers with a whole profile. */
export function completeHost(given?: GivenHost | null): HostProfile {
  return { ...plainHost, ...given, managerEnvironment: { ...plainHost.managerEnvironment, ...given?.managerEnvironment } }
}

/** A plain installation: root, nobody and one person, nothing else known. */
export const plainHost: HostProfile = {
  name: 'plain installation',
  users: [
    { name: 'root', uid: 0, gid: 0, home: '/root', shell: '/bin/bash' },
    { name: 'daemon', uid: 1, gid: 1, home: '/usr/sbin', shell: '/usr/sbin/nologin' },
    { name: 'nobody', uid: 65534, gid: 65534, home: '/nonexistent', shell: '/usr/sbin/nologin' },
    { name: 'user', uid: 1000, gid: 1000, home: '/home/user', shell: '/bin/bash' },
  ],
  groups: [
    { name: 'root', gid: 0 },
    { name: 'daemon', gid: 1 },
    { name: 'nogroup', gid: 65534 },
    { name: 'user', gid: 1000 },
  ],
  files: {},
  directories: [],
  hostname: null,
  machineId: null,
  managerEnvironment: { system: { LANG: 'C.UTF-8' }, user: { LANG: 'C.UTF-8', XDG_RUNTIME_DIR: '/run/user/1000' } },
  managerUser: 'user',
  allPeople: false,
  complete: false,
}

/** Whether a user or group that is not listed is missing for certain. */
export function knowsPeople({ allPeople, complete }: HostProfile): boolean {
  return allPeople || complete
}

/** Finds a user by name or number. */
export function findUser(host: HostProfile, user: string): HostUser | null {
  return host.users.find((candidate) => candidate.name === user || String(candidate.uid) === user) ?? null
}

/** Finds a group by name or number. */
export function findGroup(host: HostProfile, group: string): HostGroup | null {
  return host.groups.find((candidate) => candidate.name === group || String(candidate.gid) === group) ?? null
}

/** The user whose manager runs the unit: root for the system manager. */
export function managerUserOf(host: HostProfile, manager: Manager): HostUser {
  const name = manager === 'system' ? 'root' : host.managerUser
  return findUser(host, name) ?? { name, uid: 0, gid: 0, home: '/root', shell: '/bin/sh' }
}
