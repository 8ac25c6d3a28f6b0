import Link from 'next/link'
import type { ReactNode } from 'react'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar, type Crumb } from '@/components/shell/top-bar'

interface PageFrameProps {
  readonly breadcrumb: readonly Crumb[]
  /** Who looks at the page, at the end of the bar. */
  readonly account?: ReactNode
  /** The parts of what the page belongs to, below the bar. */
  readonly tabs?: ReactNode
  readonly children: ReactNode
}

/** A page with the bar at the top and one column that scrolls. */
export function PageFrame({ breadcrumb, account, tabs, children }: PageFrameProps) {
  // The top bar has no room for the breadcrumb on small screens; the way back has to be there all the same.
  const back = breadcrumb.findLast((crumb) => crumb.href !== undefined)
  return (
    <div className="flex h-full flex-col">
      <TopBar breadcrumb={breadcrumb}>
        <ThemeToggle />
        {account}
      </TopBar>
      {tabs}
      <main id="page" className="min-h-0 flex-1 overflow-auto">
        {back && (
          <Link href={back.href!} className="block truncate border-b border-hairline px-4 py-2 text-12 wide:hidden">
            ← {back.label}
          </Link>
        )}
        {children}
      </main>
    </div>
  )
}

/** The line below the top bar: what the page shows, and what can be done with it. */
export function PageHeading({ title, code, note, children }: { readonly title: string; readonly code?: boolean; readonly note?: ReactNode; readonly children?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <h1 className={`min-w-0 truncate font-semibold ${code ? 'font-mono text-14' : 'text-16'}`} title={title}>
        {title}
      </h1>
      {note && <span className="text-12 text-n10">{note}</span>}
      {children && <div className="ml-auto flex min-w-0 flex-wrap items-center gap-2 max-one-pane:ml-0 max-one-pane:w-full">{children}</div>}
    </div>
  )
}
