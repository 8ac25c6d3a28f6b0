import { comparePaths, type DirectorySetting, type UnitDirectory } from '@/lib/exec-schema'

/** One line of the tree of directories. */
export interface DirectoryNode {
  readonly path: string
  /** What is shown: the whole path at the root, below it the part under the line above. */
  readonly label: string
  readonly depth: number
  /** Null for a base directory that is there anyway, and for a symbolic link. */
  readonly directory: UnitDirectory | null
  readonly linkTo: string | null
}

interface Entry {
  readonly path: string
  readonly directory: UnitDirectory | null
  readonly linkTo: string | null
}

/** Puts directories and symbolic links below the bases that hold them, in the order of their paths. */
export function directoryTree(directories: readonly UnitDirectory[], bases: Readonly<Record<DirectorySetting, string>>): DirectoryNode[] {
  const entries = new Map<string, Entry>()
  for (const { setting } of directories) entries.set(bases[setting], { path: bases[setting], directory: null, linkTo: null })
  // One that is both the unit's own and on the way to another is the unit's own.
  for (const directory of [...directories].sort((a, b) => Number(b.parent) - Number(a.parent))) {
    entries.set(directory.realPath, { path: directory.realPath, directory, linkTo: null })
    for (const symlink of directory.symlinks) entries.set(symlink, { path: symlink, directory: null, linkTo: directory.realPath })
  }
  const paths = [...entries.values()].sort((a, b) => comparePaths(a.path, b.path))
  const above: string[] = []
  return paths.map(({ path, directory, linkTo }) => {
    while (above.length > 0 && !path.startsWith(`${above.at(-1)}/`)) above.pop()
    const parent = above.at(-1)
    const depth = above.length
    above.push(path)
    return { path, directory, linkTo, depth, label: parent === undefined ? path : path.slice(parent.length + 1) }
  })
}
