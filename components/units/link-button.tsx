import Link from 'next/link'
import type { ComponentProps } from 'react'
import { classNames } from '@/components/ui/class-names'

/** A link that looks like a button: it leads somewhere rather than changing something. */
export function LinkButton({ className, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link
      className={classNames(
        'inline-flex h-[30px] shrink-0 items-center gap-1.5 rounded-control border border-control-border bg-n1 px-2.5 text-13 whitespace-nowrap text-n12 no-underline hover:bg-n3 hover:no-underline active:bg-n4',
        className,
      )}
      {...rest}
    />
  )
}
