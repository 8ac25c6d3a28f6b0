import type { Metadata } from 'next'
import { EffectTable } from '@/components/review/effect-table'
import { FindingChanges } from '@/components/review/finding-changes'
import { OtherTargets } from '@/components/review/other-targets'
import { TextDiff } from '@/components/review/text-diff'
import { ChangedFacts } from '@/components/units/changed-facts'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { targetLabel } from '@/components/units/target-label'
import { Time } from '@/components/units/time'
import { UnitText } from '@/components/preview/unit-text'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Input } from '@/components/ui/field'
import { newestVersion, readVersion } from '@/lib/exec-schema'
import { compareUnits } from '@/lib/review/compare-units'
import { hostsById, listHosts, type SavedHost } from '@/lib/workspace/hosts'
import { readRevision, type SavedRevision } from '@/lib/workspace/read-revision'
import { currentViewer } from '../../../../current-viewer'
import { load, loadUnit, unitTitle } from '../../../../load'
import { TeamFrame } from '../../../../team-frame'
import { TeamFailure } from '../../../../team-failure'

export async function generateMetadata({ params }: PageProps<'/units/[id]/revisions/[number]'>): Promise<Metadata> {
  const { id, number } = await params
  return { title: `Revision ${number} of ${await unitTitle(id)}` }
}

/** One revision: what it changed since the one before, or since any other, by effect and by text; then the whole text. */
export default async function RevisionPage({ params, searchParams }: PageProps<'/units/[id]/revisions/[number]'>) {
  const { id, number } = await params
  const { against } = await searchParams
  const { data, error } = await load(async () => {
    const [viewer, current] = [await currentViewer(), Number(number)]
    const other = typeof against === 'string' && /^\d{1,9}$/.test(against) ? Number(against) : current - 1
    const unit = await loadUnit(id)
    const [revision, previous, hosts] = await Promise.all([readRevision(viewer, { unitId: id, number: current }), other > 0 ? readRevision(viewer, { unitId: id, number: other }) : null, listHosts(viewer, { workspace: unit.workspace.slug })])
    return { unit, revision, previous, hosts }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Revision' }]} title="The revision can’t be shown" message={error.message} />
  const { unit, revision, previous, hosts } = data
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
      {previous && <Comparison before={previous} after={revision} latest={unit.revision} hosts={hosts} />}
      <details open={!previous} className="border-y border-hairline">
        <summary className="h-9 px-4 leading-9 text-13 hover:bg-n3">Whole text</summary>
        {revision.files.map(({ path, content }) => (
          <UnitText key={path} file={{ path, text: content }} target={target} />
        ))}
      </details>
    </TeamFrame>
  )
}

/** What lies between two revisions. */
function Comparison({ before, after, latest, hosts }: { readonly before: SavedRevision; readonly after: SavedRevision; readonly latest: number; readonly hosts: readonly SavedHost[] }) {
  const { effects, added, fixed, others, files } = compareUnits(before, after, hostsById(hosts))
  const changed = files.filter(({ kind }) => kind !== 'unchanged')
  return (
    <>
      <h2 className="sr-only">What changed</h2>
      <form method="get" className="flex flex-wrap items-center gap-2 border-t border-hairline bg-n2 px-4 py-2 text-12 text-n11">
        <label className="flex items-center gap-2">
          Compared with revision
          <Input type="number" name="against" min={1} max={latest} defaultValue={before.number} className="w-20" />
        </label>
        <Button type="submit" size="small">
          Show
        </Button>
        <span>{effects.length === 0 ? 'no effect' : effects.length === 1 ? '1 effect' : `${effects.length} effects`}</span>
      </form>
      <ChangedFacts before={before} after={after} hosts={hosts} />
      {changed.length + effects.length === 0 && <EmptyState title="Both say the same" />}
      <EffectTable changes={effects} unit={after.name} changeKey="" mayComment={false} threads={() => null} />
      <FindingChanges unit={after.name} added={added} fixed={fixed} />
      <OtherTargets unit={after.name} others={others} />
      {changed.map((file) => (
        <TextDiff key={file.path} file={{ ...file, hunks: file.hunks.map((hunk) => ({ ...hunk, isTalkedOf: false })) }} changeKey="" mayComment={false} threads={() => null} />
      ))}
    </>
  )
}

/** When and by whom it was saved, what the unit was called then, and what it was written for. */
function Facts({ revision: { createdAt, author, name, target, manager } }: { readonly revision: SavedRevision }) {
  return (
    <>
      <Time date={createdAt} /> · {author} · <code>{name}</code> · {targetLabel(target)} · {manager} manager
    </>
  )
}
