import type { HostGroup, HostUser } from '@/lib/exec-schema'
import { WorkspaceError } from '@/lib/operation/errors'

/** Reads people from lines as `getent passwd` prints them (passwd(5)). Refused with `invalid-text`, which names the line. */
export function readUsers(text: string): HostUser[] {
  return readLines(text, 'the users', '/etc/passwd', ([name, , uid, gid, , home, shell]) => (name && home !== undefined && isId(uid) && isId(gid) ? { name, uid: Number(uid), gid: Number(gid), home, shell: shell ?? '' } : null))
}

/** Reads groups from lines as `getent group` prints them (group(5)). Refused like `readUsers`. */
export function readGroups(text: string): HostGroup[] {
  return readLines(text, 'the groups', '/etc/group', ([name, , gid]) => (name && isId(gid) ? { name, gid: Number(gid) } : null))
}

/** People as `readUsers` reads them. */
export function writeUsers(users: readonly HostUser[]): string {
  return users.map(({ name, uid, gid, home, shell }) => `${name}:x:${uid}:${gid}::${home}:${shell}`).join('\n')
}

/** Groups as `readGroups` reads them. */
export function writeGroups(groups: readonly HostGroup[]): string {
  return groups.map(({ name, gid }) => `${name}:x:${gid}:`).join('\n')
}

function readLines<T>(text: string, what: string, like: string, read: (fields: readonly string[]) => T | null): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return []
    const entry = read(line.trim().split(':'))
    if (entry === null) throw new WorkspaceError('invalid-text', `Line ${index + 1} of ${what} is not as in ${like}; paste what getent prints.`)
    return [entry]
  })
}

function isId(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,10}$/.test(text) && Number(text) <= 4_294_967_295
}
