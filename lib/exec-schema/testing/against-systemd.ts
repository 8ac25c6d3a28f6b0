/**
 * Holds the library against real releases of systemd, unpacked by `oracle/install` of the shared folder:
 *
 *     npm run test:systemd                      20,000 generated units on each of 247, 252, 257 and 262
 *     npm run test:systemd -- --count 2000 --seed 7 --release 252
 *     npm run test:systemd -- FOLDER            the unit files below a folder instead
 *     npm run test:systemd -- --record Service.Nice=5 FILE …   keeps what all releases say as cases for `npm test`
 *
 * Compares which lines a release speaks of and whether it refuses the unit and, of generated units, what it understood; then half as many
 * generated calendar expressions and time spans, their normal forms and next times.
 * Differences without a known reason are printed, and make the exit status 1.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeBytes, encodeBytes, findSetting, type SectionName } from '..'
import { compareMeaning } from './dumped-meaning'
import { generateUnits, type GeneratedUnit } from './generated-units'
import { knownReason } from './known-differences'
import { nameOfCase, unitOfCase, type CaseSource, type ObservedCase } from './observed-cases'
import { compareCalendars, compareSpans } from './times-against-systemd'
import { unitFilesBelow } from './unit-files-below'
import { askRelease, ourVerdict, runnableReleases, sameVerdict, verdictInWords, verdictOf } from './systemd-release'

const { values: options, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { record: { type: 'boolean', default: false }, count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' }, release: { type: 'string', multiple: true, default: ['247', '252', '257', '262'] } },
})

const missing = options.release.filter((release) => !runnableReleases().includes(Number(release)))
if (missing.length > 0) {
  console.error(`These releases of systemd are not unpacked here: ${missing.join(', ')}. Run oracle/install of the shared folder, or set ORACLE_DIR.`)
  process.exit(2)
}

/** Units made for the release; returns how many differences have no known reason. */
async function compareGenerated(version: number): Promise<number> {
  const units = generateUnits({ version, manager: 'system' }, { count: Number(options.count), seed: Number(options.seed) })
  const answers = await askRelease(version, units.map(({ name, text }) => ({ path: name, bytes: encodeBytes(text) })), { dump: true, onAnswer: progress(version, units.length) })
  const report = new Report(version)
  let understood = 0
  units.forEach((unit, index) => {
    const answer = answers[index]!
    const theirs = verdictOf(answer)
    const ours = ourVerdict({ name: unit.name, fragment: { path: unit.name, text: unit.text }, dropIns: [] }, version)
    const agree = sameVerdict(theirs, ours)
    report.add(agree, unitName(unit), verdictInWords(theirs), verdictInWords(ours), knownReason(unit, version))
    if (!agree || theirs.refused || unit.values.some((value) => /%[^%]|\\n|\\r/.test(value))) return
    const meaning = compareMeaning(unit, answer.dump ?? [], version)
    if (!meaning) return
    understood++
    report.add(meaning.theirs === meaning.ours, unitName(unit), meaning.theirs, meaning.ours, knownReason(unit, version))
  })
  return report.print(`generated units, of which ${understood} were compared in what they mean as well`, units.length)
}

/** Unit files as they are; returns how many are judged differently. */
async function compareFiles(version: number, paths: readonly string[]): Promise<number> {
  const answers = await askRelease(version, paths.map((path, index) => ({ path: `${index}/${basename(path)}`, bytes: readFileSync(path) })), { onAnswer: progress(version, paths.length) })
  const report = new Report(version)
  paths.forEach((path, index) => {
    const theirs = verdictOf(answers[index]!)
    const ours = ourVerdict({ name: basename(path), fragment: { path, text: decodeBytes(readFileSync(path)) }, dropIns: [] }, version)
    report.add(sameVerdict(theirs, ours), path, verdictInWords(theirs), verdictInWords(ours), null)
  })
  return report.print(`files, ${answers.filter((answer) => answer.diagnostics.length > 0).length} of them flagged`, paths.length)
}

