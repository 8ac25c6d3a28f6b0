import Link from 'next/link'
import type { ReactNode } from 'react'
import { SkipLink } from './skip-link'

export interface Crumb {
  readonly label: string
  readonly href?: string
  readonly code?: boolean
}

interface TopBarProps {
  readonly breadcrumb?: readonly Crumb[]
  /** Stands before the name, such as the button that shows the rail. */
  readonly start?: ReactNode
  /** Pickers and buttons at the right. */
  readonly children?: ReactNode
}

/** The bar at the top of every page: the name, where one is, and what can be set for the page. */
export function TopBar({ breadcrumb = [], start, children }: TopBarProps) {
  return (
    <>
      {/* Screen readers also begin here rather than at the first select of the page, as long as that is in another part of it (observed: Orca 43). */}
      <SkipLink />
      <header className="flex h-11 shrink-0 items-center gap-2 border-b border-hairline bg-n2 px-2">
        {start}
        <Link href="/" className="flex shrink-0 items-center gap-2 rounded-control px-1 text-14 font-semibold text-n12 hover:no-underline">
          <Mark />
          <span className="max-one-pane:sr-only">Unitwright</span>
        </Link>
        <nav aria-label="Breadcrumb" className="min-w-0 flex-1 overflow-hidden max-wide:hidden">
          <ol className="flex items-center gap-1.5 whitespace-nowrap text-n11">
            {breadcrumb.map((crumb, index) => (
              <li key={index} className="flex min-w-0 items-center gap-1.5">
                <span aria-hidden="true" className="text-n9">
                  /
                </span>
                <span aria-current={index === breadcrumb.length - 1 ? 'page' : undefined} className={crumb.code ? 'truncate font-mono text-12 text-n12' : 'truncate'}>
                  {crumb.href ? (
                    <Link href={crumb.href} className="text-n11 hover:text-n12">
                      {crumb.label}
                    </Link>
                  ) : (
                    crumb.label
                  )}
                </span>
              </li>
            ))}
          </ol>
        </nav>
        <div className="flex min-w-0 flex-1 items-center justify-end gap-1.5 wide:flex-none">{children}</div>
      </header>
    </>
  )
}

/** A unit and its drop-in. */
function Mark() {
  return (
    <svg viewBox="0 0 16 16" width={18} height={18} aria-hidden="true">
      <path d="M2 3.5h12v3H2z" fill="var(--accent)" />
      <path d="M2 8.2h12v4.3H2z" fill="none" stroke="var(--accent)" strokeWidth="1.3" />
      <path d="M4.4 10.4h4.4" stroke="var(--accent)" strokeWidth="1.3" />
    </svg>
  )
}
