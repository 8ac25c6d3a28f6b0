import type { ReactNode } from 'react'
import { TopBar } from '@/components/shell/top-bar'
import { IconButton } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import { Icon } from '@/components/ui/icons'
import { kindAbove, listAddress } from '@/lib/docs/addresses'
import { DOCS, pageKinds, type DocPage } from '@/lib/docs/page'
import { DocContents } from './doc-contents'
import { TargetChoice } from './target-choice'

/** The frame of a page of the documentation: the bar at the top with the search, the parts of the page at the left, the page. */
export function DocFrame({ page, children }: { readonly page: Pick<DocPage, 'kind' | 'address' | 'title' | 'parts'>; readonly children: ReactNode }) {
  const above = kindAbove(page)
  const crumbs = [
    page.address === DOCS ? { label: 'Documentation' } : { label: 'Documentation', href: DOCS },
    ...(above ? [{ label: pageKinds[above].many, href: listAddress(above) }] : []),
    ...(page.address !== DOCS ? [{ label: page.title, code: page.kind === 'setting' }] : []),
  ]
  const contents = page.parts.length > 2 ? <DocContents parts={page.parts} /> : null
  return (
    <div className="flex min-h-dvh flex-col">
      <div className="sticky top-0 z-10 print:hidden">
        <TopBar breadcrumb={crumbs}>
          <form action={DOCS} role="search" data-search className="relative min-w-0 grow wide:w-80">
            <Icon name="search" className="pointer-events-none absolute top-[7px] left-2 text-n10" />
            <Input name="q" type="search" aria-label="Search the documentation" placeholder="Search" className="w-full pl-7!" />
          </form>
          <TargetChoice />
          <IconButton icon="contrast" label="Switch between light and dark" data-theme-switch className="invisible" />
        </TopBar>
      </div>
      <div className="mx-auto flex w-full max-w-[1120px] grow gap-8 px-4 py-6">
        {/* Its room is kept on pages without it, so that the text begins at one place on all. */}
        <div className="hidden w-44 shrink-0 wide:block print:hidden">
          {contents && (
            <nav aria-label="On this page" className="sticky top-16 max-h-[calc(100vh-80px)] overflow-y-auto text-13">
              {contents}
            </nav>
          )}
        </div>
        <main id="page" className="min-w-0 grow">
          {contents && (
            <details className="mb-4 rounded-control border border-hairline text-13 wide:hidden print:hidden">
              <summary className="px-2 py-1 text-n11">On this page</summary>
              <nav aria-label="On this page" className="px-1 pb-1">
                {contents}
              </nav>
            </details>
          )}
          {children}
        </main>
      </div>
      <footer className="border-t border-hairline px-4 py-3 text-center text-12 text-n11 print:hidden">
        <a href={DOCS}>All of the documentation</a> · <a href="/">Editor</a> · <a href="/units">Saved units</a>
      </footer>
    </div>
  )
}
