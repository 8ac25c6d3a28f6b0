import type { Metadata } from 'next'
import { ChangedFacts } from '@/components/units/changed-facts'
import { DiffView } from '@/components/units/diff-view'
import { compareFiles } from '@/components/units/file-diff'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { targetLabel } from '@/components/units/target-label'
import { Time } from '@/components/units/time'
import { Unavailable } from '@/components/units/unavailable'
import { UnitText } from '@/components/preview/unit-text'
import { newestVersion, readVersion } from '@/lib/exec-schema'
import { readRevision, type SavedRevision } from '@/lib/workspace/read-revision'
import { currentViewer } from '../../../../current-viewer'
import { load, loadUnit, unitTitle } from '../../../../load'
import { TeamFrame } from '../../../../team-frame'

export async function generateMetadata({ params }: PageProps<'/units/[id]/revisions/[number]'>): Promise<Metadata> {
  const { id, number } = await params
  return { title: `Revision ${number} of ${await unitTitle(id)}` }
}

/** One revision: what it changed, then the whole text. */
export default async function RevisionPage({ params }: PageProps<'/units/[id]/revisions/[number]'>) {
  const { id, number } = await params
  const { data, error } = await load(async () => {
    const [viewer, current] = [await currentViewer(), Number(number)]
    return Promise.all([loadUnit(id), readRevision(viewer, { unitId: id, number: current }), current > 1 ? readRevision(viewer, { unitId: id, number: current - 1 }) : null])
  })
  if (error) return <Unavailable title="The revision can’t be shown" message={error.message} />
  const [unit, revision, previous] = data
  const target = { version: readVersion(revision.target) ?? newestVersion, manager: revision.manager }
  const title = `Revision ${revision.number}`
  return (
    <TeamFrame workspace={unit.workspace}
      breadcrumb={[
        { label: unit.name, href: `/units/${id}`, code: true },
        { label: 'History', href: `/units/${id}/history` },
        { label: title },
      ]}
    >
      <PageHeading title={title} note={<Facts revision={revision} />}>
        {revision.number > 1 && <LinkButton href={`/units/${id}/revisions/${revision.number - 1}`}>Previous</LinkButton>}
        {revision.number < unit.revision && <LinkButton href={`/units/${id}/revisions/${revision.number + 1}`}>Next</LinkButton>}
      </PageHeading>
      {revision.message && <p className="px-4 pb-3 text-13 text-n11">{revision.message}</p>}
      {previous && <ChangedFacts before={previous} after={revision} />}
      {previous && compareFiles(previous.files, revision.files).map((change) => <DiffView key={change.path} change={change} />)}
      <details open={!previous} className="border-y border-hairline">
        <summary className="h-9 px-4 leading-9 text-13 hover:bg-n3">Whole text</summary>
        {revision.files.map(({ path, content }) => (
          <UnitText key={path} file={{ path, text: content }} target={target} />
        ))}
      </details>
    </TeamFrame>
  )
}

/** When it was saved, what the unit was called then, and what it was written for. */
function Facts({ revision: { createdAt, name, target, manager } }: { readonly revision: SavedRevision }) {
  return (
    <>
      <Time date={createdAt} /> · <code>{name}</code> · {targetLabel(target)} · {manager} manager
    </>
  )
}
