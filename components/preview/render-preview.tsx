'use server'

import type { ReactNode } from 'react'
import { previewFault } from '@/lib/api/contracts/limits'
import { previewRequest, type PreviewRequest } from '@/lib/api/contracts/preview'
import { completeHost, newestVersion, readVersion, unitOfFiles } from '@/lib/exec-schema'
import { PreviewTabs } from './preview-tabs'
import { readView } from './views'

export type RenderedPreview = { readonly content: ReactNode } | { readonly error: string }

/** Renders the preview of files that are being edited. It reads and writes nothing, so that anyone may ask for it. */
export async function renderPreview(request: PreviewRequest): Promise<RenderedPreview> {
  const parsed = previewRequest.safeParse(request)
  if (!parsed.success) return { error: 'The preview can’t show this unit: a name or a path in it is too long.' }
  const fault = previewFault(parsed.data)
  if (fault) return { error: fault }
  const { name, files, target, manager, host: given, view, instance, explain, environmentFiles } = parsed.data
  const version = readVersion(target) ?? newestVersion
  const sources = files.map(({ path, content }) => ({ path, text: content }))
  const host = completeHost(given)
  const options = { target: { version, manager }, host: { ...host, files: { ...host.files, ...environmentFiles } }, ...(instance !== '' && { instance }) }
  return { content: <PreviewTabs unit={unitOfFiles(name, sources, version)} options={options} view={readView(view)} explain={explain} interactive /> }
}
