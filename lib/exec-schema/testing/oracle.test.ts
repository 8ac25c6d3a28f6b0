import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeBytes, dependencyKinds, effectiveUnit, encodeBytes, formatTimeSpan, mergeSystemCallFilters, MergedValues, readTimeSpan, systemCallsOf, type SystemCallList } from '..'
import { readFixture } from '../language/fixture'
import { orderCases, orderUnitText } from './order-cases'
import { unitFilesBelow } from './unit-files-below'
import { compareCalendars, compareSpans } from './times-against-systemd'
import { sharedPath } from './shared-folder'
import { askRelease, askSecurity, findsCycle, ourVerdict, runnableReleases, verdictOf, type ReleaseAnswer } from './systemd-release'

/** The annotated fixtures are unit files, so real systemd judges them too. */
const fixtures = join(import.meta.dirname, '../language/fixtures')
const releases = runnableReleases()
if (releases.length === 0) console.log('SKIPPED: no releases of systemd are unpacked here to judge the fixtures.')

const candidates = readdirSync(fixtures)
  .map((file) => ({ file, text: readFileSync(join(fixtures, file), 'utf8') }))
  .map(({ file, text }) => ({ file, ...readFixture(text) }))
  .map(({ file, name, version, fragment: { text } }) => ({ file, name, version, text }))
  .filter(({ version }) => releases.includes(version))

describe.skipIf(releases.length === 0)('fixtures, as real systemd sees them', () => {
  const answers = new Map<string, ReleaseAnswer>()
  beforeAll(async () => {
    for (const version of releases) {
      const mine = candidates.filter((candidate) => candidate.version === version)
      if (mine.length === 0) continue
      // Several fixtures have a unit of the same name, so each lies in a folder of its own.
      const asked = await askRelease(version, mine.map(({ file, name, text }) => ({ path: `${file}/${name}`, bytes: Buffer.from(text) })))
      asked.forEach((answer, index) => answers.set(mine[index]!.file, answer))
    }
  })
  it.each(candidates)('$file in $version', ({ file, name, text, version }) => {
    expect(ourVerdict({ name, fragment: { path: name, text }, dropIns: [] }, version)).toEqual(verdictOf(answers.get(file)!))
  })
})

describe.skipIf(releases.length === 0)('times, as real systemd reckons them', () => {
  it.each(releases)('systemd %i: normal forms and next times of calendar expressions', (version) => {
    const { compared, differences } = compareCalendars(version, { count: 500, seed: 1 })
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(300)
  })
  it.each(releases)('systemd %i: time spans', (version) => expect(compareSpans(version, { count: 500, seed: 1 }).differences).toEqual([]))
})

describe.skipIf(releases.length === 0)('cycles in the order of the start, as real systemd finds them', () => {
  it.each(releases.filter((version) => [252, 262].includes(version)))('systemd %i', (version) => {
    const found = orderCases.map(({ units }) => findsCycle(version, new Map(Object.entries(units).map(([name, text]) => [name, orderUnitText(name, text)]))))
    expect(found).toEqual(orderCases.map(({ cycle }) => cycle !== null))
  }, 60_000)
})

describe.skipIf(releases.length === 0)('implied settings, as real systemd shows them', () => {
  const lines = [
    ...['DynamicUser=yes', 'DynamicUser=yes\nPrivateTmp=no', 'DynamicUser=yes\nPrivateTmp=yes', 'DynamicUser=yes\nProtectSystem=full\nProtectHome=yes', 'DynamicUser=yes\nProtectHome=tmpfs\nRemoveIPC=no\nRestrictSUIDSGID=no'],
    ...['PrivateDevices=yes', 'PrivateDevices=yes\nDevicePolicy=strict', 'PrivateDevices=yes\nDevicePolicy=auto', 'ProtectClock=yes', 'ProtectClock=yes\nDevicePolicy=closed', 'ProtectClock=yes\nPrivateDevices=yes'],
    ...['WatchdogSec=5', 'WatchdogSec=5\nNotifyAccess=exec', 'WatchdogSec=0', 'FileDescriptorStoreMax=3', 'Type=notify', 'Type=notify\nNotifyAccess=all', 'Type=notify-reload', 'Type=oneshot', 'Type=oneshot\nTimeoutStartSec=5'],
    ...['Delegate=yes', 'Delegate=memory', 'Delegate=no', 'Delegate=', 'Delegate=yes\nOOMPolicy=kill', 'StandardInputText=x', 'StandardInputText=x\nStandardInput=tty', 'StandardInputData=eA==', 'BusName=org.example.Name', 'BusName=org.example.Name\nType=simple', 'DelegateNamespaces=user', 'DelegateNamespaces=user\nPrivateUsers=no'],
  ]
  const units = lines.map((text, index) => ({ name: `u${index}.service`, text: `[Service]\nExecStart=/bin/true\n${text}\n` }))
  it.each(releases)('systemd %i', async (version) => {
    const answers = await askRelease(version, units.map(({ name, text }) => ({ path: name, bytes: Buffer.from(text) })), { dump: true })
    const differences: string[] = []
    let implied = 0
    units.forEach(({ name, text }, index) => {
      const { settings } = effectiveUnit({ name, fragment: { path: name, text }, dropIns: [] }, { target: { version, manager: 'system' } })
      for (const { setting, values } of settings) {
        const shown = answers[index]!.dump!.filter((line) => line.startsWith(`${setting.name}: `)).map((line) => line.slice(setting.name.length + 2))
        if (shown.length === 0 || setting.value.widget.kind === 'words' || setting.name === 'Delegate') continue
        implied += values.filter(({ origin }) => origin.kind === 'implied').length
        const ours = values.map(({ value }) => (setting.value.widget.kind === 'duration' ? formatTimeSpan(readTimeSpan(value, version)!) : value))
        // 262 has a word for it.
        if (shown.join() === 'connected' && ours.join() === 'yes') continue
        if (shown.join() !== ours.join()) differences.push(`${lines[index]!.replace('\n', ' ')}: ${setting.name} is ${shown.join()}, not ${ours.join()}`)
      }
    })
    expect(differences).toEqual([])
    expect(implied).toBeGreaterThan(15)
  })
})

