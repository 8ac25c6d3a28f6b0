/**
 * How fast unit files are checked, beside systemd's own `systemd-analyze verify` where it is installed, and how the time grows with the size of a file.
 *
 *     npx tsx bench/check.ts [FOLDER]
 *
 * FOLDER holds unit files (default: the library's fixtures). Files are counted in a warm process; systemd-analyze gets sixty at a time, its fastest way.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { checkUnit, decodeBytes, parseUnitName, type UnitFiles } from '@/lib/exec-schema'
import { percentile } from './percentile'

const ROUNDS = 5
const folder = process.argv[2] ?? join(import.meta.dirname, '../lib/exec-schema/language/fixtures')
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => parseUnitName(basename(path))).map((path) => join(folder, path))
if (paths.length === 0) {
  console.error(`There are no unit files below ${folder}.`)
  process.exit(2)
}
const units = paths.map((path) => unitOf(basename(path), decodeBytes(readFileSync(path))))

/** Files a second, at the median of some rounds. */
function rate(only?: 'systemd'): number {
  const round = () => timeOf(() => units.forEach((unit) => check(unit, only)))
  for (let warming = 0; warming < ROUNDS; warming++) round()
  return units.length / (percentile(Array.from({ length: ROUNDS }, round), 0.5) / 1000)
}

const same = rate('systemd')
const ours = rate()
const each = units.map((unit) => timeOf(() => check(unit)))
console.log(`${units.length} files: ${ours.toFixed(0)} files/s with all advice; one file p50 ${percentile(each, 0.5).toFixed(3)} ms, p95 ${percentile(each, 0.95).toFixed(3)} ms`)
console.log(`What systemd reports alone: ${same.toFixed(0)} files/s`)

const theirs = systemdRate()
console.log(theirs === null ? 'systemd-analyze is not installed, so there is nothing to compare with.' : `systemd-analyze verify, sixty files a process: ${theirs.toFixed(0)} files/s; ours is ${(same / theirs).toFixed(1)} times as fast, with all advice ${(ours / theirs).toFixed(1)} times`)

console.log('\nmilliseconds for a file of           1 KiB  16 KiB 256 KiB   1 MiB')
const shapes: Readonly<Record<string, (bytes: number) => string>> = {
  'usual settings': (bytes) => '[Service]\n' + repeat('ExecStart=/usr/bin/a --b "c d"\nEnvironment=A=1 B="2 3"\nReadWritePaths=/a /b\nTimeoutSec=5min 20s\nSystemCallFilter=@system-service mount\n', bytes),
  'one line of words': (bytes) => `[Service]\nReadWritePaths=${repeat('/a ', bytes)}\n`,
  'one line of backslashes': (bytes) => `[Service]\nExecStart=/bin/a ${repeat('\\', bytes)}\n`,
  'quotes that open and close': (bytes) => `[Service]\nEnvironment=${repeat('"\'', bytes)}\n`,
  'continued lines': (bytes) => `[Service]\nExecStart=/bin/a ${repeat('b \\\n', bytes)}\n`,
  'comments in a continuation': (bytes) => `[Service]\nExecStart=/bin/a \\\n${repeat('# c\n', bytes)}`,
  'one setting again and again': (bytes) => '[Service]\n' + repeat('Nice=5\n', bytes),
  'orders that turn back': (bytes) => '[Unit]\n' + Array.from({ length: Math.ceil(bytes / 40) }, (_, index) => `Before=u${index}.service\nAfter=u${index}.service\n`).join('') + '[Service]\nExecStart=/bin/true\n',
  'unknown settings': (bytes) => '[Service]\n' + repeat('ExecStrat=/bin/a\n', bytes),
  'specifiers that leave nothing': (bytes) => `[Service]\nEnvironment=${repeat('%i ', bytes)}\n`,
  'comments behind values': (bytes) => '[Service]\n' + repeat('TimeoutSec=5 # x\n', bytes),
  'settings in the wrong section': (bytes) => `[Service]\n${repeat('Nice=5\n', bytes / 2)}[Unit]\n${repeat('Nice=5\n', bytes / 2)}`,
  'sections again and again': (bytes) => repeat('[Service]\nAfter=a.service\n', bytes),
  'lines that are refused': (bytes) => '[Service]\n' + repeat('User=/\n', bytes),
  'comments that silence rules': (bytes) => `[Service]\n${repeat('# unitwright: ignore inline-comment so it is\nNice=5 # x\n', bytes)}`,
  'requirements without order': (bytes) => `[Unit]\n${Array.from({ length: Math.ceil(bytes / 22) }, (_, index) => `Requires=u${index}.service\n`).join('')}`,
  'paths of programs': (bytes) => `[Service]\nProtectSystem=strict\n${Array.from({ length: Math.ceil(bytes / 22) }, (_, index) => `ExecPaths=/run/a${index}\n`).join('')}`,
  'shell signs': (bytes) => `[Service]\nType=oneshot\n${repeat('ExecStart=$A > b %m && $(c)\n', bytes)}`,
  'print marks': (bytes) => `[Service]\nEnvironment=${repeat('\u201ca\u201d ', bytes)}\n`,
  'no assignments': (bytes) => repeat('=\n', bytes),
  'a calendar list': (bytes) => `[Timer]\nOnCalendar=*:${repeat('1,', bytes)}\n`,
  'white space and hash signs': (bytes) => `[Unit]\nDescription=${repeat(' \t# ', bytes)}\n`,
}
for (const [name, make] of Object.entries(shapes)) {
  const times = [2 ** 10, 2 ** 14, 2 ** 18, 2 ** 20].map((bytes) => {
    const unit = unitOf('x.service', make(bytes - 64))
    return percentile(Array.from({ length: 3 }, () => timeOf(() => check(unit))), 0.5)
  })
  console.log(name.padEnd(34), times.map((time) => time.toFixed(time < 10 ? 1 : 0).padStart(7)).join(' '))
}

function check(unit: UnitFiles, only?: 'systemd'): void {
  checkUnit(unit, { target: { version: 252, manager: 'system' }, ...(only && { only }) })
}

function unitOf(name: string, text: string): UnitFiles {
  return { name, fragment: { path: name, text }, dropIns: [] }
}

function repeat(text: string, bytes: number): string {
  return text.repeat(Math.max(1, Math.floor(bytes / text.length)))
}

/** Files that systemd-analyze checks in a second; null where it is not installed. */
function systemdRate(): number | null {
  // As root it would move the machine's processes into another control group where systemd does not run.
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
  let missing = false
  const time = timeOf(() => {
    for (let i = 0; i < paths.length && !missing; i += 60) missing = spawnSync('systemd-analyze', ['verify', '--man=no', '--recursive-errors=no', ...paths.slice(i, i + 60)], account).error !== undefined
  })
  return missing ? null : paths.length / (time / 1000)
}

function timeOf(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}
