'use client'

import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from 'react'
import { announce } from '@/components/ui/announcer'
import { Button, IconButton } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'

interface HelpPanelProps {
  readonly address: string
  /** Whether the page is that of whatever the cursor is at. */
  readonly following: boolean
  readonly onNavigate: (address: string) => void
  readonly onFollow: (following: boolean) => void
  readonly onClose: () => void
}

interface Article {
  readonly address: string
  readonly title: string
  readonly html: string
}

type Loaded = Article | { readonly address: string; readonly failed: true }

/** A page of the documentation beside the text: the very one that the server has, without its frame. */
export function HelpPanel({ address, following, onNavigate, onFollow, onClose }: HelpPanelProps) {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [tries, setTries] = useState(0)
  const [before, setBefore] = useState<readonly string[]>([])
  const panel = useRef<HTMLElement>(null)
  const followed = useRef(following)
  useEffect(() => {
    followed.current = following
  })
  useEffect(() => {
    const ended = new AbortController()
    loadArticle(address, ended.signal).then(
      (page) => {
        setLoaded(page)
        // What follows the cursor would speak of each place that it passes.
        if (!followed.current) announce(`Documentation of ${page.title}`)
      },
      () => !ended.signal.aborted && setLoaded({ address, failed: true }),
    )
    return () => ended.abort()
  }, [address, tries])

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const path = link?.getAttribute('href') ?? ''
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (path.startsWith('/docs')) {
      event.preventDefault()
      setBefore([...before, address])
      onFollow(false)
      onNavigate(path)
    } else if (!path.startsWith('#')) link.target = '_blank'
  }
  const back = () => {
    // The button that has the focus goes with the last page that it leads back to.
    if (before.length === 1) panel.current?.focus()
    setBefore(before.slice(0, -1))
    onNavigate(before[before.length - 1]!)
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  const page = loaded && !('failed' in loaded) ? loaded : null
  return (
    <section ref={panel} tabIndex={-1} aria-label="Documentation" onKeyDown={press} className="outline-none flex h-full min-h-0 min-w-0 flex-col border-l border-hairline">
      <header className="flex h-8 shrink-0 items-center gap-1 border-b border-hairline bg-n2 pr-1 pl-2">
        {before.length > 0 && <IconButton icon="undo" label="Back to the page before" size="small" onClick={back} />}
        <span className="min-w-0 grow truncate text-12 text-n11">{page?.title ?? 'Documentation'}</span>
        <Button size="small" look="plain" aria-pressed={following} data-tooltip="Shows what the cursor is at" onClick={() => onFollow(!following)} className={following ? 'bg-accent-tint text-accent-strong' : undefined}>
          Follow the cursor
        </Button>
        <a href={address} target="_blank" rel="noreferrer" className="rounded-control px-2 py-1 text-12 text-n11 hover:bg-n4">
          Open alone
        </a>
        <IconButton icon="close" label="Close the documentation" size="small" onClick={onClose} />
      </header>
      <div className="min-h-0 grow overflow-auto px-4 py-3" onClick={follow}>
        {loaded === null ? (
          <Skeleton label="Loading the page" lines={8} />
        ) : page ? (
          <div data-help dangerouslySetInnerHTML={{ __html: page.html }} />
        ) : (
          <div role="alert" className="flex flex-col items-start gap-2 text-13">
            <p>The page could not be loaded. Try again when the server answers.</p>
            <Button onClick={() => setTries(tries + 1)}>Try again</Button>
          </div>
        )}
      </div>
    </section>
  )
}

/** The article of a page of our own server, its headings one step lower: here it is a part of another page. */
async function loadArticle(address: string, signal: AbortSignal): Promise<Article> {
  const answer = await fetch(address, { signal })
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`)
  const document = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const article = document.querySelector('[data-doc]')
  if (!article) throw new Error(`${address} has no article.`)
  const title = article.querySelector('h1')?.textContent ?? ''
  const html = article.innerHTML.replace(/<(\/?)h([1-3])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`)
  return { address, title, html }
}
