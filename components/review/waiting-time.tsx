const units = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const

/** For how long something waits, in its largest unit. */
export function WaitingTime({ since, now }: { readonly since: Date; readonly now: Date }) {
  const seconds = Math.max(0, (now.getTime() - since.getTime()) / 1000)
  const [unit, size] = units.find(([, length]) => seconds >= length) ?? ['minute', 60]
  const count = Math.floor(seconds / size)
  return (
    <time dateTime={since.toISOString()} data-tooltip={`since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC`} className="whitespace-nowrap">
      {count === 0 ? 'just now' : count === 1 ? `1 ${unit}` : `${count} ${unit}s`}
    </time>
  )
}
