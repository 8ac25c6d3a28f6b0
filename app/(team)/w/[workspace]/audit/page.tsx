import type { Metadata } from 'next'
import { Rows } from '@/components/team/rows'
import { LinkButton } from '@/components/units/link-button'
import { PageHeading } from '@/components/units/page-frame'
import { Time } from '@/components/units/time'
import { EmptyState } from '@/components/ui/empty-state'
import { readAuditLog } from '@/lib/workspace/audit-log'
import { currentViewer } from '../../../current-viewer'
import { load, loadWorkspace } from '../../../load'
import { TeamFailure } from '../../../team-failure'
import { TeamFrame } from '../../../team-frame'

export const metadata: Metadata = { title: 'Audit log' }

/** What was done in a workspace, for its owners. */
export default async function AuditPage({ params, searchParams }: PageProps<'/w/[workspace]/audit'>) {
  const { workspace: slug } = await params
  const { before } = await searchParams
  const { data, error } = await load(async () => {
    const workspace = await loadWorkspace(slug)
    return { workspace, ...(await readAuditLog(await currentViewer(), { workspace: workspace.slug, before: typeof before === 'string' && /^\d{1,18}$/.test(before) ? BigInt(before) : null })) }
  })
  if (error) return <TeamFailure breadcrumb={[{ label: 'Audit log' }]} title="The audit log can’t be shown" message={error.message} />
  const { workspace, rows, next } = data
  return (
    <TeamFrame workspace={workspace} tab="audit" breadcrumb={[{ label: 'Audit log' }]}>
      <PageHeading title="Audit log" />
      {rows.length === 0 ? (
        <EmptyState title="Nothing was done here yet">Whatever anybody changes in this workspace is written down here, and can’t be taken out again.</EmptyState>
      ) : (
        <Rows
          label="Audit log"
          columns={['When (UTC)', 'Who', 'What', 'Details']}
          rows={rows.map(({ id, at, actor, operation, details }) => ({
            key: id,
            cells: [<Time key="at" date={at} />, actor, <code key="what">{operation}</code>, <span key="details" className="font-mono text-12 break-all text-n11">{Object.entries(details).map(([name, value]) => `${name} ${String(value)}`).join(', ')}</span>],
          }))}
        />
      )}
      {next && (
        <p className="px-4 py-3">
          <LinkButton href={`/w/${encodeURIComponent(workspace.slug)}/audit?before=${next}`}>Earlier</LinkButton>
        </p>
      )}
    </TeamFrame>
  )
}
