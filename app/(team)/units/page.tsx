import { redirect } from 'next/navigation'
import { listOwnWorkspaces } from '@/lib/workspace/workspaces'
import { currentViewer } from '../current-viewer'
import { load } from '../load'

/** Leads to the units of the only workspace, or to the choice between several; what was searched for comes along. */
export default async function UnitsPage({ searchParams }: PageProps<'/units'>) {
  const { data: workspaces } = await load(async () => listOwnWorkspaces(await currentViewer()))
  if (workspaces?.length !== 1) redirect('/home')
  const query = new URLSearchParams(Object.entries(await searchParams).flatMap(([name, value]) => [value ?? []].flat().map((each) => [name, each]))).toString()
  redirect(`/w/${encodeURIComponent(workspaces[0]!.slug)}/units${query && `?${query}`}`)
}
