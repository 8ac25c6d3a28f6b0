import { Time } from '@/components/units/time'
import { Chip } from '@/components/ui/chip'

const tones = { open: 'accent', merged: 'info', closed: 'muted' } as const

interface ReviewHeadingProps {
  readonly review: {
    readonly number: number
    readonly state: keyof typeof tones
    readonly author: { readonly name: string }
    readonly createdAt: Date
    readonly endedAt: Date | null
    readonly reverts: { readonly id: string; readonly number: number } | null
  }
}

/** What a review is, in a line. */
export function ReviewHeading({ review: { number, state, author, createdAt, endedAt, reverts } }: ReviewHeadingProps) {
  return (
    <span className="flex flex-wrap items-center gap-2">
      <Chip tone={tones[state]}>{state}</Chip>
      <span>
        review {number} by {author.name}, <Time date={createdAt} />
        {endedAt && (
          <>
            , {state} <Time date={endedAt} />
          </>
        )}
        {reverts && (
          <>
            , takes back <a href={`/reviews/${reverts.id}`} className="underline">review {reverts.number}</a>
          </>
        )}
      </span>
    </span>
  )
}
