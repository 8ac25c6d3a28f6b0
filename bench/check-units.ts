/**
 * How fast unit files are checked, beside systemd's own `systemd-analyze verify` where it is installed.
 *
 *     npx tsx bench/check-units.ts [FOLDER]
 *
 * FOLDER holds unit files (default: the library's fixtures). Prints times for one file and the ratio of the totals.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { checkUnit, decodeBytes, parseUnitName, type UnitFiles } from '@/lib/exec-schema'

const folder = process.argv[2] ?? join(import.meta.dirname, '../lib/exec-schema/language/fixtures')
const paths = unitFilesBelow(folder)
if (paths.length === 0) {
  console.error(`There are no unit files below ${folder}.`)
  process.exit(2)
}
const units: UnitFiles[] = paths.map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), fragment: { path, text: decodeBytes(readFileSync(path)) }, dropIns: [] }))
const check = (unit: UnitFiles) => checkUnit(unit, { target: { version: 252, manager: 'system' } })

for (const unit of units) check(unit)
const times = units.map((unit) => {
  const begun = performance.now()
  check(unit)
  return performance.now() - begun
})
const total = times.reduce((sum, time) => sum + time, 0)
times.sort((a, b) => a - b)
const quantile = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(3)
console.log(`${units.length} files: p50 ${quantile(0.5)} ms, p95 ${quantile(0.95)} ms, ${total.toFixed(0)} ms in all`)

// As root it would move the machine's processes into another control group where systemd does not run.
const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const begun = performance.now()
for (let i = 0; i < paths.length; i += 100) {
  const { error } = spawnSync('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', ...paths.slice(i, i + 100)], account)
  if (error) {
    console.log('systemd-analyze is not installed, so there is nothing to compare with.')
    process.exit(0)
  }
}
const theirs = performance.now() - begun
console.log(`systemd-analyze verify, a hundred files a process: ${theirs.toFixed(0)} ms in all; ours takes ${(total / theirs).toFixed(3)} of that`)

function unitFilesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return parseUnitName(path.slice(path.lastIndexOf('/') + 1)) ? [path] : []
  return readdirSync(path).flatMap((name) => unitFilesBelow(join(path, name)))
}
