export type ArchiveKind = 'zip' | 'tar.gz'

/** What kind of archive a name speaks of; null for no archive. */
export function archiveKindOf(name: string): ArchiveKind | 'tar' | null {
  if (/\.zip$/i.test(name)) return 'zip'
  if (/\.(tar\.gz|tgz)$/i.test(name)) return 'tar.gz'
  return /\.tar$/i.test(name) ? 'tar' : null
}
