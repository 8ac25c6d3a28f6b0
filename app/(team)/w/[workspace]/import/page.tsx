import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { TARGET_COOKIE } from '@/components/shell/chosen-target'
import { ImportForm } from '@/components/units/import-form'
import { PageHeading } from '@/components/units/page-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { canCreateUnit } from '@/lib/auth/permissions'
import { newestVersion, readVersion } from '@/lib/exec-schema'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFailure } from '../../../team-failure'
import { TeamFrame } from '../../../team-frame'

export const metadata: Metadata = { title: 'Import units' }

/** Brings many units into a workspace at once. */
export default async function ImportPage({ params }: PageProps<'/w/[workspace]/import'>) {
  const { data: workspace, error } = await load(async () => loadWorkspace((await params).workspace))
  if (error) return <TeamFailure breadcrumb={[{ label: 'Import units' }]} title="Nothing can be imported" message={error.message} />
  const viewer = await currentViewer()
  const chosen = (await cookies()).get(TARGET_COOKIE)?.value ?? ''
  return (
    <TeamFrame workspace={workspace} tab="units" breadcrumb={[{ label: 'Units', href: `/w/${encodeURIComponent(workspace.slug)}/units` }, { label: 'Import' }]}>
      <PageHeading title="Import units" />
      {viewer && canCreateUnit(viewer, workspace) ? (
        <>
          <p className="max-w-3xl px-4 pb-3 text-13 text-n11">Units that {workspace.name} has already get a new revision, others are created. Nothing is saved before you have seen what was found.</p>
          <ImportForm workspace={workspace.slug} initialTarget={readVersion(chosen) === null ? String(newestVersion) : chosen} />
        </>
      ) : (
        <EmptyState title="You may read this workspace">Importing takes the role of an author; an owner of {workspace.name} can give it to you.</EmptyState>
      )}
    </TeamFrame>
  )
}
