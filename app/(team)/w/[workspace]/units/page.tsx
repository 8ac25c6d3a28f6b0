import type { Metadata } from 'next'
import Link from 'next/link'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { Pages } from '@/components/units/pages'
import { ArchivedNotice, NoUnits, SearchForm } from '@/components/units/unit-list-parts'
import { listAddress } from '@/components/units/unit-filters'
import { UnitTable } from '@/components/units/unit-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { canCreateUnit } from '@/lib/auth/permissions'
import { listUnits } from '@/lib/workspace/list-units'
import { currentViewer } from '../../../current-viewer'
import { load, loadUnit, loadWorkspace } from '../../../load'
import { TeamFrame } from '../../../team-frame'
import { unarchive } from '../../../units/[id]/actions'
import { readListQuery } from './list-query'

export const metadata: Metadata = { title: 'Units' }

/** The units of a workspace, with search and pages that work without JavaScript. */
export default async function UnitsPage({ params, searchParams }: PageProps<'/w/[workspace]/units'>) {
  const { workspace: slug } = await params
  const query = readListQuery(await searchParams)
  const { data: workspace } = await load(() => loadWorkspace(slug))
  const list = await load(async () => listUnits(await currentViewer(), { ...query, workspace: decodeURIComponent(slug) }))
  const path = `/w/${slug}/units`
  const viewer = await currentViewer()
  const mayWrite = viewer !== null && workspace !== null && canCreateUnit(viewer, workspace)
  const archivedNow = query.archivedNow && (await loadUnit(query.archivedNow).catch(() => null))
  return (
    <TeamFrame workspace={workspace} tab="units" breadcrumb={[{ label: 'Units' }]}>
      <PageHeading title={query.archived ? 'Archived units' : 'Units'} note={list.data && list.data.total > 0 ? list.data.total : undefined}>
        <LinkButton href={listAddress(path, { search: '', archived: !query.archived })}>{query.archived ? 'Units in use' : 'Archived'}</LinkButton>
        {mayWrite && <LinkButton href={`/w/${slug}/import`}>Import</LinkButton>}
        <LinkButton href="/">New unit</LinkButton>
      </PageHeading>
      <SearchForm filters={query} />
      {archivedNow && archivedNow.archivedAt && (
        <ArchivedNotice name={archivedNow.name}>
          <form action={unarchive.bind(null, archivedNow.id)}>
            <Button type="submit" size="small">
              Undo
            </Button>
          </form>
        </ArchivedNotice>
      )}
      {list.error && <EmptyState title="The units can’t be shown">{list.error.message}</EmptyState>}
      {list.data?.total === 0 && <NoUnits filters={query} path={path}><LinkButton href="/">Write a unit</LinkButton></NoUnits>}
      {list.data && list.data.units.length > 0 && (
        <UnitTable
          units={list.data.units}
          action={(id) =>
            query.archived && mayWrite ? (
              <form action={unarchive.bind(null, id)}>
                <Button type="submit" size="small">
                  Unarchive
                </Button>
              </form>
            ) : (
              <Link href={`/units/${id}/history`} className="text-12">
                History
              </Link>
            )
          }
        />
      )}
      {list.data && <Pages {...list.data} address={(page) => listAddress(path, query, page)} />}
    </TeamFrame>
  )
}