describe.skipIf(releases.length === 0)('system call filters, as real systemd expands them', () => {
  const filters = ['mount', '@system-service', '@system-service ⏎ ~@privileged @resources', '~@swap @mount', '@basic-io ⏎ @file-system', '~@clock ⏎ settimeofday']
  const units = filters.map((filter, index) => ({ name: `u${index}.service`, text: `[Service]\nExecStart=/bin/true\n${filter.split(' ⏎ ').map((value) => `SystemCallFilter=${value}\n`).join('')}` }))
  it.each(releases)('systemd %i', async (version) => {
    const answers = await askRelease(version, units.map(({ name, text }) => ({ path: name, bytes: encodeBytes(text) })), { dump: true })
    const known = new Set(systemCallsOf(version))
    units.forEach(({ name, text }, index) => {
      const shown = answers[index]!.dump!.find((line) => line.startsWith('SystemCallFilter: '))!.slice('SystemCallFilter: '.length)
      const { merged } = effectiveUnit({ name, fragment: { path: name, text }, dropIns: [] }, { target: { version, manager: 'system' } })
      const filter = mergeSystemCallFilters(new MergedValues(merged).all('SystemCallFilter').map((entry) => entry.parsed as SystemCallList), version)!
      expect(filter.mode, filters[index]).toBe(shown.startsWith('~') ? 'deny' : 'allow')
      // Names in sets that the release's own library does not know are passed over.
      expect([...filter.calls.keys()].filter((call) => known.has(call)).sort(), filters[index]).toEqual(shown.replace(/^~/, '').split(' ').map((call) => call.replace(/:.*/, '')).sort())
    })
  })
})

const corpus = sharedPath('corpus', 'debian-units.tar.gz')
// The command came with 252 for files that are not loaded.
const assessing = releases.filter((version) => [252, 257, 262].includes(version))

describe.skipIf(!corpus || assessing.length === 0)('the units that Debian ships, as real systemd understands them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unitwright-services-'))
  let units: { readonly path: string; readonly text: string }[] = []
  beforeAll(() => {
    execFileSync('tar', ['xzf', corpus!, '-C', folder])
    units = unitFilesBelow(folder)
      .filter((path) => !/@\.\w+$/.test(path) && readFileSync(path).length > 0)
      .map((path) => ({ path, text: decodeBytes(readFileSync(path)) }))
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(assessing)('systemd %i: the exposure of each service', (version) => {
    const services = units.filter(({ path }) => path.endsWith('.service'))
    const theirs = askSecurity(version, services)
    const ours = services.map(({ path, text }) => effectiveUnit({ name: basename(path), fragment: { path, text }, dropIns: [] }, { target: { version, manager: 'system' } }).security!.exposure / 10)
    expect(services.flatMap(({ path }, index) => (theirs[index] === null || theirs[index] === ours[index] ? [] : [`${path}: ${theirs[index]}, not ${ours[index]}`]))).toEqual([])
    expect(theirs.filter((exposure) => exposure !== null).length).toBeGreaterThan(2400)
  }, 60_000)

  // Up to 254 the manager that verify makes for itself sends no output to the journal.
  it.each(assessing.filter((version) => version >= 257))('systemd %i: the dependencies of each unit that is no service, and of every tenth service', async (version) => {
    const chosen = units.filter(({ path }, index) => !path.endsWith('.service') || index % 10 === 0)
    const answers = await askRelease(version, chosen.map(({ path, text }, index) => ({ path: `${index}/${basename(path)}`, bytes: encodeBytes(text) })), { dump: true })
    const differences: string[] = []
    let compared = 0
    chosen.forEach(({ path, text }, index) => {
      const shown = ownLines(answers[index]!.dump ?? [], basename(path))
      if (!shown.includes('Unit Load State: loaded')) return
      compared++
      const { dependencies } = effectiveUnit({ name: basename(path), fragment: { path, text }, dropIns: [] }, { target: { version, manager: 'system' } })
      for (const kind of dependencyKinds) {
        const theirs = shown.flatMap((line) => (line.startsWith(`${kind}: `) ? [line.slice(kind.length + 2).replace(/ \(.*$/, '')] : []))
        const ours = dependencies.filter((dependency) => dependency.kind === kind).map((dependency) => dependency.unit)
        const differing = [...theirs.filter((each) => !ours.includes(each)), ...ours.filter((each) => !theirs.includes(each))]
        if (differing.length > 0) differences.push(`${path} ${kind}: ${differing.join(' ')}`)
      }
    })
    expect(differences).toEqual([])
    expect(compared).toBeGreaterThan(700)
  }, 120_000)
})

/** The lines of a dump that speak of the unit itself. */
function ownLines(dump: readonly string[], name: string): readonly string[] {
  const after = dump.slice(dump.findIndex((line) => line.endsWith(` Unit ${name}:`)) + 1)
  const end = after.findIndex((line) => /^(→|->) Unit /.test(line))
  return end < 0 ? after : after.slice(0, end)
}
