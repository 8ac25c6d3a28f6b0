'use client'

import { useEffect, useMemo, useRef } from 'react'
import { useSession, useSessionState } from '@/components/session/session-context'
import { countFindings, countInWords, severities, SeverityIcon } from '@/components/session/severity'
import { hasChanges, targetOf, type SessionState } from '@/components/session/unit-session'
import { useOnline } from '@/components/shell/use-online'
import { announce } from '@/components/ui/announcer'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icons'
import { hasInvalidUtf8, releases } from '@/lib/exec-schema'
import { nameLineEnds, splitLineEnds } from './line-ends'
import { ReleaseStrip } from './release-strip'

interface StatusBarProps {
  readonly problemsOpen: boolean
  readonly onToggleProblems: () => void
  readonly onRetryChecks: () => void
}

/** How long counts must stay as they are, in milliseconds, before they are said: what is being written is wrong until it is whole. */
const PAUSE = 2000

/** The bottom line: counts of findings, the releases that it works on, the target, where the cursor is, how the file is written, and where the text is kept. */
export function StatusBar({ problemsOpen, onToggleProblems, onRetryChecks }: StatusBarProps) {
  const online = useOnline()
  const checks = useSessionState((state) => state.checks)
  const findings = useSessionState((state) => state.findings)
  const target = useSessionState((state) => state.target)
  const manager = useSessionState((state) => state.manager)
  const { host } = useSession()
  const cursor = useSessionState((state) => state.cursor)
  const text = useSessionState((state) => state.files.find((file) => file.id === state.activeFile)?.text ?? '')
  const saved = useSessionState(savedInWords)
  const encoding = useMemo(() => ({ bytes: hasInvalidUtf8(text) ? 'bytes that are not UTF-8' : 'UTF-8', lineEnds: nameLineEnds(splitLineEnds(text).lineEnds) }), [text])
  const counts = severities.map((severity) => ({ severity, count: countFindings(findings, severity) }))
  const inWords = counts.filter(({ count }) => count > 0).map(({ severity, count }) => countInWords(severity, count)).join(', ')
  useChangesAnnounced(checks === 'running' ? inWords || 'No problems' : null)
  return (
    <footer aria-label="Status" className="flex h-7 shrink-0 items-center gap-3 overflow-hidden border-t border-hairline bg-n2 px-2 text-12 whitespace-nowrap text-n11">
      <button
        type="button"
        aria-expanded={problemsOpen}
        aria-label={`Problems: ${checks === 'running' ? counts.map(({ severity, count }) => countInWords(severity, count)).join(', ') : 'not checked'}`}
        data-tooltip={problemsOpen ? 'Hide problems' : 'Show problems'}
        onClick={onToggleProblems}
        className="flex h-6 items-center gap-2.5 rounded-small px-1.5 hover:bg-n4"
      >
        {counts.map(({ severity, count }) => (
          <span key={severity} className={count === 0 ? 'flex items-center gap-1 grayscale' : 'flex items-center gap-1'}>
            <SeverityIcon severity={severity} labelled={false} />
            <span className={count === 0 ? '' : 'text-n12'}>{checks === 'running' ? count : '–'}</span>
          </span>
        ))}
      </button>
      {checks === 'failed' && (
        <span role="alert" className="flex items-center gap-1 font-medium text-warning">
          Checks do not run
          <Button size="small" look="plain" onClick={onRetryChecks}>
            Try again
          </Button>
        </span>
      )}
      {!online && (
        <span className="flex items-center gap-1 font-medium text-warning" data-tooltip="Checks, completion and drafts go on in this browser. Saving, sharing and the preview need the server and wait until it is back.">
          <Icon name="warning" /> Offline: checks go on, saving waits
        </span>
      )}
      <ReleaseStrip />
      <p className="max-one-pane:hidden">
        {releases.find((release) => release.id === target)?.name ?? 'Any release'} · systemd {targetOf({ target, manager }).version} · {manager} manager{host && ` · ${host.name}`}
      </p>
      <p className="ml-auto max-one-pane:hidden">
        Line {cursor.line}, column {cursor.column}
      </p>
      <p className="max-one-pane:hidden">{encoding.bytes}</p>
      <p className="max-one-pane:hidden">{encoding.lineEnds}</p>
      <p data-keeping className="max-one-pane:ml-auto">
        {saved}
      </p>
    </footer>
  )
}

/** Says what is new once it has stayed for a moment; null for nothing to say. */
function useChangesAnnounced(words: string | null): void {
  const told = useRef(words)
  useEffect(() => {
    told.current ??= words
    if (words === null || words === told.current) return
    const timer = setTimeout(() => {
      told.current = words
      announce(words)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [words])
}

function savedInWords(state: SessionState): string {
  if (state.saving === 'saving') return 'Saving…'
  if (!hasChanges(state)) return state.saved ? `Saved as revision ${state.saved.revision}` : 'Sample, unchanged'
  const kept = state.draftKept ? 'Draft kept in this browser' : 'Changed'
  return state.saving === 'failed' ? `Not saved · ${kept.toLowerCase()}` : kept
}
