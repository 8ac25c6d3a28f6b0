import { join } from 'node:path'
import { readLines } from '@/lib/db/embedded/orphan'

/** Where the files of the built-in database lie in a data folder. */
export function clusterOf(data: string): string {
  return join(data, 'database')
}

/** What PostgreSQL says about itself while it runs: the first line of this file is its process, the fifth the folder of its socket. */
export function noteOf(data: string): string[] {
  return readLines(join(clusterOf(data), 'postmaster.pid'))
}

/** The address of the built-in database in a data folder, while it runs. */
export function addressOf(data: string): string {
  return `postgresql://unitwright@localhost/unitwright?host=${encodeURIComponent(noteOf(data)[4]!)}`
}
