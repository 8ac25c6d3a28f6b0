/** `foo.service`, or `foo.service.d/10-limits.conf`, wherever the file came from. */
export function pathBelowUnitFolder(path: string): string {
  const parts = path.split('/')
  const folder = parts[parts.length - 2]
  return parts.slice(folder?.endsWith('.d') ? -2 : -1).join('/')
}
