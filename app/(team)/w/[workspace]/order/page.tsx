import type { Metadata } from 'next'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/units/link-button'
import { OrderCycles, OrderGraph } from '@/components/units/order-graph'
import { PageHeading } from '@/components/units/page-frame'
import { startOrder, type Manager } from '@/lib/exec-schema'
import { effectiveContent } from '@/lib/workspace/effective-content'
import { hostsById, listHosts } from '@/lib/workspace/hosts'
import { readUnitsInForce } from '@/lib/workspace/read-units-in-force'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFrame } from '../../../team-frame'

export const metadata: Metadata = { title: 'Order of the start' }

/** How many units are looked at, and how many boxes drawn. */
const [MOST_UNITS, MOST_DRAWN] = [200, 600]

/** The units of a manager in a workspace in the order in which they start, each for the systemd that it is written for. */
export default async function OrderPage({ params, searchParams }: PageProps<'/w/[workspace]/order'>) {
  const { workspace: slug } = await params
  const manager: Manager = (await searchParams).manager === 'user' ? 'user' : 'system'
  const { data: workspace } = await load(() => loadWorkspace(slug))
  const loaded = await load(async () => {
    const [viewer, name] = [await currentViewer(), decodeURIComponent(slug)]
    const [inForce, hosts] = await Promise.all([readUnitsInForce(viewer, { workspace: name, manager, most: MOST_UNITS }), listHosts(viewer, { workspace: name })])
    return { ...inForce, hosts: hostsById(hosts) }
  })
  const units = loaded.data?.units ?? []
  const order = startOrder(units.map((unit) => effectiveContent(unit, loaded.data!.hosts)))
  return (
    <TeamFrame workspace={workspace} tab="order" breadcrumb={[{ label: 'Order of the start' }]}>
      <PageHeading title="Order of the start" note={`${manager} manager${loaded.data && loaded.data.total > units.length ? `, the first ${units.length} of ${loaded.data.total} units` : ''}`}>
        <LinkButton href={manager === 'system' ? '?manager=user' : '?'}>{manager === 'system' ? 'Units of users' : 'Units of the system'}</LinkButton>
      </PageHeading>
      {loaded.error && <EmptyState title="The units can’t be shown">{loaded.error.message}</EmptyState>}
      {loaded.data && units.length === 0 && <EmptyState title="No units yet">Units of the {manager} manager that are saved here are drawn in the order in which they start; they stop the other way round.</EmptyState>}
      {units.length > 0 && (
        <>
          <p className="px-4 pb-3 text-12 text-n11">From top to bottom; they stop the other way round. In dashes: units that are named and not saved here.</p>
          <OrderCycles cycles={order.cycles} />
          {order.layers.flat().length > MOST_DRAWN ? (
            <EmptyState title="Too many to draw">The units name {order.layers.flat().length} others; more than {MOST_DRAWN} together are no picture any longer. The cycles among them are above, where there are any.</EmptyState>
          ) : (
            <OrderGraph order={order} addresses={new Map(units.map(({ id, name }) => [name, `/units/${id}?view=dependencies`]))} />
          )}
        </>
      )}
    </TeamFrame>
  )
}
