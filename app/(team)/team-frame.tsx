import type { ReactNode } from 'react'
import { AccountMenu } from '@/components/team/account-menu'
import { WorkspaceTabs, type WorkspaceTab } from '@/components/team/workspace-tabs'
import { PageFrame } from '@/components/units/page-frame'
import type { Crumb } from '@/components/shell/top-bar'
import { endSession } from './account-actions'
import { currentViewer } from './current-viewer'

interface TeamFrameProps {
  /** What comes after the workspace. */
  readonly breadcrumb: readonly Crumb[]
  readonly workspace?: { readonly slug: string; readonly name: string; readonly role: string } | null
  readonly tab?: WorkspaceTab
  readonly children: ReactNode
}

/** The frame of all pages of a team: the workspace with its parts, and who one is. */
export async function TeamFrame({ breadcrumb, workspace, tab, children }: TeamFrameProps) {
  const crumbs = workspace ? [{ label: workspace.name, href: `/w/${encodeURIComponent(workspace.slug)}/units` }, ...breadcrumb] : breadcrumb
  return (
    <PageFrame breadcrumb={crumbs} account={<OwnAccount />} tabs={workspace && <WorkspaceTabs workspace={workspace} current={tab ?? null} />}>
      {children}
    </PageFrame>
  )
}

/** The menu of the one who looks. A page can be shown without it, as where the database does not answer. */
export async function OwnAccount() {
  const viewer = await currentViewer().catch(() => undefined)
  if (viewer === undefined) return null
  const person = viewer && { name: viewer.name, email: viewer.email, isSignedIn: viewer.sessionId !== null }
  return (
    <AccountMenu
      person={person}
      signOut={
        <form action={endSession}>
          <button type="submit" className="block w-full rounded-control px-2 py-1 text-left text-13 text-n12 hover:bg-n3">
            Sign out
          </button>
        </form>
      }
    />
  )
}
