/** The tabs of the preview, in their order; Alt-1 is the first. */
export const previewViews = [
  { id: 'effective', label: 'Effective' },
  { id: 'environment', label: 'Environment' },
  { id: 'directories', label: 'Directories' },
  { id: 'exit-codes', label: 'Exit codes' },
  { id: 'sandbox', label: 'Sandbox' },
  { id: 'commands', label: 'Commands' },
  { id: 'timeline', label: 'Timeline' },
  { id: 'dependencies', label: 'Dependencies' },
  { id: 'security', label: 'Security' },
] as const

export type PreviewView = (typeof previewViews)[number]['id']

/** The view that an address asks for; the first for anything else. */
export function readView(text: string | string[] | undefined): PreviewView {
  return previewViews.find((view) => view.id === text)?.id ?? previewViews[0].id
}
