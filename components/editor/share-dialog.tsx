'use client'

import { useEffect, useId, useRef, useState } from 'react'
import { useSession } from '@/components/session/session-context'
import { listPublished, publish, unpublish, type Published } from '@/components/session/published'
import { shareFragment } from '@/components/session/share-link'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Input } from '@/components/ui/field'
import { saidAgain } from '@/components/ui/said-again'
import { useToast } from '@/components/ui/toast'

/** Longer addresses are cut off by some programs that pass them on. */
const LONG = 8000

/** Two ways to show the unit to others: a link that holds it, and a short one to a copy that is stored on the server. */
export function ShareDialog({ onClose }: { readonly onClose: () => void }) {
  const session = useSession()
  const toast = useToast()
  const [published, setPublished] = useState<readonly Published[]>([])
  const [busy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const publishing = useRef<HTMLButtonElement>(null)
  const ids = { link: useId(), list: useId() }
  const [link] = useState(() => window.location.origin + '/' + shareFragment(session.content))
  useEffect(() => void listPublished().then(setPublished), [])

  const say = (words: string) => setSaid((last) => saidAgain(words, last))
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => say('The link was copied.'),
      () => toast({ text: 'The browser does not let this page use the clipboard; mark the link and copy it with Ctrl+C.', tone: 'error' }),
    )
  const run = (act: () => Promise<unknown>, done: string) => {
    if (busy) return
    setBusy(true)
    void act()
      .then(
        () => say(done),
        (error: Error) => toast({ text: error.message, tone: 'error' }),
      )
      .then(listPublished)
      .then((all) => {
        setPublished(all)
        setBusy(false)
      })
  }

  return (
    <Dialog title={`Share ${session.state.name}`} width="wide" onClose={onClose} actions={<Button onClick={onClose}>Close</Button>}>
      <section className="flex flex-col gap-1.5 pb-4">
        <label htmlFor={ids.link} className="font-medium">
          Link that holds the unit
        </label>
        <div className="flex gap-2">
          <Input id={ids.link} code readOnly value={link} onFocus={(event) => event.target.select()} className="min-w-0 grow" />
          <Button look="accent" data-first aria-label="Copy the link" onClick={() => copy(link)}>
            Copy
          </Button>
        </div>
        {/* What stands outside of the dialog is not read while it is open. */}
        <p role="status" className={said ? 'text-12 text-success' : 'sr-only'}>
          {said}
        </p>
        <p className="text-12 text-n11">
          The text is in the link itself and reaches no server; whoever has the link can read it, here and on any other instance.
          {link.length > LONG && ` It has ${link.length.toLocaleString('en')} characters, which some programs cut off; a short link does not have that fault.`}
        </p>
      </section>
      <section className="flex flex-col gap-1.5 border-t border-hairline pt-3">
        <h3 className="font-medium">Short link</h3>
        <p className="text-12 text-n11">Publishing stores a copy of the unit on this server. Everyone who reaches the server and has the link can read it, until you take it back. Later changes are not part of it.</p>
        <div>
          <Button ref={publishing} aria-disabled={busy} onClick={() => run(() => publish(session), 'A copy was published.')}>
            Publish a copy
          </Button>
        </div>
        {published.length > 0 && (
          <ul aria-label="Published from this browser" className="max-h-48 overflow-auto rounded-control border border-hairline">
            {published.map((each) => {
              const address = window.location.origin + each.address
              return (
                <li key={each.id} className="flex items-center gap-2 border-b border-hairline px-2 py-1 last:border-b-0">
                  <code className="max-w-48 truncate text-12">{each.name}</code>
                  <a href={each.address} target="_blank" rel="noreferrer" className="min-w-0 grow truncate font-mono text-12">
                    {address}
                  </a>
                  <Button size="small" look="plain" onClick={() => copy(address)}>
                    Copy
                  </Button>
                  {/* It goes with the copy, so that the focus has to be elsewhere by then. */}
                  <Button size="small" look="plain" aria-disabled={busy} onClick={() => run(() => unpublish(each).then(() => publishing.current?.focus()), 'The copy was taken back.')}>
                    Take back
                  </Button>
                </li>
              )
            })}
          </ul>
        )}
      </section>
    </Dialog>
  )
}
