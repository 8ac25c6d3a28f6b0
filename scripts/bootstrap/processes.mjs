// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'

/**
 * Names a running process for good: process numbers are used again, but never with the same time of start.
 * Nothing is returned for a process that has ended, nor for one that only waits to be collected by its parent.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined
  if (process.platform !== 'linux') return ps(pid, 'lstart=')
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name in parentheses and may hold anything; the fields behind it begin with the third, the state.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (fields[0] === 'Z' || fields[0] === 'X') return undefined
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${fields[19]}`
  } catch {
    return undefined
  }
}

/**
 * Whether a process is the PostgreSQL that serves the files in a folder, which is the folder that it works in, even after a move.
 * @param {number} pid
 * @param {string} folder
 */
export function isPostgresOf(pid, folder) {
  if (!processIdentity(pid)) return false
  if (process.platform !== 'linux') return (ps(pid, 'command=') ?? '').includes(`-D ${folder} `)
  try {
    return realpathSync(`/proc/${pid}/cwd`) === realpathSync(folder)
  } catch {
    return false
  }
}

/**
 * @param {number} pid
 * @param {string} field
 */
function ps(pid, field) {
  return spawnSync('ps', ['-o', field, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
}
