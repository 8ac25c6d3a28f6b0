import { readFileSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { isPostgresOf, processIdentity } from '../../../scripts/bootstrap/processes.mjs'

/**
 * Ends a PostgreSQL that an earlier start has left behind on these files, and takes away its postmaster.pid. PostgreSQL itself would refuse
 * to start when the number in there belongs to any living process, even when that is another program which got the number later.
 */
export async function endOrphan(cluster: string): Promise<void> {
  const pid = Number(readLines(`${cluster}/postmaster.pid`)[0])
  if (isPostgresOf(pid, cluster)) await endProcess(pid)
  rmSync(`${cluster}/postmaster.pid`, { force: true })
}

/** Asks for a fast shutdown, then for one without a checkpoint, from which the log recovers, and at last stops asking. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, patience] of [['SIGINT', 2000], ['SIGQUIT', 500], ['SIGKILL', 500]] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    const deadline = Date.now() + patience
    while (processIdentity(pid) && Date.now() < deadline) await sleep(10)
    if (!processIdentity(pid)) return
  }
}

/** The lines of a file; none where it can't be read. */
export function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}
