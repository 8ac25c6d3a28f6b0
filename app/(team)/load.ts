import { notFound } from 'next/navigation'
import { cache } from 'react'
import { describeError, type ErrorDescription } from '@/lib/api/describe-error'
import { errorStatus } from '@/lib/api/error-status'
import { canEditUnit } from '@/lib/auth/permissions'
import { readUnit, type SavedUnit } from '@/lib/workspace/read-unit'
import { readWorkspace } from '@/lib/workspace/workspaces'
import { currentViewer, isSignedOut, leadToSignIn } from './current-viewer'

export type Loaded<T> = { readonly data: T; readonly error: null } | { readonly data: null; readonly error: ErrorDescription }

/**
 * Reads what a page shows. Who is not signed in is led to where they can; what is not there leads to the page that says so; what can be explained is handed
 * to the page; all else is a fault of ours.
 */
export async function load<T>(read: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { data: await read(), error: null }
  } catch (failure) {
    if (isSignedOut(failure)) await leadToSignIn()
    const error = describeError(failure)
    if (errorStatus[error.code] === 404) notFound()
    if (error.code === 'internal') throw failure
    return { data: null, error }
  }
}

/** A unit that the viewer may read; read once for a page and its title. */
export const loadUnit = cache(async (id: string) => readUnit(await currentViewer(), { unitId: id }))

/** Whether the one who looks may change a unit. */
export async function mayEdit({ id, workspace }: SavedUnit): Promise<boolean> {
  const viewer = await currentViewer()
  return viewer !== null && canEditUnit(viewer, { id, workspaceId: workspace.id })
}

/** The workspace that an address names; read once for a page and its parts. */
export const loadWorkspace = cache(async (slug: string) => readWorkspace(await currentViewer(), { workspace: decodeURIComponent(slug) }))

/** The name of a unit for the title of a page; the page itself says what is wrong where there is none. */
export async function unitTitle(id: string): Promise<string> {
  return loadUnit(id).then(
    (unit) => unit.name,
    () => 'Unit',
  )
}
