import { askServer } from './ask-server'
import type { SavedUnit } from './unit-session'

const unreachable = 'The server can’t be reached. Your text is kept in this browser.'

/** A workspace in which one may save. */
export interface OwnWorkspace {
  /** Its name in addresses. */
  readonly slug: string
  readonly name: string
}

/** A review that is open and that one may change. */
export interface OpenReview {
  readonly id: string
  readonly number: number
  readonly title: string
  /** The number of its latest patch set. */
  readonly patchSets: number
}

/** The workspaces in which one may save. Throws an Error with a sentence where the server does not tell. */
export async function ownWorkspaces(): Promise<readonly OwnWorkspace[]> {
  const { workspaces } = (await askServer('/api/v1/workspaces', unreachable)) as { readonly workspaces: readonly (OwnWorkspace & { readonly role: string })[] }
  return workspaces.filter(({ role }) => role !== 'viewer')
}

/** The workspace that a saved unit belongs to, by its name in addresses. Throws like `ownWorkspaces`. */
export async function workspaceOf({ id }: SavedUnit): Promise<string> {
  return ((await askServer(`/api/v1/units/${encodeURIComponent(id)}`, unreachable)) as { readonly workspace: string }).workspace
}

/** The open reviews of a workspace that one may change. Throws like `ownWorkspaces`. */
export async function openReviews(workspace: string): Promise<readonly OpenReview[]> {
  const { reviews } = (await askServer(`/api/v1/reviews?workspace=${encodeURIComponent(workspace)}`, unreachable)) as { readonly reviews: readonly (OpenReview & { readonly mayChange: boolean })[] }
  return reviews.filter(({ mayChange }) => mayChange)
}
