'use client'

import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { announce } from '@/components/ui/announcer'
import { Button, IconButton } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import type { AskedPage } from './help'

interface HelpPanelProps {
  readonly page: AskedPage
  /** Whether the page is that of whatever the cursor is at. */
  readonly following: boolean
  readonly onAsk: (address: string) => void
  readonly onFollow: (following: boolean) => void
  readonly onClose: () => void
}

interface Article {
  readonly title: string
  readonly html: string
}

/** A page of the documentation beside the text: the very one that the server has, without its frame. */
export function HelpPanel({ page, following, onAsk, onFollow, onClose }: HelpPanelProps) {
  const [loaded, setLoaded] = useState<Article | 'failed' | null>(null)
  const [before, setBefore] = useState<readonly string[]>([])
  const followed = useRef(following)
  useEffect(() => {
    followed.current = following
  })
  useEffect(() => {
    const ended = new AbortController()
    loadArticle(page.address, ended.signal).then(
      (article) => {
        setLoaded(article)
        // What follows the cursor would speak of each place that it passes.
        if (!followed.current) announce(`Documentation of ${article.title}`)
      },
      () => !ended.signal.aborted && setLoaded('failed'),
    )
    return () => ended.abort()
  }, [page])

  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      // Who reads the page by arrows has the focus nowhere (observed: Orca 43).
      const within = event.target === document.body ? !document.querySelector('dialog[open]') : section.current!.contains(event.target as Node)
      if (!within) return
      event.preventDefault()
      onClose()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onClose])

  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a')
    const path = link?.getAttribute('href') ?? ''
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (path.startsWith('/docs')) {
      event.preventDefault()
      setBefore([...before, page.address])
      onFollow(false)
      onAsk(path)
    } else if (!path.startsWith('#')) link.target = '_blank'
  }
  const back = () => {
    // The button that has the focus goes with the last page that it leads back to.
    if (before.length === 1) section.current?.focus()
    setBefore(before.slice(0, -1))
    onAsk(before[before.length - 1]!)
  }
  const article = loaded === 'failed' ? null : loaded
  return (
    <section ref={section} tabIndex={-1} aria-label="Documentation" className="flex h-full min-h-0 min-w-0 flex-col border-l border-hairline outline-none">
      <header className="flex h-8 shrink-0 items-center gap-1 border-b border-hairline bg-n2 pr-1 pl-2">
        {before.length > 0 && <IconButton icon="undo" label="Back to the page before" size="small" onClick={back} />}
        <span className="min-w-0 grow truncate text-12 text-n11">{article?.title ?? 'Documentation'}</span>
        <Button size="small" look="plain" aria-pressed={following} data-tooltip="Shows what the cursor is at" onClick={() => onFollow(!following)} className={following ? 'bg-accent-tint text-accent-strong' : undefined}>
          Follow the cursor
        </Button>
        <a href={page.address} target="_blank" rel="noreferrer" className="rounded-control px-2 py-1 text-12 text-n11 hover:bg-n4">
          Open alone
        </a>
        <IconButton icon="close" label="Close the documentation" size="small" onClick={onClose} />
      </header>
      <div className="min-h-0 grow overflow-auto px-4 py-3" onClick={follow}>
        {loaded === null ? (
          <Skeleton label="Loading the page" lines={8} />
        ) : article ? (
          <div data-help dangerouslySetInnerHTML={{ __html: article.html }} />
        ) : (
          <div role="alert" className="flex flex-col items-start gap-2 text-13">
            <p>The page could not be loaded. Try again when the server answers.</p>
            <Button onClick={() => onAsk(page.address)}>Try again</Button>
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
  return { title, html }
}
