import type { ReactNode } from 'react'
import { LiveUpdates } from '@/components/team/live-updates'
import { WorkspaceTabs, type WorkspaceTab } from '@/components/team/workspace-tabs'
import { PageFrame } from '@/components/units/page-frame'
import type { Crumb } from '@/components/shell/top-bar'
import { OwnAccount } from './own-account'

interface TeamFrameProps {
  /** What comes after the workspace. */
  readonly breadcrumb: readonly Crumb[]
  readonly workspace?: { readonly id: string; readonly slug: string; readonly name: string; readonly role: string } | null
  readonly tab?: WorkspaceTab
  readonly children: ReactNode
}

/** The frame of all pages of a team: the workspace with its parts, and who one is. */
export function TeamFrame({ breadcrumb, workspace, tab, children }: TeamFrameProps) {
  const crumbs = workspace ? [{ label: workspace.name, href: `/w/${encodeURIComponent(workspace.slug)}/units` }, ...breadcrumb] : breadcrumb
  return (
    <PageFrame breadcrumb={crumbs} account={<OwnAccount />} tabs={workspace && <WorkspaceTabs workspace={workspace} current={tab ?? null} />}>
      {children}
      {workspace && <LiveUpdates workspaceId={workspace.id} />}
    </PageFrame>
  )
}
