import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits, checkUnit, movedBy, newestVersion, readFixture, rules, type Finding, type Rule } from '@/lib/exec-schema'
import { addressOf } from '../addresses'
import { manualLink } from '../manual'
import { examplesPart, filled, paragraphs, type PageEntry, type PagePart } from '../page'
import { code } from '../rich-text'
import type { Example } from '../setting-text'
import { ruleAsks } from '../topics/rules'
import { settingTable } from './parts'

/** The label of the fact that says how much a rule matters. */
export const SEVERITY = 'Severity'
const severities = { error: 'error', warning: 'warning', info: 'note' } as const
const sources = { systemd: 'what systemd itself says when it loads the unit', advice: 'advice: systemd is silent about it' } as const

export const rulePages: readonly PageEntry[] = rules.map((rule) => {
  const { id, severity, source, docs, manual, settings = [] } = rule
  return {
    kind: 'rule',
    address: addressOf('rule', id),
    title: id,
    summary: docs.problem,
    names: [id, id.replace(/-/g, ' ')],
    asks: ruleAsks[id] ?? [],
    weight: 10,
    facts: () => [{ label: SEVERITY, value: severities[severity] }, { label: 'It is', value: sources[source] }, { label: 'Rests on', value: restsOn(manual) }, { label: 'Silenced by', value: code(`# unitwright: ignore ${id} – because …`) }],
    parts: () =>
      filled(
        paragraphs('reason', 'Why it matters', [docs.reason]),
        paragraphs('remedy', 'What to do', [docs.remedy]),
        examplePart(rule),
        { id: 'settings', heading: 'Settings that it looks at', blocks: settings.length > 40 ? [] : settingTable(`Settings that ${id} looks at`, settings) },
      ),
  }
})

/** What a rule rests on, with its pages of systemd's manual as links; those of others are not published there. */
function restsOn(manual: string): string {
  return manual.replace(/"([^"]*)"/g, '“$1”').replace(/\bsystemd\.[\w-]+\(\d\)/g, (page) => manualLink(page, newestVersion))
}

/** A unit with the mistake, and the same unit once the fix is made. */
function examplePart(rule: Rule): PagePart {
  const mistake = mistakes().get(rule.id)
  if (!mistake) return examplesPart([])
  const { unit, text, manager, finding } = mistake
  const fix = finding.fixes[0]
  const base = { unit, ...(manager === 'user' && { manager } as const) }
  const mended = fix && applyEdits(text, fix.edits)
  return examplesPart([{ ...base, ...(finding.range && { fault: text.slice(0, finding.range.start).split('\n').length - 1 }), title: `${linesAsCode(finding.message.replace(/`/g, ''), text)}.`, text }, ...(mended ? [{ ...base, title: `After “${linesAsCode(fix.title, mended)}”.`, text: mended }] : [])])
}

/** Words that repeat a line of a unit, with the line as code: values of several words do not tell where they end. */
function linesAsCode(words: string, text: string): string {
  const repeated = text.split('\n').filter((line) => /^\w+=./.test(line) && words.includes(line))
  const longest = repeated.sort((a, b) => b.length - a.length)[0]
  return longest === undefined ? words : words.replace(longest, () => code(longest))
}

interface Mistake extends Example {
  /** What is found there; without a place where it is not in the text. */
  readonly finding: Pick<Finding, 'message' | 'fixes'> & Partial<Pick<Finding, 'range'>>
}

let known: ReadonlyMap<string, Mistake> | null = null

/** For each rule the shortest of its fixtures, without the marks in it, with what is found there. */
function mistakes(): ReadonlyMap<string, Mistake> {
  if (known) return known
  const found = new Map<string, Mistake>()
  const folder = join(process.cwd(), 'lib/exec-schema/language/fixtures')
  for (const file of readdirSync(folder).sort()) {
    const { name: unit, version, manager, header, ...fixture } = readFixture(readFileSync(join(folder, file), 'utf8'))
    const fragment = { ...fixture.fragment, text: tidied(fixture.fragment.text.slice(header.length)) }
    const [dropIns, others] = [fixture.dropIns, fixture.others].map((files) => files.map((each) => ({ ...each, text: tidied(each.text) })))
    const findings = checkUnit({ name: unit, fragment, dropIns: dropIns! }, { target: { version, manager }, others: others!.map((each) => ({ name: each.path, fragment: each, dropIns: [] })) })
    for (const finding of findings) {
      const before = found.get(finding.rule)
      const shown = dropIns!.find(({ path }) => path === finding.file) ?? fragment
      const beside = [fragment, ...dropIns!, ...others!].filter((each) => each !== shown).map(({ path, text }) => `# beside it, ${path.slice(path.lastIndexOf('/') + 1)}:\n${text.trimEnd().replace(/^/gm, '#   ')}\n\n`).join('')
      const [text, moved] = [`${beside}${shown.text}`, movedBy(finding, beside.length)]
      if (!before || before.text.length > text.length) found.set(finding.rule, { title: finding.message, unit, text, ...(manager === 'user' && { manager }), finding: moved })
    }
  }
  return (known = new Map([...found, ...unwritten]))
}

/** Fixtures are dense; on a page sections stand apart, but for a section that a line before it goes on into. */
function tidied(text: string): string {
  return text.replace(/^# *\^+ .*\n/gm, '').replace(/([^\\\n])\n(?=\[)/g, '$1\n\n')
}

/** Mistakes that no fixture can hold: those that are not in the text of a file, and one that the marks of fixtures would break. */
const unwritten = new Map<string, Mistake>(
  (
    [
      ['comment-ends-with-backslash', 'podcast-sync.service', '[Service]\n#ExecStart=/usr/bin/podcast-sync \\\n  --once \\\n  --quiet\nExecStart=/usr/bin/podcast-sync\n', 'A comment is not continued: the next line counts'],
      ['dead-drop-in', 'podcast-sync.service', '# /etc/systemd/system/podcast-sync.service.d/limits.txt\n[Service]\nMemoryMax=1G\n', 'systemd does not read this file: the name limits.txt does not end in .conf'],
      ['empty-unit', 'podcast-sync.service', '', 'The file is empty, which masks the unit: it can’t be started'],
    ] as const
  ).map(([rule, unit, text, message]) => [rule, { title: message, unit, text, finding: { message, fixes: [] } }]),
)
