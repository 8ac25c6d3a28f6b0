import { tokenClasses, type ColouredPart } from './coloured-lines'

/** One line of a unit file in its colours; `show` makes of a text what is shown of it. */
export function ColouredLine({ parts, show = (text) => text }: { readonly parts: readonly ColouredPart[]; readonly show?: (text: string) => string }) {
  return parts.map(({ text, kind }, index) => (
    <span key={index} className={kind ? tokenClasses[kind] : undefined}>
      {show(text)}
    </span>
  ))
}
