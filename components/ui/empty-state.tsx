import type { ReactNode } from 'react'

/** What stands where nothing is yet: what belongs here, and the one action that fills it. */
export function EmptyState({ title, children, action }: { readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="flex flex-col items-center justify-center gap-2 px-6 py-8 text-center">
      <p className="text-13 font-medium text-n12">{title}</p>
      {children && <div className="max-w-80 text-13 text-n11">{children}</div>}
      {action}
    </div>
  )
}
