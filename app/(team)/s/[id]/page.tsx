import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { readView } from '@/components/preview/views'
import { readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'
import { readPublishedUnit } from '@/lib/workspace/read-published-unit'
import { asSources } from '@/lib/workspace/unit-content'
import { load } from '../../load'
import { OwnAccount } from '../../own-account'
import { SavedUnitWorkbench } from '../../units/[id]/saved-unit-workbench'
import { TeamFailure } from '../../team-failure'

const loadPublished = cache(readPublishedUnit)

export async function generateMetadata({ params }: PageProps<'/s/[id]'>): Promise<Metadata> {
  const title = await loadPublished((await params).id).then(({ name }) => name, () => 'Unit')
  // Only those who were given the address are meant to find it.
  return { title, robots: { index: false } }
}

/** A published unit: a copy of it in the scratch editor, which belongs to whoever opens it. */
export default async function PublishedUnitPage({ params, searchParams }: PageProps<'/s/[id]'>) {
  const { id } = await params
  const { view } = await searchParams
  const { data: unit, error } = await load(() => loadPublished(id))
  if (error) return <TeamFailure breadcrumb={[{ label: 'Published unit' }]} title="The unit can’t be shown" message={error.message} />
  const { name, target, manager, chosenType } = unit
  const files = asSources(unit.files)
  const version = readVersion(target) ?? newestVersion
  return (
    <SavedUnitWorkbench
      key={id}
      unitJson={JSON.stringify({ name, target, manager, chosenType, files, copy: true })}
      account={<OwnAccount />}
      preferences={readPreferences((await cookies()).get(WORKBENCH_COOKIE)?.value)}
      serverPreview={<PreviewTabs unit={unitOfFiles(name, files, version)} options={{ target: { version, manager } }} view={readView(view)} explain="" interactive />}
    />
  )
}
