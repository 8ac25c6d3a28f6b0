import type { Metadata } from 'next'
import { LinkButton } from '@/components/units/link-button'
import { Notice } from '@/components/units/notice'
import { PageHeading } from '@/components/units/page-frame'
import { Pages } from '@/components/units/pages'
import { RevisionTable } from '@/components/units/revision-table'
import { Button } from '@/components/ui/button'
import { listHosts } from '@/lib/workspace/hosts'
import { listRevisions } from '@/lib/workspace/list-revisions'
import { archive, proposeRemoval, restore, unarchive } from '../actions'
import { currentViewer } from '../../../current-viewer'
import { load, loadUnit, mayEdit, unitTitle } from '../../../load'
import { readPage } from '../../../page-number'
import { TeamFrame } from '../../../team-frame'
import { WrittenFor } from '../written-for'
import { readNotice } from '../../../notices'
import { TeamFailure } from '../../../team-failure'

export async function generateMetadata({ params }: PageProps<'/units/[id]/history'>): Promise<Metadata> {
  return { title: `History of ${await unitTitle((await params).id)}` }
}

/** The revisions of a unit; each earlier one can be looked at and brought back. */
export default async function HistoryPage({ params, searchParams }: PageProps<'/units/[id]/history'>) {
  const { id } = await params
  const asked = await searchParams
  const notice = readNotice(asked.notice)
  const page = readPage(asked.page)
  const { data, error } = await load(async () => {
    const [viewer, unit] = await Promise.all([currentViewer(), loadUnit(id)])
    const [list, hosts] = await Promise.all([listRevisions(viewer, { unitId: id, page }), listHosts(viewer, { workspace: unit.workspace.slug })])
    return { unit, list, hosts }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'History' }]} title="The history can’t be shown" message={error.message} />
  const { unit, list, hosts } = data
  const canEdit = await mayEdit(unit)
  // What is restored goes on top of what this page shows, not of what someone may save meanwhile.
  const seen = unit.revision
  return (
    <TeamFrame workspace={unit.workspace} breadcrumb={[{ label: unit.name, href: `/units/${id}`, code: true }, { label: 'History' }]}>
      <PageHeading title={unit.name} code note={list.total === 1 ? '1 revision' : `${list.total} revisions`}>
        <LinkButton href={`/units/${id}`}>Open</LinkButton>
        {canEdit && !unit.archivedAt && (
          <form action={proposeRemoval.bind(null, id, unit.name, seen)}>
            <Button type="submit">Propose to archive</Button>
          </form>
        )}
        {canEdit && (
          <form action={(unit.archivedAt ? unarchive : archive).bind(null, id)}>
            <Button type="submit" icon={unit.archivedAt ? 'undo' : 'archive'}>
              {unit.archivedAt ? 'Unarchive' : 'Archive'}
            </Button>
          </form>
        )}
      </PageHeading>
      {notice && (
        <Notice icon="warning" urgent className="mx-4 mb-3 rounded-control border">
          {notice}
        </Notice>
      )}
      <RevisionTable
        unitId={id}
        revisions={list.revisions}
        latest={unit.revision}
        action={
          unit.archivedAt || !canEdit
            ? undefined
            : (number) => (
                <form action={restore.bind(null, id, number, seen)}>
                  <Button type="submit" size="small" aria-label={`Restore revision ${number}`}>
                    Restore
                  </Button>
                </form>
              )
        }
      />
      <Pages {...list} address={(number) => `/units/${id}/history${number > 1 ? `?page=${number}` : ''}`} />
      <WrittenFor unit={unit} hosts={hosts} seen={seen} canEdit={canEdit && !unit.archivedAt} />
      <p className="px-4 py-3 text-12 text-n10">Restoring saves a revision as a new one, with the name, target and manager that it had; nothing of the history is lost.</p>
    </TeamFrame>
  )
}
