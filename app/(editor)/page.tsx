import { cookies } from 'next/headers'
import { sampleUnit } from '@/components/session/sample-unit'
import { Workbench } from '@/components/editor/workbench'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { readView } from '@/components/preview/views'
import { TARGET_COOKIE } from '@/components/shell/chosen-target'
import { DRAFT_COOKIE, readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { OwnAccount } from '../(team)/own-account'
import { checkUnit, newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'

/** The scratch editor: a sample unit for the release that was chosen last, or what was typed here before, which only the browser knows. */
export default async function Page({ searchParams }: PageProps<'/'>) {
  const jar = await cookies()
  const { view, explain } = await searchParams
  const expectDraft = jar.has(DRAFT_COOKIE)
  const chosen = jar.get(TARGET_COOKIE)?.value ?? ''
  const target = readVersion(chosen) === null ? sampleUnit.target : chosen
  const version = readVersion(target) ?? newestVersion
  const unit = unitOfFiles(sampleUnit.name, sampleUnit.files, version)
  const options = { target: { version, manager: sampleUnit.manager } } as const
  return (
    <Workbench
      initial={{ ...sampleUnit, target, findings: checkUnit(unit, options) }}
      preferences={readPreferences(jar.get(WORKBENCH_COOKIE)?.value)}
      expectDraft={expectDraft}
      account={<OwnAccount />}
      serverPreview={expectDraft ? undefined : <PreviewTabs unit={unit} options={options} view={readView(view)} explain={typeof explain === 'string' ? explain : ''} interactive />}
    />
  )
}
