/**
 * How long it takes to work out what systemd makes of a unit: merged settings, environment, directories, exit codes, sandbox, dependencies, security.
 *
 *     npx tsx bench/effective.ts [FOLDER]
 *
 * FOLDER holds unit files (default: the library's fixtures). The time of a whole check of the same file is printed beside it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkUnit, decodeBytes, effectiveUnit, hardeningGroups, parseUnitName, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import { percentile } from './percentile'

const folder = process.argv[2] ?? join(import.meta.dirname, '../lib/exec-schema/language/fixtures')
const options: MergeOptions = { target: { version: 257, manager: 'system' } }
const units: UnitFiles[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => parseUnitName(basename(path)))
  .map((path) => ({ name: basename(path), fragment: { path, text: decodeBytes(readFileSync(join(folder, path))) }, dropIns: [] }))
if (units.length === 0) {
  console.error(`There are no unit files below ${folder}.`)
  process.exit(2)
}

const tasks: Readonly<Record<string, (unit: UnitFiles) => unknown>> = {
  'effective unit': (unit) => effectiveUnit(unit, options),
  'hardening proposals': (unit) => hardeningGroups(unit, options),
  'check, to compare': (unit) => checkUnit(unit, options),
}
console.log(`${units.length} files, milliseconds each      p50    p95    max`)
for (const [name, run] of Object.entries(tasks)) {
  for (const unit of units) run(unit)
  const times = units.map((unit) => {
    const begun = performance.now()
    run(unit)
    return performance.now() - begun
  })
  const at = (share: number) => percentile(times, share).toFixed(2).padStart(6)
  console.log(`${name.padEnd(32)} ${at(0.5)} ${at(0.95)} ${at(1)}`)
}
