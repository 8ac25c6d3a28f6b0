import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { UnitText } from '@/components/preview/unit-text'
import { readView } from '@/components/preview/views'
import { readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { Notice } from '@/components/units/notice'
import { UnitLinks } from '@/components/units/unit-links'
import { Button } from '@/components/ui/button'
import { checkUnit, completeHost, newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'
import { readHost } from '@/lib/workspace/hosts'
import { asSources } from '@/lib/workspace/unit-content'
import { unarchive } from './actions'
import { currentViewer } from '../../current-viewer'
import { load, loadUnit, mayEdit, unitTitle } from '../../load'
import { OwnAccount } from '../../own-account'
import { SavedUnitWorkbench } from './saved-unit-workbench'
import { TeamFailure } from '../../team-failure'

export async function generateMetadata({ params }: PageProps<'/units/[id]'>): Promise<Metadata> {
  return { title: await unitTitle((await params).id) }
}

/**
 * On a phone the workbench shows one pane at a time, and which one takes JavaScript to choose. Without it that is the preview, because the text is
 * below. The layer makes this win: of two declarations that are !important, the one in the earlier layer holds.
 */
const previewOnPhones = '@layer base { @media (width < 640px) { #pane-preview { display: flex !important } #pane-editor { display: none !important } } }'

/** A saved unit in the workbench. Without JavaScript its preview is there all the same, and the text of all its files below, where the links lead. */
export default async function UnitPage({ params, searchParams }: PageProps<'/units/[id]'>) {
  const { id } = await params
  const { view, instance, explain } = await searchParams
  const { data, error } = await load(async () => {
    const unit = await loadUnit(id)
    return { unit, host: await readHost(await currentViewer(), { workspace: unit.workspace.slug, hostId: unit.hostId }) }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Unit' }]} title="The unit can’t be shown" message={error.message} />
  const { unit, host } = data
  const { name, target, manager, revision } = unit
  const canEdit = await mayEdit(unit)
  const version = { version: readVersion(target) ?? newestVersion, manager }
  const files = asSources(unit.files)
  const whole = unitOfFiles(name, files, version.version)
  const profile = completeHost(host)
  const options = { target: version, host: profile, ...(typeof instance === 'string' && instance !== '' && { instance }) }
  return (
    <>
      <div className="flex h-dvh flex-col [&_[data-workbench]]:h-auto [&_[data-workbench]]:min-h-0 [&_[data-workbench]]:grow">
        {unit.archivedAt && <ArchivedUnitNotice id={id} />}
        {!canEdit && (
          <Notice icon="info" className="border-b">
            You may read this unit; changes to it can’t be saved. An owner of {unit.workspace.name} can give you the role of an author.
          </Notice>
        )}
        <SavedUnitWorkbench
          key={`${id}:${revision}`}
          unitJson={JSON.stringify({ id, revision, name, target, manager, files, host, findings: checkUnit(whole, { target: version, host: profile }) })}
          account={<OwnAccount />}
          preferences={readPreferences((await cookies()).get(WORKBENCH_COOKIE)?.value)}
          serverPreview={<PreviewTabs unit={whole} options={options} view={readView(view)} explain={typeof explain === 'string' ? explain : ''} />}
        />
      </div>
      <noscript>
        <style>{previewOnPhones}</style>
        <UnitLinks id={id} />
        {files.map((file) => (
          <UnitText key={file.path} file={file} target={version} />
        ))}
      </noscript>
    </>
  )
}

/** Says what would otherwise only come out when the changes are refused. */
function ArchivedUnitNotice({ id }: { readonly id: string }) {
  const action = (
    <form action={unarchive.bind(null, id)}>
      <Button type="submit" size="small">
        Unarchive
      </Button>
    </form>
  )
  return (
    <Notice icon="archive" action={action} className="border-b">
      This unit is archived: changes to it can’t be saved until it is unarchived.
    </Notice>
  )
}
