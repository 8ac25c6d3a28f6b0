import { Icon } from '@/components/ui/icons'

/** What a comment is about, as the composer reads it off a button. */
export interface CommentAnchor {
  readonly changeKey: string
  readonly effect?: string
  readonly path?: string
  readonly isOld?: boolean
  readonly line?: number
}

/**
 * Opens the composer for one place. It is plain markup, of which a page may have thousands: the composer hears the clicks of all of them.
 */
export function CommentButton({ what, anchor }: { readonly what: string; readonly anchor: CommentAnchor }) {
  return (
    <button
      type="button"
      aria-label={`Comment on ${what}`}
      data-comment={JSON.stringify(anchor)}
      className="inline-flex size-5 items-center justify-center rounded-small border border-transparent text-n9 hover:border-accent hover:bg-accent-tint hover:text-accent-strong focus-visible:text-accent-strong"
    >
      <Icon name="add" width={12} height={12} />
    </button>
  )
}
