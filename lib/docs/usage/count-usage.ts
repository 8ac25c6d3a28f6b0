// Counts how unit files use settings, for the pages of the documentation:
//
//     npx tsx lib/docs/usage/count-usage.ts FOLDER
//
// FOLDER holds unit files of many packages; numbers and single words alone are kept of them. Writes usage-counts.json beside this file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { assignmentsOf, currentName, decodeBytes, findSetting, newestVersion, parseUnitFile, readBoolean, type Setting } from '@/lib/exec-schema'
import type { UsageCounts } from './usage'

/** Fewer files than this say nothing of what is usual. */
const FEWEST = 3
const MOST_SHOWN = 6
/** A companion is in at least this share of the files, and this many times as common there as elsewhere. */
const COMPANION = { share: 0.2, lift: 1.5 }

const folder = process.argv[2]!
const files = (readdirSync(folder, { recursive: true, withFileTypes: true }) as { isFile(): boolean; parentPath: string; name: string }[]).filter((entry) => entry.isFile() && /\.(service|socket|timer|mount|automount|swap|path|slice|scope|target)$/.test(entry.name))

/** For each setting the files that assign it, and in how many of them each word or value is. */
const filesWith = new Map<string, Set<string>>()
const valuesOf = new Map<string, Map<string, Set<string>>>()
const sectionFiles = new Map<string, Set<string>>()

for (const { parentPath, name } of files) {
  const path = join(parentPath, name)
  const text = decodeBytes(readFileSync(path))
  for (const { section, assignment } of assignmentsOf(parseUnitFile(text, { version: newestVersion }))) {
    const setting = section === null ? null : findSetting(section, assignment.name)
    if (!setting) continue
    const key = `${section!}.${currentName(section!, setting, newestVersion).name}`
    add(filesWith, key, path)
    add(sectionFiles, section!, path)
    for (const value of wordsOf(setting, assignment.value)) add(entry(valuesOf, key, () => new Map<string, Set<string>>()), value, path)
  }
}

const counts: Record<string, UsageCounts> = {}
for (const [key, own] of [...filesWith].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const section = key.split('.')[0]!
  const all = sectionFiles.get(section)!.size
  if (own.size < FEWEST) continue
  const values = [...(valuesOf.get(key) ?? [])].map(([value, where]) => [value, where.size] as const).filter(([, count]) => count >= FEWEST)
  const companions = [...filesWith].flatMap(([other, where]) => {
    if (other === key || !other.startsWith(`${section}.`)) return []
    const share = [...own].filter((path) => where.has(path)).length / own.size
    return share >= COMPANION.share && share / (where.size / all) >= COMPANION.lift ? [[other.split('.')[1]!, Math.round(share * 100)] as const] : []
  })
  counts[key] = { files: own.size, of: all, values: most(values), companions: most(companions) }
}
writeFileSync(join(import.meta.dirname, 'usage-counts.json'), `${JSON.stringify(counts, null, 1)}\n`)
console.log(`${files.length} files, ${Object.keys(counts).length} settings`)

/** What of a value may be told: words of lists and plain values, but neither commands, paths nor free texts, which belong to their packages. */
function wordsOf({ value: { widget, names, syntax } }: Setting, text: string): string[] {
  if (text === '' || syntax === 'text') return []
  if (names?.of === 'unit' || widget.kind === 'words') return [...new Set(text.split(/\s+/))].filter((word) => !word.includes('/'))
  if (!['switch', 'select', 'duration', 'size', 'number', 'mode'].includes(widget.kind) && syntax !== 'calendar expression') return []
  const boolean = ['switch', 'select'].includes(widget.kind) ? readBoolean(text) : null
  return [boolean === null ? text : boolean ? 'yes' : 'no']
}

function most(entries: readonly (readonly [string, number])[]): [string, number][] {
  return [...entries].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_SHOWN).map(([name, count]) => [name, count])
}

function add(sets: Map<string, Set<string>>, key: string, path: string): void {
  entry(sets, key, () => new Set<string>()).add(path)
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
