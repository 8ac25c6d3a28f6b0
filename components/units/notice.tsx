import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icons'

interface NoticeProps {
  readonly icon: IconName
  /** For what went against the reader's wish: it is said at once by screen readers. */
  readonly urgent?: boolean
  /** What can be done about it, at the end of the line. */
  readonly action?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A sentence above a page about what was just done or what holds for all of it. */
export function Notice({ icon, urgent = false, action, className, children }: NoticeProps) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className={classNames('flex items-center gap-3 border-hairline px-3 py-1.5 text-13', urgent ? 'bg-warning-tint text-warning' : 'bg-n2', className)}
    >
      <Icon name={icon} className={classNames('shrink-0', !urgent && 'text-n10')} />
      <span className="min-w-0">{children}</span>
      {action && <span className="ml-auto">{action}</span>}
    </div>
  )
}
