import { classNames } from './class-names'

/** Grey lines in place of text that is on its way. */
export function Skeleton({ lines = 3, label = 'Loading', className }: { readonly lines?: number; readonly label?: string; readonly className?: string }) {
  return (
    <div role="status" aria-label={label} className={classNames('flex flex-col gap-2', className)}>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="h-3 animate-pulse rounded-small bg-n4" style={{ width: `${[72, 48, 84, 60, 40][index % 5]}%` }} />
      ))}
    </div>
  )
}
