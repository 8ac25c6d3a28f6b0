'use client'

import { useState } from 'react'
import { useSession, useSessionState } from '@/components/session/session-context'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Dialog } from '@/components/ui/dialog'
import { Icon, type IconName } from '@/components/ui/icons'
import { LineIndex, releases, type Finding, type ReleaseOutcome, type ReleaseRange } from '@/lib/exec-schema'

// Told apart by height as well as by colour.
const looks: Record<ReleaseOutcome, { readonly bar: string; readonly icon: IconName; readonly colour: string; readonly says: string }> = {
  works: { bar: 'h-2.5 bg-success', icon: 'check', colour: 'text-success', says: 'Works as written' },
  ignores: { bar: 'h-1.5 bg-warning', icon: 'warning', colour: 'text-warning', says: 'Leaves lines out' },
  refuses: { bar: 'h-[3px] bg-error', icon: 'error', colour: 'text-error', says: 'Refuses the unit' },
}

/** On which releases the unit works as written: a small bar from the oldest to the newest, which opens the list with the reasons. */
export function ReleaseStrip() {
  const ranges = useSessionState((state) => state.releases)
  const [open, setOpen] = useState(false)
  if (ranges === null) return null
  return (
    <>
      <button type="button" aria-label={`Releases: ${ranges.map(inWords).join('; ')}`} aria-haspopup="dialog" data-tooltip="On which releases the unit works" onClick={() => setOpen(true)} className="flex h-6 items-center gap-1.5 rounded-small px-1.5 hover:bg-n4 max-one-pane:hidden">
        <span aria-hidden="true">{ranges[0]!.since}</span>
        <span aria-hidden="true" className="flex h-2.5 w-24 items-end gap-px">
          {ranges.map(({ since, until, outcome }) => (
            <span key={since} style={{ flexGrow: until - since + 1 }} className={classNames('rounded-[1px]', looks[outcome].bar)} />
          ))}
        </span>
        <span aria-hidden="true">{ranges.at(-1)!.until}</span>
      </button>
      {open && <ReleasesDialog ranges={ranges} onClose={() => setOpen(false)} />}
    </>
  )
}

function ReleasesDialog({ ranges, onClose }: { readonly ranges: readonly ReleaseRange[]; readonly onClose: () => void }) {
  const session = useSession()
  return (
    <Dialog title="Releases" onClose={onClose}>
      <ul aria-label="What releases do with the unit">
        {[...ranges].reverse().map((range) => {
          const { icon, colour, says } = looks[range.outcome]
          return (
            <li key={range.since} className="flex gap-3 border-t border-hairline py-2 first:border-t-0 first:pt-0">
              <div className="min-w-0 flex-1">
                <div className="flex flex-wrap items-center gap-x-2">
                  <span className={colour}>
                    <Icon name={icon} />
                  </span>
                  <span className="font-medium">{versionsInWords(range)}</span>
                  <span className="text-n11">{says}</span>
                </div>
                <p className="pl-6 text-12 text-n10">{namesOf(range)}</p>
                <Reasons findings={range.findings} />
              </div>
              <Button
                size="small"
                onClick={() => {
                  session.update({ target: String(range.until) })
                  onClose()
                }}
              >
                Look at {range.until}
              </Button>
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

const MOST_REASONS = 5

function Reasons({ findings }: { readonly findings: readonly Finding[] }) {
  const files = useSessionState((state) => state.files)
  const lines = (path: string) => new LineIndex(files.find((file) => file.path === path)?.text ?? '')
  if (findings.length === 0) return null
  return (
    <ul className="pt-0.5 pl-6 text-12">
      {findings.slice(0, MOST_REASONS).map((finding, index) => (
        <li key={index} className="break-words">
          <span className="text-n10">Line {lines(finding.file).positionAt(finding.range.start).line}:</span> {finding.message}
        </li>
      ))}
      {findings.length > MOST_REASONS && <li className="text-n10">and {findings.length - MOST_REASONS} more</li>}
    </ul>
  )
}

function versionsInWords({ since, until }: ReleaseRange): string {
  return since === until ? `systemd ${since}` : `systemd ${since} to ${until}`
}

function inWords(range: ReleaseRange): string {
  return `${versionsInWords(range)} ${looks[range.outcome].says.toLowerCase()}`
}

/** The distribution releases that ship one of these. */
function namesOf({ since, until }: ReleaseRange): string {
  return releases
    .filter(({ version }) => version >= since && version <= until)
    .map(({ name }) => name)
    .join(', ')
}
