import { describe, expect, it } from 'vitest'
import { checkUnit, existsIn, groupBy, newestVersion, oldestVersion, rules, sectionNames, settingsOfSection, unitOfFiles, type Lifetime } from '@/lib/exec-schema'
import { settingAddress } from './addresses'
import { catalogue, findPage, meantAddress } from './catalogue'
import { missingPage } from './missing-page'
import { pageKinds, writePage, type Block, type PageKind } from './page'
import { plainText, readRichText } from './rich-text'

const pages = catalogue.map(writePage)
const addresses = new Set(pages.map(({ address }) => address))

/** Every text of a page. */
function textsOf({ summary, facts, parts }: (typeof pages)[number]): string[] {
  const ofBlock = (block: Block) => (block.kind === 'text' ? [block.text] : block.kind === 'list' ? block.items : block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : block.kind === 'example' ? [block.example.title] : [])
  return [summary, ...facts.map(({ value }) => value), ...parts.flatMap(({ blocks }) => blocks.flatMap(ofBlock))]
}

const examplesOf = ({ parts }: (typeof pages)[number]) => parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'example' ? [block.example] : [])))

describe('the collection', () => {
  it('has a page for every setting of every release', () => {
    for (const section of sectionNames)
      for (let version = oldestVersion; version <= newestVersion; version++) for (const { name } of settingsOfSection(section, version)) expect(addresses, `[${section}] ${name}=`).toContain(settingAddress(name))
  })
  it('has pages of every kind, each at an address of its own, in whatever letters', () => {
    const counts = Object.fromEntries((Object.keys(pageKinds) as PageKind[]).map((kind) => [kind, pages.filter((page) => page.kind === kind).length]))
    console.log(`${pages.length} pages: ${Object.entries(counts).map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
    expect(Object.values(counts).every((count) => count > 0)).toBe(true)
    expect(new Set(pages.map(({ address }) => address.toLowerCase())).size).toBe(pages.length)
  })
  it('has no dead link', () => {
    const dead = pages.flatMap((page) => textsOf(page).flatMap((text) => readRichText(text).flatMap(({ address }) => (address?.startsWith('/docs') && !addresses.has(address) ? [`${page.address}: ${address}`] : []))))
    expect(dead).toEqual([])
  })
  it('has an example on every page about a thing', () => {
    const without = pages.filter((page) => !['list', 'table', 'release'].includes(page.kind) && examplesOf(page).length === 0)
    expect(without.map(({ address }) => address)).toEqual([])
  })
  it('has all parts on the page of every setting', () => {
    const wanted = ['does', 'when', 'values', 'merging', 'examples', 'releases', 'usage']
    const lacking = pages.filter(({ kind }) => kind === 'setting').flatMap(({ address, parts }) => wanted.flatMap((id) => (parts.some((part) => part.id === id || part.id.endsWith(`-${id}`)) ? [] : [`${address}: ${id}`])))
    expect(lacking).toEqual([])
  })
  it('says of settings that sections share what they do in the section at hand', () => {
    const row = (address: string, part: string, title: string) => findPage(address)!.parts().find(({ id }) => id === part)!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])).find(({ cells }) => plainText(cells[0]!) === title)?.cells[1]
    expect(row('/docs/settings', 'service', 'ExecStartPre=')).toMatch(/^Commands run one after another before ExecStart/)
    expect(row('/docs/settings', 'socket', 'ExecStartPre=')).toMatch(/^Runs extra commands before the listening/)
    expect(row('/docs/Priority', 'Swap-related', 'What=')).toMatch(/swap/)
    expect(row('/docs/StartLimitIntervalSec', 'related', 'StartLimitBurst=')).toMatch(/^Number of starts allowed/)
  })
  it('says of every setting in which manager it works', () => {
    const managers = (name: string) => findPage(`/docs/${name}`)!.facts().filter(({ label }) => label === 'Manager').map(({ value }) => plainText(value))
    for (const { kind, title } of pages) if (kind === 'setting') expect(managers(title.slice(0, -1)).length, title).toBeGreaterThan(0)
    expect(managers('Restart')).toEqual(['of the system and of users'])
    expect(managers('StateDirectory')).toEqual(['of the system and of users'])
    expect(managers('User')).toEqual(['of the system only'])
    expect(managers('IPAddressDeny')).toEqual(['of the system only'])
    expect(managers('PrivateTmp')).toEqual(['of the system, and since systemd 254 of a user'])
    expect(managers('SecureBits')).toEqual(['of the system; in that of a user it fails with 213/SECUREBITS'])
  })
  it('tears no assignment apart', () => {
    const torn = pages.flatMap((page) => textsOf(page).flatMap((text) => readRichText(text).flatMap(({ text: words, code }, at, nodes) => (code && /^\w+=$/.test(words) && /^([\w@~%-]|\/[a-z])/.test(nodes[at + 1]?.text ?? '') ? [`${page.address}: ${text.slice(0, 80)}`] : []))))
    expect(torn).toEqual([])
    expect(readRichText('With Type=oneshot. ExecStart=/ExecStop= are run, and LimitNOFILE= too').map(({ text }) => text)).toEqual(['With ', 'Type=oneshot', '. ', 'ExecStart=', '/', 'ExecStop=', ' are run, and ', 'LimitNOFILE=', ' too'])
  })
  it('lists what only some releases have as theirs', () => {
    const row = (address: string, title: string) => findPage(address)!.parts().flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))).find(({ cells }) => plainText(cells[0]!) === title)
    expect(row('/docs/settings', 'LogsDirectoryAccounting=')).toMatchObject({ since: 258 })
    expect(row('/docs/linux-capabilities/CAP_SYSLOG', 'ProtectKernelLogs=')).toMatchObject({ since: 244 })
  })
  it('says of each release what a setting implies and adds there', () => {
    const rows = (address: string) => findPage(address)!.parts().find(({ id }) => id === 'implies')!.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const brought = (address: string, version: number) => rows(address).filter((row) => existsIn(row, version)).map(({ cells }) => plainText(cells[1]!)).join(', ')
    expect(brought('/docs/DynamicUser', 252)).toContain('PrivateTmp=yes')
    expect(brought('/docs/DynamicUser', 252)).not.toContain('PrivateTmp=disconnected')
    expect(brought('/docs/DynamicUser', 257)).toContain('PrivateTmp=disconnected')
    expect(brought('/docs/PrivateTmp', 252)).not.toContain('WantsMountsFor=')
    expect(brought('/docs/PrivateTmp', 256)).toContain('WantsMountsFor=/tmp')
  })
  it('says of settings without effect since when they are, and of nothing that held only before as if it still did', () => {
    expect(writePage(findPage('/docs/BlockIOWeight')!).legacySince).toBe(258)
    const labels = findPage('/docs/BlockIOWeight')!.facts().map(({ label }) => label)
    expect(labels).toContain('Empty before 258')
    expect(labels).not.toContain('Empty')
  })
  it('tells pages apart by how their summaries begin', () => {
    const beginnings = groupBy(pages, ({ summary }) => plainText(summary).split(' ').slice(0, 8).join(' '))
    expect([...beginnings].filter(([, alike]) => alike.length > 20).map(([words, alike]) => `${alike.length} ${words}`)).toEqual([])
  })
  it('says nothing twice: no lead again below it, no title again as a heading, no row of a table again', () => {
    const tables = ({ parts }: (typeof pages)[number]) => parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])))
    for (const page of pages) {
      const [first] = page.parts.flatMap(({ blocks }) => blocks)
      if (first?.kind === 'text') expect(first.text.startsWith(page.summary), page.address).toBe(false)
      expect(page.parts.map(({ heading }) => heading), page.address).not.toContain(page.title)
      for (const { label, rows } of tables(page)) expect(new Set(rows.map((row) => JSON.stringify(row))).size, `${page.address}: ${label}`).toBe(rows.length)
    }
  })
  it('writes in sentences: articles where they belong, apostrophes of print', () => {
    for (const page of pages)
      for (const text of textsOf(page)) {
        expect(text, page.address).not.toMatch(/Stands for the (?:what|\/)/)
        for (const node of readRichText(text)) if (!node.code) expect(node.text, page.address).not.toMatch(/\w'\w/)
      }
  })
  it('tells of statuses what is true of every unit, not of the one that shows them', () => {
    for (const { address, parts } of pages)
      for (const { blocks } of parts.filter(({ id }) => /(?:^|-)(?:wrong|causes)$/.test(id)))
        for (const block of blocks) if (block.kind === 'table') for (const { cells } of block.rows) expect(cells[1], address).not.toMatch(/^\//)
  })
  it('marks the line of a mistake, and only one that there is', () => {
    const marked = pages.filter(({ kind }) => kind === 'rule').flatMap((page) => examplesOf(page).flatMap(({ text, fault }) => (fault === undefined ? [] : [text.split('\n')[fault]])))
    expect(marked.length).toBeGreaterThan(70)
    for (const line of marked) expect(line).not.toBe(undefined)
  })
  it('leads from a set of system calls to the calls and sets within it', () => {
    const nodes = (address: string) => textsOf(writePage(findPage(address)!)).flatMap((text) => readRichText(text))
    expect(nodes('/docs/system-call-sets/file-system')).toContainEqual({ text: '@chown', code: true, address: '/docs/system-call-sets/chown' })
    expect(nodes('/docs/system-calls/_llseek')).toContainEqual({ text: 'lseek', code: true, address: '/docs/system-calls/lseek' })
  })
  it('names no release before the oldest, and no lifetime that all of them are in', () => {
    const early = ({ since = newestVersion, until = newestVersion }: Lifetime) => since <= oldestVersion || until < oldestVersion
    for (const page of pages) {
      expect(early(page), page.address).toBe(false)
      for (const { blocks } of page.parts) for (const block of blocks) if (block.kind === 'table') expect(block.rows.filter(early), page.address).toEqual([])
    }
    expect(findPage('/docs/specifiers/shared-data-dir')).toMatchObject({ since: 256 })
  })
  it('names every part of a page once', () => {
    for (const { address, parts } of pages) expect(new Set(parts.map(({ id }) => id)).size, address).toBe(parts.length)
  })
})

describe('examples', () => {
  const others = pages.filter(({ kind }) => kind !== 'rule')
  it('are without a fault where they show how something is done', () => {
    for (const page of others)
      for (const { unit, text, manager } of examplesOf(page)) {
        const found = checkUnit(unitOfFiles(unit, [{ path: unit, text }], newestVersion), { target: { version: newestVersion, manager: manager ?? 'system' } })
        expect(found.filter(({ severity }) => severity !== 'info').map(({ message }) => `${page.address}: ${message}`)).toEqual([])
      }
  })
  it('have the fault that a rule is about, and no longer once it is mended', () => {
    // What these are about is not in the text of one file.
    const elsewhere = new Set(['calendar-added', 'connection-as-descriptor', 'dead-drop-in', 'path-triggers-again', 'shared-runtime-directory', 'socket-in-runtime-directory', 'socket-without-service', 'timer-elapses-once', 'timer-of-endless-service', 'timer-service-also-enabled', 'trigger-without-unit', 'world-readable-unit-secret', 'wrong-file-mode'])
    for (const { id } of rules.filter((rule) => !elsewhere.has(rule.id))) {
      const [mistake, mended] = examplesOf(writePage(findPage(`/docs/rules/${id}`)!))
      const found = ({ unit, text, manager }: NonNullable<typeof mistake>) =>
        [262, 252, 247, 241].map((version) => checkUnit(unitOfFiles(unit, [{ path: unit, text }], version), { target: { version, manager: manager ?? 'system' } }).filter(({ rule }) => rule === id).length)
      expect(Math.max(...found(mistake!)), id).toBeGreaterThan(0)
      if (mended) expect(Math.max(...found(mended)), id).toBeLessThan(Math.max(...found(mistake!)))
    }
  })
})

describe('words', () => {
  /** What the field calls otherwise. */
  const wrong = [/\boverride file\b/i, /\bdirectives?\b/i, /\bunit-file\b/i, /\bdropin\b/i, /\bkey-value\b/i, /\bconfig option\b/i, /\bstanzas?\b/i, /\b(?:white|black)list/i, /\bSystemD\b/, /\bSystemd\b/, /\bsyscalls?\b(?![(=-])/i, /(?<!unknown |restrict )\bfilesystems?\b/i, /\benv vars?\b/i, /(?<!kernel |kernel’s )\bparameters?\b/i, /\bdaemoni[sz]/i, /\bregex\b/i, /\bmountpoints?\b/i, /\bsub-?process/i, /\buser instance/i]
  it('are those of systemd: settings, drop-ins, unit files', () => {
    const inWords = (text: string) => readRichText(text).map((node) => (node.code ? '' : node.text)).join('').replace(/[\w.]+\(\d\)/g, '')
    const found = pages.flatMap((page) => textsOf(page).map(inWords).flatMap((text) => wrong.flatMap((word) => (word.test(text) ? [`${page.address}: ${word.exec(text)?.[0]} in ${text.slice(0, 80)}`] : []))))
    expect(found).toEqual([])
  })
})

describe('an address that has no page leads to the one that is meant', () => {
  it.each([
    ['/docs/PrivateTmp=', '/docs/PrivateTmp'],
    ['/docs/privatetmp', '/docs/PrivateTmp'],
    ['/docs/OnFailureIsolate', '/docs/OnFailureJobMode'],
    ['/docs/BindTo=', '/docs/BindsTo'],
    ['/docs/203', '/docs/exit-codes/203'],
    ['/docs/status=203/EXEC', '/docs/exit-codes/203'],
    ['/docs/203/EXEC', '/docs/exit-codes/203'],
    ['/docs/EXIT_NAMESPACE', '/docs/exit-codes/226'],
    ['/docs/exit-codes/NAMESPACE', '/docs/exit-codes/226'],
    ['/docs/result=oom-kill', '/docs/results/oom-kill'],
    ['/docs/errno', '/docs/tables/errnos'],
    ['/docs/SIGTERM', '/docs/signals/TERM'],
    ['/docs/cap_sys_admin', '/docs/linux-capabilities/CAP_SYS_ADMIN'],
    ['/docs/@mount', '/docs/system-call-sets/mount'],
    ['/docs/network-online.target', '/docs/special-units/network-online.target'],
  ])('%s → %s', (address, page) => {
    expect(findPage(address)).toBeNull()
    expect(meantAddress(address)).toBe(page)
  })
  it('nothing is meant by what nothing is called, and what comes near is offered', () => {
    expect(meantAddress('/docs/qqxxzz')).toBeNull()
    const near = (address: string) => missingPage(address).parts.filter(({ id }) => id === 'near').flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(({ cells }) => plainText(cells[0]!)) : [])))
    expect(near('/docs/private-tmps')[0]).toBe('PrivateTmp=')
    expect(near('/docs/qqxxzz')).toEqual([])
  })
  it('obsolete settings have pages of their own', () => expect(existsIn(findPage('/docs/MemoryLimit')!, newestVersion)).toBe(true))
})
