import type { InputHTMLAttributes, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names'

const frame =
  'min-w-0 rounded-control border border-control-border bg-n1 text-13 text-n12 hover:border-n8 focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-error'

export interface InputProps extends InputHTMLAttributes<HTMLInputElement> {
  /** Set in the font of the code. */
  readonly code?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

export function Input({ code, className, ...rest }: InputProps) {
  return <input type="text" autoComplete="off" autoCorrect="off" autoCapitalize="off" spellCheck={false} className={classNames(frame, 'h-[30px] px-2', code && 'font-mono', className)} {...rest} />
}

export interface SelectProps extends SelectHTMLAttributes<HTMLSelectElement> {
  readonly code?: boolean
}

/** The browser's own select: it is known to every keyboard, screen reader and phone. */
export function Select({ code, className, children, ...rest }: SelectProps) {
  return (
    <select className={classNames(frame, 'h-[30px] pr-1 pl-1.5', code && 'font-mono', className)} {...rest}>
      {children}
    </select>
  )
}

export interface TextAreaProps extends TextareaHTMLAttributes<HTMLTextAreaElement> {
  /** Set in the font of the code. */
  readonly code?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A field for several lines, which grows with them. */
export function TextArea({ code, className, ...rest }: TextAreaProps) {
  return <textarea spellCheck={!code} className={classNames(frame, '[field-sizing:content] min-h-16 px-2 py-1', code && 'font-mono', className)} {...rest} />
}
