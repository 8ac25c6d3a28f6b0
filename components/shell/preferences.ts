import { keepCookie } from './cookies'

/** How a person has arranged the workbench. Kept in a cookie, so that the server already sends it that way and nothing moves. */
export interface WorkbenchPreferences {
  readonly view: WorkbenchView
  readonly railOpen: boolean
  readonly problemsOpen: boolean
  /** Whether what lines mean is shown below them. */
  readonly notesShown: boolean
  /** Sizes of panes in percent, by group and pane. */
  readonly sizes: Readonly<Record<string, Readonly<Record<string, number>>>>
}

const workbenchViews = ['text', 'form', 'both'] as const
export type WorkbenchView = (typeof workbenchViews)[number]

export const WORKBENCH_COOKIE = 'workbench'

/** Says to the server that there is a scratch draft, so that it sends a page without the sample, which would only flash up. */
export const DRAFT_COOKIE = 'scratch-draft'

const defaultPreferences: WorkbenchPreferences = { view: 'text', railOpen: true, problemsOpen: true, notesShown: true, sizes: {} }

/** Reads the cookie; anything that is not as it should be is replaced by the default. */
export function readPreferences(cookie: string | undefined): WorkbenchPreferences {
  try {
    const given = JSON.parse(decodeURIComponent(cookie ?? '')) as Partial<WorkbenchPreferences>
    return {
      view: workbenchViews.find((view) => view === given.view) ?? defaultPreferences.view,
      railOpen: given.railOpen !== false,
      problemsOpen: given.problemsOpen !== false,
      notesShown: given.notesShown !== false,
      sizes: readSizes(given.sizes),
    }
  } catch {
    return defaultPreferences
  }
}

function readSizes(given: unknown): WorkbenchPreferences['sizes'] {
  const sizes: Record<string, Record<string, number>> = {}
  for (const [group, panes] of Object.entries(typeof given === 'object' && given ? given : {})) {
    const entries = Object.entries((panes ?? {}) as Record<string, unknown>).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] >= 0 && entry[1] <= 100)
    if (entries.length > 0) sizes[group] = Object.fromEntries(entries)
  }
  return sizes
}

export function keepPreferences(preferences: WorkbenchPreferences): void {
  keepCookie(WORKBENCH_COOKIE, encodeURIComponent(JSON.stringify(preferences)))
}
