/** A time to the minute. The server does not know the reader's time zone, so that all times are UTC and say so in their tooltip. */
export function Time({ date }: { readonly date: Date }) {
  const text = date.toISOString()
  return (
    <time dateTime={text} data-tooltip={`${text.slice(0, 19).replace('T', ' ')} UTC`} className="whitespace-nowrap">
      {text.slice(0, 16).replace('T', ' ')}
    </time>
  )
}
