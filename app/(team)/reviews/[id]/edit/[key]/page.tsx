import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { readView } from '@/components/preview/views'
import { readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { completeHost, newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'
import { readReview } from '@/lib/review/read-review'
import { readHost } from '@/lib/workspace/hosts'
import { asSources } from '@/lib/workspace/unit-content'
import { currentViewer } from '../../../../current-viewer'
import { load } from '../../../../load'
import { OwnAccount } from '../../../../own-account'
import { TeamFailure } from '../../../../team-failure'
import { SavedUnitWorkbench } from '../../../../units/[id]/saved-unit-workbench'

export const metadata: Metadata = { title: 'Edit a proposal' }

/** A unit of a review in the workbench: as it is proposed, side by side with what it was made on. Saving makes the next patch set. */
export default async function EditProposalPage({ params, searchParams }: PageProps<'/reviews/[id]/edit/[key]'>) {
  const { id, key } = await params
  const { view } = await searchParams
  const { data: review, error } = await load(async () => readReview(await currentViewer(), { reviewId: id }))
  if (error) return <TeamFailure breadcrumb={[{ label: 'Review' }]} title="The proposal can’t be shown" message={error.message} />
  const unit = review.shown.units.find((each) => each.key === key)
  if (!unit?.after) notFound()
  const { name, target, manager } = unit.after
  const files = asSources(unit.after.files)
  const savedFiles = asSources(unit.before?.files ?? [])
  const change = unit.kind === 'add' ? { kind: 'add', key } : { kind: 'edit', unitId: unit.unitId, baseRevision: unit.baseRevision }
  const version = readVersion(target) ?? newestVersion
  const host = await readHost(await currentViewer(), { workspace: review.workspace.slug, hostId: unit.after.hostId ?? null })
  return (
    <SavedUnitWorkbench
      key={`${id}:${review.headNumber}:${key}`}
      unitJson={JSON.stringify({ name, target, manager, files, host, proposal: { reviewId: id, patchSet: review.headNumber, change }, savedFiles })}
      account={<OwnAccount />}
      preferences={readPreferences((await cookies()).get(WORKBENCH_COOKIE)?.value)}
      serverPreview={<PreviewTabs unit={unitOfFiles(name, files, version)} options={{ target: { version, manager }, host: completeHost(host) }} view={readView(view)} explain="" interactive />}
    />
  )
}
