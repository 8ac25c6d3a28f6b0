import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyEdits, checkUnit, newestVersion, rules, type Finding, type Manager, type Rule } from '@/lib/exec-schema'
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
  for (const name of readdirSync(folder).sort()) {
    const whole = readFileSync(join(folder, name), 'utf8')
    const header = /^# (\S+\.\w+)(?: (\d{3}))?(?: (system|user))?(?: (0[0-7]{3}))?\n/.exec(whole)
    // Fixtures are dense; on a page sections stand apart, but for a section that a line before it goes on into.
    const text = whole.slice(header?.[0].length ?? 0).replace(/^# *\^+ .*\n/gm, '').replace(/([^\\\n])\n(?=\[)/g, '$1\n\n')
    const path = header?.[1] ?? name
    const unit = path.slice(path.lastIndexOf('/') + 1)
    const manager = (header?.[3] ?? 'system') as Manager
    const findings = checkUnit({ name: unit, fragment: { path, text, ...(header?.[4] && { mode: Number.parseInt(header[4], 8) }) }, dropIns: [] }, { target: { version: Number(header?.[2] ?? newestVersion), manager } })
    for (const finding of findings) {
      const before = found.get(finding.rule)
      if (!before || before.text.length > text.length) found.set(finding.rule, { title: finding.message, unit, text, ...(manager === 'user' && { manager }), finding })
    }
  }
  return (known = new Map([...found, ...unwritten]))
}

/** Mistakes that no fixture can hold: those that are not in the text of one file, and one that the marks of fixtures would break. */
const unwritten = new Map<string, Mistake>(
  (
    [
      ['comment-ends-with-backslash', 'podcast-sync.service', '[Service]\n#ExecStart=/usr/bin/podcast-sync \\\n  --once \\\n  --quiet\nExecStart=/usr/bin/podcast-sync\n', 'A comment is not continued: the next line counts'],
      ['dead-drop-in', 'podcast-sync.service', '# /etc/systemd/system/podcast-sync.service.d/limits.txt\n[Service]\nMemoryMax=1G\n', 'systemd does not read this file: the name limits.txt does not end in .conf'],
      ['empty-unit', 'podcast-sync.service', '', 'The file is empty, which masks the unit: it can’t be started'],
      ['socket-without-service', 'finger.socket', '# beside it lies finger.service, and no finger@.service\n[Socket]\nListenStream=79\nAccept=yes\n', 'With Accept=yes connections go to finger@.service, and there is only finger.service'],
      ['timer-elapses-once', 'podcast-sync.timer', '# podcast-sync.service has RemainAfterExit=yes\n[Timer]\nOnCalendar=hourly\n\n[Install]\nWantedBy=timers.target\n', 'podcast-sync.service has RemainAfterExit=yes: once it has succeeded it stays active, and this starts it no more'],
      ['timer-service-also-enabled', 'podcast-sync.service', '# podcast-sync.timer starts it each night\n[Service]\nType=oneshot\nExecStart=/usr/bin/podcast-sync --once\n\n[Install]\nWantedBy=multi-user.target\n', 'podcast-sync.timer starts this service; enabled by itself it runs at each start of the machine as well'],
    ] as const
  ).map(([rule, unit, text, message]) => [rule, { title: message, unit, text, finding: { message, fixes: [] } }]),
)
