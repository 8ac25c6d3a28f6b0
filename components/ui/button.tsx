import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from './class-names'
import { Icon, type IconName } from './icons'

const looks = {
  plain: 'text-n11 hover:bg-n4 hover:text-n12 active:bg-n5',
  outline: 'border border-control-border bg-n1 text-n12 hover:bg-n3 active:bg-n4',
  accent: 'bg-accent text-on-accent hover:bg-accent-strong font-medium',
} as const

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: keyof typeof looks
  readonly icon?: IconName
  /** 30 px beside inputs, 24 px inside dense rows. */
  readonly size?: 'normal' | 'small'
  readonly children?: ReactNode
  readonly ref?: Ref<HTMLButtonElement>
}

export function Button({ look = 'outline', icon, size = 'normal', className, children, ...rest }: ButtonProps) {
  const measure = size === 'normal' ? 'h-[30px] px-2.5 text-13' : 'h-6 px-2 text-12'
  return (
    <button
      type="button"
      className={classNames('inline-flex shrink-0 items-center justify-center gap-1.5 rounded-control whitespace-nowrap select-none disabled:pointer-events-none disabled:opacity-50 aria-disabled:opacity-50', measure, looks[look], className)}
      {...rest}
    >
      {icon && <Icon name={icon} className="shrink-0" />}
      {children}
    </button>
  )
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  readonly icon: IconName
  /** What it does: its name for screen readers, and its tooltip. */
  readonly label: string
  readonly shortcut?: string
}

export function IconButton({ icon, label, shortcut, look = 'plain', size = 'normal', className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      data-tooltip={shortcut ? `${label} (${shortcut})` : label}
      className={classNames('inline-flex shrink-0 items-center justify-center rounded-control disabled:pointer-events-none disabled:opacity-40 aria-disabled:opacity-40', size === 'normal' ? 'size-7' : 'size-6', looks[look], className)}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}
