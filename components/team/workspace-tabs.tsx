import Link from 'next/link'

export type WorkspaceTab = 'units' | 'reviews' | 'order' | 'machines' | 'members' | 'audit'

interface WorkspaceTabsProps {
  readonly workspace: { readonly slug: string; readonly name: string; readonly role: string }
  readonly current: WorkspaceTab | null
}

/** The parts of a workspace; owners see one more. */
export function WorkspaceTabs({ workspace: { slug, name, role }, current }: WorkspaceTabsProps) {
  const tabs: readonly (readonly [WorkspaceTab, string])[] = [['units', 'Units'], ['reviews', 'Reviews'], ['order', 'Order of the start'], ['machines', 'Machines'], ['members', 'Members'], ...(role === 'owner' ? ([['audit', 'Audit log']] as const) : [])]
  return (
    <nav aria-label={`Workspace ${name}`} className="flex shrink-0 gap-1 overflow-x-auto border-b border-hairline bg-n2 px-2">
      {tabs.map(([tab, label]) => (
        <Link
          key={tab}
          href={`/w/${encodeURIComponent(slug)}/${tab}`}
          aria-current={tab === current ? 'page' : undefined}
          className="border-b-2 border-transparent px-2 py-1.5 text-13 whitespace-nowrap text-n11 hover:text-n12 hover:no-underline aria-[current]:border-accent aria-[current]:text-n12"
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
