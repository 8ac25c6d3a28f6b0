import type { z } from 'zod'
import type { PublishedUnit } from '@/lib/workspace/read-published-unit'
import type { publishedUnitResponse, publishResponse } from './contracts/published'

/** What the one who has published a unit gets to know. */
export function describePublishing({ id, removeKey }: { readonly id: string; readonly removeKey: string }): z.infer<typeof publishResponse> {
  return { id, address: `/s/${id}`, removeKey }
}

/** A published unit with its files, as the API answers. */
export function describePublishedUnit({ id, name, chosenType, manager, target, createdAt, files }: PublishedUnit): z.infer<typeof publishedUnitResponse> {
  return { id, name, chosenType, manager, target, createdAt: createdAt.toISOString(), files: [...files] }
}
