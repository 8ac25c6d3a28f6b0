import { cookies } from 'next/headers'
import { sampleUnit } from '@/components/session/sample-unit'
import { Workbench } from '@/components/editor/workbench'
import { PreviewTabs } from '@/components/preview/preview-tabs'
import { readView } from '@/components/preview/views'
import { DRAFT_COOKIE, readPreferences, WORKBENCH_COOKIE } from '@/components/shell/preferences'
import { checkUnit, newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'

const version = readVersion(sampleUnit.target) ?? newestVersion
const unit = unitOfFiles(sampleUnit.name, sampleUnit.files, version)
const findings = checkUnit(unit, { target: { version, manager: sampleUnit.manager } })

/** The scratch editor: a sample unit, or what was typed here before, which only the browser knows. */
export default async function Page({ searchParams }: PageProps<'/'>) {
  const jar = await cookies()
  const { view, explain } = await searchParams
  const expectDraft = jar.has(DRAFT_COOKIE)
  return (
    <Workbench
      initial={{ ...sampleUnit, findings }}
      preferences={readPreferences(jar.get(WORKBENCH_COOKIE)?.value)}
      expectDraft={expectDraft}
      serverPreview={expectDraft ? undefined : <PreviewTabs unit={unit} options={{ target: { version, manager: sampleUnit.manager } }} view={readView(view)} explain={typeof explain === 'string' ? explain : ''} interactive />}
    />
  )
}
