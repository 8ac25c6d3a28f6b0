import type { Metadata } from 'next'
import Link from 'next/link'
import { LinkButton } from '@/components/units/link-button'
import { PageFrame, PageHeading } from '@/components/units/page-frame'
import { ArchivedNotice, NoUnits, Pages, SearchForm } from '@/components/units/unit-list-parts'
import { UnitTable } from '@/components/units/unit-table'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { authoriseReading } from '@/lib/api/authorise'
import { listUnits } from '@/lib/workspace/list-units'
import { unarchive } from './actions'
import { readListQuery } from './list-query'
import { load, loadUnit } from './load'

export const metadata: Metadata = { title: 'Units' }

/** All saved units, with search and pages that work without JavaScript. */
export default async function UnitsPage({ searchParams }: PageProps<'/units'>) {
  const query = readListQuery(await searchParams)
  const list = await load(async () => {
    authoriseReading(null)
    return listUnits(query)
  })
  const archivedNow = query.archivedNow && (await loadUnit(query.archivedNow).catch(() => null))
  return (
    <PageFrame breadcrumb={[{ label: 'Units' }]}>
      <PageHeading title={query.archived ? 'Archived units' : 'Units'} note={list.data && list.data.total > 0 ? list.data.total : undefined}>
        <SearchForm {...query} />
        <LinkButton href="/units/order">Order of the start</LinkButton>
        <LinkButton href="/">New unit</LinkButton>
      </PageHeading>
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
      {list.data?.total === 0 && <NoUnits {...query} />}
      {list.data && list.data.units.length > 0 && (
        <UnitTable
          units={list.data.units}
          action={(id) =>
            query.archived ? (
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
      {list.data && <Pages {...query} total={list.data.total} pageSize={list.data.pageSize} />}
    </PageFrame>
  )
}
