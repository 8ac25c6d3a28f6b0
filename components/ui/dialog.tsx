'use client'

import { useId, type ReactNode } from 'react'
import { IconButton } from './button'
import { classNames } from './class-names'
import { useModal } from './use-modal'

interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons at the bottom; the one that acts comes last. */
  readonly actions?: ReactNode
  readonly width?: 'narrow' | 'normal' | 'wide'
}

const widths = { narrow: 'w-[400px]', normal: 'w-[560px]', wide: 'w-[720px]' }

/** A modal dialog: the browser's own, which keeps the focus inside, closes on Escape and gives the focus back. It is open as long as it is rendered. */
export function Dialog({ title, onClose, children, actions, width = 'normal' }: DialogProps) {
  const modal = useModal(onClose)
  const titleId = useId()
  return (
    <dialog
      {...modal}
      aria-labelledby={titleId}
      className={classNames('m-auto max-h-[85dvh] text-13 whitespace-normal max-w-[calc(100vw-24px)] rounded-[8px] border border-hairline-strong bg-n1 p-0 text-n12 shadow-float', widths[width])}
    >
      <div className="flex max-h-[85dvh] flex-col">
        <div className="flex min-h-11 shrink-0 items-center justify-between gap-2 border-b border-hairline py-1.5 pr-2 pl-4">
          <h2 id={titleId} className="min-w-0 text-14 font-semibold break-words">
            {title}
          </h2>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        <div role="region" aria-label="Content" tabIndex={0} className="min-h-0 overflow-auto px-4 py-3 outline-offset-[-2px]">
          {children}
        </div>
        {actions && <div className="flex shrink-0 flex-wrap justify-end gap-2 border-t border-hairline px-4 py-3">{actions}</div>}
      </div>
    </dialog>
  )
}