/** Calendar expressions and time spans; returns how many come to something else. */
function compareTimes(version: number): number {
  let found = 0
  const sample = { count: Math.ceil(Number(options.count) * 0.55), seed: Number(options.seed) }
  for (const [what, compare] of [['calendar expressions', compareCalendars], ['time spans', compareSpans]] as const) {
    const { compared, differences } = compare(version, sample)
    const report = new Report(version)
    for (const { text, theirs, ours } of differences) report.add(false, text, theirs, ours, null)
    found += report.print(what, compared)
  }
  return found
}

/** Adds what all releases here say of `Section.Setting=value`, with `⏎` between values of several lines, and of unit files, to the cases. */
async function recordCases(words: readonly string[]): Promise<void> {
  const path = join(import.meta.dirname, 'observed-cases.json')
  const observed = JSON.parse(readFileSync(path, 'utf8')) as ObservedCase[]
  const wanted = words.map(readCase)
  const units = wanted.map((each, index) => ({ ...unitOfCase(each, index), folder: index }))
  const said = wanted.map(() => new Map<string, number[]>())
  for (const version of runnableReleases()) {
    const answers = await askRelease(version, units.map(({ name, text, folder }) => ({ path: `${folder}/${name}`, bytes: encodeBytes(text) })))
    answers.forEach((answer, index) => {
      const verdict = verdictInWords(verdictOf(answer))
      said[index]!.set(verdict, [...(said[index]!.get(verdict) ?? []), version])
    })
  }
  wanted.forEach((each, index) => observed.push({ ...each, verdicts: Object.fromEntries([...said[index]!].map(([verdict, versions]) => [versions.join(' '), verdict])) }))
  const cases = [...new Map(observed.map((each) => [nameOfCase(each), each])).values()].sort((a, b) => (nameOfCase(a) < nameOfCase(b) ? -1 : 1))
  writeFileSync(path, `[\n${cases.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`)
  console.log(`${cases.length} cases are kept in ${path}.`)
}

function readCase(word: string): CaseSource {
  if (existsSync(word)) return { name: basename(word), text: decodeBytes(readFileSync(word)) }
  const [, section, setting, value] = /^(\w+)\.(\w+)=(.*)$/s.exec(word) ?? []
  if (section === undefined || setting === undefined || !findSetting(section, setting)) throw new Error(`${word} is neither a unit file nor Section.Setting=value.`)
  return { section: section as SectionName, setting, values: value!.split('⏎') }
}

class Report {
  private readonly known = new Map<string, number>()
  private readonly differences: string[] = []

  constructor(private readonly version: number) {}

  add(agree: boolean, what: string, theirs: string, ours: string, reason: string | null): void {
    if (agree) return
    if (reason === null) this.differences.push(`  ${what}\n    systemd ${this.version}: ${theirs}\n    ours: ${ours}`)
    else this.known.set(reason, (this.known.get(reason) ?? 0) + 1)
  }

  print(what: string, all: number): number {
    console.log(`systemd ${this.version}: ${all} ${what}; ${this.differences.length} unexplained differences`)
    for (const [reason, count] of this.known) console.log(`  ${count} differ because of ${reason}`)
    for (const difference of this.differences) console.log(difference)
    return this.differences.length
  }
}

function unitName({ section, setting, values }: GeneratedUnit): string {
  return `[${section}] ${values.map((value) => `${setting}=${value.length > 100 ? `${value.slice(0, 100)}…` : value}`).join(' ⏎ ')}`
}

/** Says how far it is, on one line where that can be seen. */
function progress(version: number, all: number): (answered: number) => void {
  return (answered) => {
    if (process.stderr.isTTY && (answered % 100 === 0 || answered === all)) process.stderr.write(`\rsystemd ${version}: ${answered} of ${all}${answered === all ? '\n' : ''}`)
  }
}

if (options.record) {
  await recordCases(words)
  process.exit(0)
}
let unexplained = 0
for (const release of options.release.map(Number)) {
  if (words.length > 0) unexplained += await compareFiles(release, words.flatMap(unitFilesBelow))
  else unexplained += (await compareGenerated(release)) + compareTimes(release)
}
process.exit(unexplained > 0 ? 1 : 0)
