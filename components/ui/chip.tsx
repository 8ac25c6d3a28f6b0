import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { classNames } from './class-names'

const tones = {
  neutral: 'border-hairline-strong bg-n2 text-n11',
  accent: 'border-accent/40 bg-accent-tint text-accent-strong',
  second: 'border-set-elsewhere/40 bg-set-elsewhere-tint text-set-elsewhere',
  dashed: 'border-dashed border-n8 bg-transparent text-n11',
  muted: 'border-transparent bg-transparent text-n10',
  error: 'border-error/40 bg-error-tint text-error',
  warning: 'border-warning/40 bg-warning-tint text-warning',
  info: 'border-info/40 bg-info-tint text-info',
} as const

export type ChipTone = keyof typeof tones
const shape = 'inline-flex h-[18px] max-w-full shrink-0 items-center gap-1 rounded-small border px-1.5 text-12 leading-none whitespace-nowrap'

/** A small label. */
export function Chip({ tone = 'neutral', className, children }: { readonly tone?: ChipTone; readonly className?: string; readonly children: ReactNode }) {
  return <span className={classNames(shape, tones[tone], className)}>{children}</span>
}

/** A small label that does something, such as going to the place it names. */
export function ChipButton({ tone = 'neutral', className, ...rest }: { readonly tone?: ChipTone } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" className={classNames(shape, tones[tone], 'hover:brightness-95 dark:hover:brightness-110', className)} {...rest} />
}
