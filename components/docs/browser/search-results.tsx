import { useEffect, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { isInWords, lifetimeInWords, pageKinds } from '@/lib/docs/page'
import { loadDocSearch } from '@/lib/docs/search/load-doc-search'
import type { DocSearch } from '@/lib/docs/search/doc-search'
import type { SearchDocument } from '@/lib/docs/search/search-document'

const SHOWN = 8
/** How long nothing is typed, in milliseconds, before screen readers are told how much is found. */
const PAUSE = 700

/** Shows what is found below the field of a search form, from now on. */
export async function showSearch(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const search = await loadDocSearch()
  const host = document.createElement('div')
  form.append(host)
  // At once, so that what waits for it finds it ready.
  flushSync(() => createRoot(host).render(<SearchResults search={search} field={field} form={form} />))
}

/** What the question in the field finds, each result to be opened in place. */
function SearchResults({ search, field, form }: { readonly search: DocSearch; readonly field: HTMLInputElement; readonly form: HTMLFormElement }) {
  const [question, setQuestion] = useState(field.value)
  const [open, setOpen] = useState(true)
  const list = useRef<HTMLDivElement>(null)
  const found = useMemo(() => search.find(question, SHOWN), [search, question])
  // What the field does with a key depends on what is shown at that moment.
  const shown = useRef({ found, open })
  useLayoutEffect(() => {
    shown.current = { found, open }
  })
  // Before the results are seen, so that keys lead into them from then on.
  useLayoutEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    // At once: browsers put off what a key has set going until the page is drawn.
    const ask = () =>
      flushSync(() => {
        setQuestion(field.value)
        setOpen(true)
      })
    const press = (event: Event) => {
      const { key } = event as unknown as { key: string }
      if (key === 'ArrowDown') {
        flushSync(() => setOpen(true))
        summaries(list.current)[0]?.focus()
      } else if (key === 'Escape' && shown.current.open) setOpen(false)
      else return
      event.preventDefault()
    }
    const goToFirst = (event: Event) => {
      event.preventDefault()
      const [first] = shown.current.found
      if (first) location.assign(first.address)
    }
    const leave = (event: Event) => {
      const to = event instanceof FocusEvent ? event.relatedTarget : event.target
      if (to instanceof Node && !form.contains(to)) setOpen(false)
    }
    field.addEventListener('input', ask, { signal })
    field.addEventListener('focus', () => setOpen(true), { signal })
    field.addEventListener('keydown', press, { signal })
    form.addEventListener('submit', goToFirst, { signal })
    form.addEventListener('focusout', leave, { signal })
    document.addEventListener('pointerdown', leave, { signal })
    return () => ended.abort()
  }, [field, form])

  const press = (event: KeyboardEvent) => {
    const all = summaries(list.current)
    const at = all.indexOf(event.target as HTMLElement)
    if (event.key === 'Escape') {
      field.focus()
      setOpen(false)
    } else if (at < 0) return
    else if (event.key === 'ArrowDown') all[Math.min(at + 1, all.length - 1)]!.focus()
    else if (event.key === 'ArrowUp') (all[at - 1] ?? field).focus()
    else if (event.key === 'Enter' && all[at]!.closest('details')!.open) location.assign(found[at]!.address)
    else return
    event.preventDefault()
  }

  const asking = open && question.trim() !== ''
  const words = !asking ? '' : found.length === 0 ? 'Nothing is found' : `${found.length === SHOWN ? `The best ${SHOWN}` : found.length} results; arrow down goes there`
  const [said, setSaid] = useState('')
  // A screen reader says the letter that is typed, and drops for it what it was about to say.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words, question])
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {asking && (
        <div ref={list} onKeyDown={press} className="absolute top-9 right-0 z-20 max-h-[70vh] w-[640px] max-w-[calc(100vw-24px)] overflow-y-auto rounded-[8px] border border-hairline-strong bg-n1 p-1 text-13 shadow-float contain-content max-one-pane:fixed max-one-pane:top-11 max-one-pane:right-3">
          {found.length === 0 && <p className="px-3 py-4 text-center text-n11">{`Nothing is found for “${question.trim()}”. Try the name of a setting, a number from a log, or other words.`}</p>}
          {found.map((result) => (
            <Result key={result.address} result={result} />
          ))}
          {found.length > 0 && <p className="px-2 pt-1 text-12 text-n10 max-one-pane:hidden">Enter opens the first page. Arrow down leads to the others: Enter unfolds one, Enter again opens its page.</p>}
        </div>
      )}
    </>
  )
}

function Result({ result: { kind, address, title, summary, since, until, facts } }: { readonly result: SearchDocument }) {
  // What is closed need not be laid out with each key.
  const [opened, setOpened] = useState(false)
  return (
    <details className="rounded-small open:bg-n2" onToggle={() => setOpened(true)}>
      <summary className="flex list-none flex-wrap items-baseline gap-x-3 rounded-small px-2 py-1 hover:bg-n3 focus-visible:outline-offset-[-2px] [&::-webkit-details-marker]:hidden">
        <span className={isInWords(kind) ? 'font-semibold' : 'font-mono text-n12'}>{title}</span>
        {(since !== undefined || until !== undefined) && <span className={`text-12 ${isElsewhere(since, until) ? 'text-warning' : 'text-n10'}`}>{`${isElsewhere(since, until) ? 'Not in the chosen release: ' : ''}${lifetimeInWords({ since, until })}`}</span>}
        <span className="ml-auto shrink-0 text-12 text-n10">{pageKinds[kind].one}</span>
        <span className="w-full text-n11">{summary}</span>
      </summary>
      {opened && (
        <div className="px-2 pt-1 pb-2">
          <dl className="grid grid-cols-[minmax(80px,auto)_1fr] gap-x-3 gap-y-0.5 text-12">
            {facts.map(([label, value], index) => (
              <div key={index} className="contents">
                <dt className="text-n11">{label}</dt>
                <dd className="min-w-0 break-words">{value}</dd>
              </div>
            ))}
          </dl>
          <a href={address} className="mt-1.5 inline-block font-medium">
            Open the page
          </a>
        </div>
      )}
    </details>
  )
}

/** Whether the release that pages are shown for is another than those of a result. */
function isElsewhere(since = 0, until = Number.POSITIVE_INFINITY): boolean {
  const chosen = document.querySelector<HTMLSelectElement>('[data-target-choice]')!.selectedOptions[0]!.dataset.version
  return chosen !== undefined && (Number(chosen) < since || Number(chosen) > until)
}

function summaries(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll('summary') ?? [])]
}
