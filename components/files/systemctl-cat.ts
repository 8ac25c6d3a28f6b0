import { classifyUnitPath, linesWithEnds, type SourceFile } from '@/lib/exec-schema'

/**
 * Takes the output of `systemctl cat` apart: each file has its path in a comment before it, and a blank line between itself and the next.
 * Empty for a text that is no such output. A prompt line above it does no harm.
 */
export function splitSystemctlCat(text: string): SourceFile[] {
  const lines = linesWithEnds(text)
  const files: { path: string; lines: string[] }[] = []
  let blank = true
  for (const line of lines) {
    const path = blank ? headerPath(line) : null
    blank = line.trim() === ''
    if (path !== null) files.push({ path, lines: [] })
    else if (files.length > 0) files[files.length - 1]!.lines.push(line)
    else if (/^\S*[$#%>]\s*(sudo )?systemctl /.test(line)) blank = true
    else if (!blank) return []
  }
  return files.map((file, index) => ({ path: file.path, text: withoutSeparator(file.lines, index < files.length - 1) }))
}

function headerPath(line: string): string | null {
  const path = /^# (\/.*?)\r?\n?$/.exec(line)?.[1]
  return path !== undefined && classifyUnitPath(path).kind !== 'other' ? path : null
}

/** `systemctl cat` puts one blank line before each file but the first; it does not belong to the file above. */
function withoutSeparator(lines: readonly string[], followed: boolean): string {
  return (followed && lines[lines.length - 1]?.trim() === '' ? lines.slice(0, -1) : lines).join('')
}
