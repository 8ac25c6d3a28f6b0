import { structuredPatch, type StructuredPatchHunk } from 'diff'

export interface FileVersion {
  readonly path: string
  readonly content: string
}

export interface FileChange {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed' | 'unchanged'
  /** Null where comparing the lines would take too long. */
  readonly hunks: readonly StructuredPatchHunk[] | null
}

/** What two files may take to be compared; files of which every line differs take long. */
const timeout = 500

/** What became of each file between two revisions, in the order in which they are shown, removed ones last. */
export function compareFiles(before: readonly FileVersion[], after: readonly FileVersion[]): FileChange[] {
  const removed = before.filter(({ path }) => !after.some((file) => file.path === path))
  return [...after, ...removed].map(({ path }) => compareFile(path, find(before, path), find(after, path)))
}

function find(files: readonly FileVersion[], path: string): string | null {
  return files.find((file) => file.path === path)?.content ?? null
}

function compareFile(path: string, before: string | null, after: string | null): FileChange {
  if (before === after) return { path, kind: 'unchanged', hunks: [] }
  const patch = structuredPatch(path, path, before ?? '', after ?? '', undefined, undefined, { context: 3, timeout })
  return { path, kind: before === null ? 'added' : after === null ? 'removed' : 'changed', hunks: patch?.hunks ?? null }
}
