import { visibleText } from '@/components/preview/visible-text'
import { highlight, newestVersion, parseUnitFile, type TokenKind } from '@/lib/exec-schema'

const colours: Record<TokenKind, string> = {
  comment: 'text-syntax-comment',
  section: 'text-syntax-section font-bold',
  name: 'text-syntax-name',
  equals: 'text-syntax-equals',
  value: 'text-syntax-value',
  specifier: 'text-syntax-specifier',
  variable: 'text-syntax-variable',
  stray: 'text-syntax-stray',
}

/**
 * The text of a file with its colours, as the server renders it and as it stands until the code editor takes its place: same font, same lines, same gutter, so nothing moves then.
 */
export function StaticText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <pre tabIndex={0} role="region" aria-label={label} className="absolute inset-0 overflow-auto bg-n1 pt-2 text-[14px] leading-5">
      {colouredLines(text).map((parts, index) => (
        <div key={index} className="flex h-5">
          <span aria-hidden="true" className="w-[34px] shrink-0 text-right text-n9 select-none">
            {index + 1}
          </span>
          <span className="pl-[26px] whitespace-pre">
            {parts.map(({ start, part, kind }) => (
              <span key={start} className={kind && colours[kind]}>
                {visibleText(part)}
              </span>
            ))}
          </span>
        </div>
      ))}
    </pre>
  )
}

interface ColouredPart {
  readonly start: number
  readonly part: string
  readonly kind: TokenKind | undefined
}

function colouredLines(text: string): ColouredPart[][] {
  const tokens = highlight(parseUnitFile(text, { version: newestVersion }))
  const lines: ColouredPart[][] = []
  let next = 0
  let start = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    const end = start + line.length
    const parts: ColouredPart[] = []
    let at = start
    const push = (to: number, kind?: TokenKind) => {
      if (to > at) parts.push({ start: at, part: text.slice(at, to), kind })
      at = Math.max(at, to)
    }
    while (next < tokens.length && tokens[next]!.range.start < end) {
      const { range, kind } = tokens[next++]!
      push(range.start)
      push(Math.min(range.end, end), kind)
    }
    push(end)
    lines.push(parts)
    start = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}
