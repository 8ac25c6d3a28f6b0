import { Fragment } from 'react'
import { ColouredLine } from '@/components/session/coloured-line'
import { colouredLines } from '@/components/session/coloured-lines'
import { shareFragment } from '@/components/session/share-link'
import { Button } from '@/components/ui/button'
import { newestVersion } from '@/lib/exec-schema'
import { plainText } from '@/lib/docs/rich-text'
import type { Example } from '@/lib/docs/setting-text'
import { RichText } from './rich-text-view'

/** A unit in its colours, which opens in the editor and can be copied. */
export function DocExample({ example: { title, unit, text, manager, fault }, here }: { readonly example: Example; readonly here: string }) {
  const fragment = shareFragment({ name: unit, chosenType: null, manager: manager ?? 'system', target: String(newestVersion), files: [{ path: unit, text }] })
  return (
    <figure className="my-3 min-w-0 overflow-hidden rounded-control border border-hairline">
      <figcaption className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline bg-n2 px-3 py-1.5">
        <span className="min-w-0 grow basis-64 text-13">
          <RichText text={title} here={here} />
        </span>
        <span className="flex shrink-0 items-center gap-1 print:hidden">
          <Button size="small" look="plain" hidden data-copy aria-label={`Copy: ${plainText(title)}`}>
            Copy
          </Button>
          <a href={`/${fragment}`} className="inline-flex h-6 items-center rounded-control px-2 text-12 text-n11 hover:bg-n4 hover:text-n12 hover:no-underline">
            Open in the editor
          </a>
        </span>
      </figcaption>
      <pre role="group" aria-label={unit} className="overflow-x-auto px-3 py-2 text-13 leading-5 outline-offset-[-2px]">
        <code>
          {colouredLines(text.replace(/\n$/, ''), newestVersion).map((parts, index) => {
            const line = <ColouredLine parts={parts} />
            return (
              <Fragment key={index}>
                {index === fault ? <mark className="bg-error-tint text-n12 underline decoration-error decoration-wavy underline-offset-4">{line}</mark> : line}
                {'\n'}
              </Fragment>
            )
          })}
        </code>
      </pre>
    </figure>
  )
}
