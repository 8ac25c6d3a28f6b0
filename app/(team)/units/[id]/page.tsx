import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { UnitText } from '@/components/preview/unit-text'
import { readView } from '@/components/preview/views'
import { readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { Unavailable } from '@/components/units/unavailable'
import { UnitLinks } from '@/components/units/unit-links'
import { newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'
import { load, loadUnit, unitTitle } from '../load'
import { SavedUnitWorkbench } from './saved-unit-workbench'

export async function generateMetadata({ params }: PageProps<'/units/[id]'>): Promise<Metadata> {
  return { title: await unitTitle((await params).id) }
}

/** A saved unit in the workbench. Without JavaScript its preview is there all the same, and the text of all its files below, where the links lead. */
export default async function UnitPage({ params, searchParams }: PageProps<'/units/[id]'>) {
  const { id } = await params
  const { view, instance } = await searchParams
  const { data: unit, error } = await load(() => loadUnit(id))
  if (error) return <Unavailable title="The unit can’t be shown" message={error.message} />
  const { name, target, manager, revision } = unit
  const version = { version: readVersion(target) ?? newestVersion, manager }
  const files = unit.files.map(({ path, content }) => ({ path, text: content }))
  const options = { target: version, ...(typeof instance === 'string' && instance !== '' && { instance }) }
  const preview = <PreviewTabs unit={unitOfFiles(name, files, version.version)} options={options} view={readView(view)} />
  return (
    <>
      <SavedUnitWorkbench
        key={`${id}:${revision}`}
        unitJson={JSON.stringify({ id, revision, name, target, manager, files })}
        preferences={readPreferences((await cookies()).get(WORKBENCH_COOKIE)?.value)}
        serverPreview={preview}
      />
      <noscript>
        <UnitLinks id={id} />
        {/* On a phone the workbench shows one pane at a time, and which one takes JavaScript to choose. */}
        <div className="one-pane:hidden">{preview}</div>
        {files.map((file) => (
          <UnitText key={file.path} file={file} target={version} />
        ))}
      </noscript>
    </>
  )
}
