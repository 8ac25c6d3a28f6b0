'use client'

import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { applyAllFixes, applyFix } from '@/components/session/apply-fix'
import type { LanguageClient } from '@/components/session/language-client'
import { useSession, useSessionState } from '@/components/session/session-context'
import { SeverityIcon } from '@/components/session/severity'
import { fileName } from '@/components/session/unit-paths'
import { Button, IconButton } from '@/components/ui/button'
import { ChipButton } from '@/components/ui/chip'
import { Kbd } from '@/components/ui/kbd'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { LineIndex, type Finding } from '@/lib/exec-schema'
import { FixButtons } from './fix-buttons'
import { showHelp } from './help'
import { useDropIns } from './use-drop-ins'

interface ProblemsPanelProps {
  readonly language: LanguageClient
  readonly onRetryChecks: () => void
  readonly onClose: () => void
  /** Called after a place was shown: on small screens the text has to come to the front. */
  readonly onGo: () => void
}

/** Everything there is to say about the unit, in the order of the files. */
export function ProblemsPanel({ language, onRetryChecks, onClose, onGo }: ProblemsPanelProps) {
  const session = useSession()
  const findings = useSessionState((state) => state.findings)
  const checks = useSessionState((state) => state.checks)
  const files = useSessionState((state) => state.files)
  const list = useRef<HTMLUListElement>(null)
  const dropIns = useDropIns(language)
  const safe = new Map<string, number>()
  for (const { rule, fixes } of findings) if (fixes[0]?.safe) safe.set(rule, (safe.get(rule) ?? 0) + 1)
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? ''
  const lines = new Map(files.map((file) => [file.path, new LineIndex(file.text)]))
  const go = (finding: Finding) => {
    onGo()
    session.goTo({ file: finding.file, ...finding.range })
  }
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, j: 1, n: 1, ArrowUp: -1, k: -1, p: -1 }[event.key]
    const rows = [...list.current!.querySelectorAll<HTMLElement>('[data-problem]')]
    const at = rows.indexOf(document.activeElement as HTMLElement)
    if (step === undefined || at < 0) return
    event.preventDefault()
    rows[at + step]?.focus()
  }
  return (
    <section aria-label="Problems" className="flex h-full min-h-0 flex-col bg-n1">
      <header className="flex h-8 shrink-0 items-center gap-2 border-b border-hairline bg-n2 pr-1 pl-3">
        <h2 className="font-medium">Problems</h2>
        {checks === 'running' && (
          <p className="text-n11">
            {findings.length}
            <VisuallyHidden> {findings.length === 1 ? 'problem' : 'problems'}</VisuallyHidden>
          </p>
        )}
        <span className="ml-auto flex items-center gap-1.5 text-12 text-n11 max-one-pane:hidden">
          Next <Kbd keys="F8" /> Fix <Kbd keys="Ctrl+." />
        </span>
        <IconButton icon="chevronDown" label="Hide problems" size="small" onClick={onClose} className="max-one-pane:hidden" />
      </header>
      {checks === 'starting' ? (
        <noscript>
          <p className="px-3 py-2 text-n11">Problems are listed here while JavaScript runs.</p>
        </noscript>
      ) : checks === 'failed' ? (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 px-3 py-2 text-n11">
          <span>
            <span className="font-medium text-n12">Checks do not run.</span> Whether there are problems is not known; your text is safe.
          </span>
          <Button size="small" onClick={onRetryChecks}>
            Start them again
          </Button>
        </div>
      ) : findings.length === 0 ? (
        <p className="px-3 py-2 text-n11">
          <span className="font-medium text-n12">No problems.</span> What systemd would report about these files, and what is worth knowing besides, is listed here while you type.
        </p>
      ) : (
        <ul ref={list} onKeyDown={move} className="min-h-0 grow overflow-auto">
          {withKeys(findings).map(([key, finding]) => (
            <FindingRow
              key={key}
              finding={finding}
              line={lines.get(finding.file)?.positionAt(finding.range.start).line ?? 1}
              onGo={go}
            >
              {finding.fixes.length > 0 && (
                <FixButtons
                  finding={finding}
                  text={textOf(finding.file)}
                  dropIns={dropIns.get(finding) ?? []}
                  present={textOf}
                  ofThisKind={safe.get(finding.rule) ?? 0}
                  onFix={(fix) => applyFix(session, finding, fix)}
                  onFixAll={() => applyAllFixes(session, finding.rule)}
                  onDropIn={(file) => session.writeFile(file)}
                />
              )}
            </FindingRow>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Findings under keys that stay while text above them is typed, so that their rows stay as well: the file, the rule, and the how manieth of these it is. */
function withKeys(findings: readonly Finding[]): readonly (readonly [string, Finding])[] {
  const counts = new Map<string, number>()
  return findings.map((finding) => {
    const kind = `${finding.file}:${finding.rule}`
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return [`${kind}:${count}`, finding]
  })
}

interface FindingRowProps {
  readonly finding: Finding
  readonly line: number
  readonly onGo: (finding: Finding) => void
  readonly children: ReactNode
}

function FindingRow({ finding, line, onGo, children }: FindingRowProps) {
  return (
    <li className="flex gap-x-2 gap-y-1 border-b max-one-pane:flex-wrap border-hairline py-1.5 pr-2 pl-3 hover:bg-n2">
      <span className="flex h-5 items-center">
        <SeverityIcon severity={finding.severity} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <button type="button" data-problem onClick={() => onGo(finding)} className="min-w-0 rounded-small text-left">
          <span className="block font-medium">
            {finding.message}
            <VisuallyHidden>. </VisuallyHidden>
          </span>
          <span className="block max-w-[110ch] text-12 text-n11">
            {finding.reason} {finding.remedy}
          </span>
        </button>
        {children}
      </div>
      <div className="flex shrink-0 flex-wrap items-start justify-end gap-1.5 max-one-pane:basis-full max-one-pane:justify-start max-one-pane:pl-6">
        <ChipButton tone={finding.source === 'systemd' ? 'neutral' : 'dashed'} onClick={() => showHelp(finding.docs)} data-tooltip={`About the rule ${finding.rule}`}>
          {finding.source === 'systemd' ? 'systemd reports this' : 'advice'}
        </ChipButton>
        <ChipButton className="font-mono" onClick={() => onGo(finding)}>
          {fileName(finding.file)}:{line}
        </ChipButton>
      </div>
    </li>
  )
}
