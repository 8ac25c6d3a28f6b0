import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process and all that descend from it. */
export function treeOf(pid: number): number[] {
  const parents = readParents()
  const below = (root: number): number[] => [root, ...parents.filter(({ parent }) => parent === root).flatMap((child) => below(child.pid))]
  return below(pid)
}

interface Parentage {
  readonly pid: number
  readonly parent: number
}

function readParents(): Parentage[] {
  // Small images of Linux have no ps.
  if (process.platform === 'linux') return readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap(readParent)
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return stdout.trim().split('\n').map((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number)
    return { pid: pid!, parent: parent! }
  })
}

/** Nothing for a process that has ended meanwhile. */
function readParent(name: string): Parentage[] {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
    // The name of the program stands in parentheses and may hold anything; behind it come the state and the parent.
    return [{ pid: Number(name), parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) }]
  } catch {
    return []
  }
}
