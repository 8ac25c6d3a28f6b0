import { newestVersion, oldestVersion } from '../values/target'

/** A distribution release with the systemd that it ships. */
export interface Release {
  /** As it is written on the command line: `debian-12`. */
  readonly id: string
  readonly name: string
  readonly version: number
}

/** Releases that people write units for, by distribution, newest first. */
export const releases: readonly Release[] = [
  { id: 'debian-13', name: 'Debian 13', version: 257 },
  { id: 'debian-12', name: 'Debian 12', version: 252 },
  { id: 'debian-11', name: 'Debian 11', version: 247 },
  { id: 'debian-10', name: 'Debian 10', version: 241 },
  { id: 'ubuntu-24.04', name: 'Ubuntu 24.04', version: 255 },
  { id: 'ubuntu-22.04', name: 'Ubuntu 22.04', version: 249 },
  { id: 'ubuntu-20.04', name: 'Ubuntu 20.04', version: 245 },
  { id: 'rhel-10', name: 'RHEL 10', version: 257 },
  { id: 'rhel-9', name: 'RHEL 9', version: 252 },
  { id: 'rhel-8', name: 'RHEL 8', version: 239 },
  { id: 'fedora-43', name: 'Fedora 43', version: 258 },
  { id: 'fedora-42', name: 'Fedora 42', version: 257 },
  { id: 'fedora-41', name: 'Fedora 41', version: 256 },
  { id: 'fedora-40', name: 'Fedora 40', version: 255 },
  { id: 'sles-15.7', name: 'SLES 15 SP7', version: 254 },
  { id: 'sles-15.5', name: 'SLES 15 SP5', version: 249 },
  { id: 'amazon-2023', name: 'Amazon Linux 2023', version: 252 },
]

/** Reads a target as people write it: a version (`252`) or a release (`debian-12`, `Debian 12`); null for what is neither. */
export function readVersion(text: string): number | null {
  const clean = text.trim().toLowerCase()
  if (/^\d{3}$/.test(clean)) {
    const version = Number(clean)
    return version >= oldestVersion && version <= newestVersion ? version : null
  }
  const id = clean.replace(/[\s_]+/g, '-')
  return releases.find((release) => release.id === id)?.version ?? null
}
