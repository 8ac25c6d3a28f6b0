'use client'

import { useState } from 'react'
import type { SectionName, Setting } from '@/lib/exec-schema'
import { arrangeRows, type FormFilter, type RowGroup } from './arrange-rows'
import type { FormModel } from './form-model'

interface Arrangement {
  readonly section: SectionName
  readonly settings: readonly Setting[]
  readonly rows: FormModel['rows']
  readonly filter: FormFilter
  readonly query: string
  readonly fileId: string
}

/** The order of the rows. While somebody works in the form a row stays where it is, even when it is set or reset, so that the focus is not lost. */
export function useSteadyArrangement(busy: boolean, { section, settings, rows, filter, query, fileId }: Arrangement): readonly RowGroup[] {
  const key = `${section}|${filter}|${query}|${fileId}|${settings.length}`
  const [steady, setSteady] = useState<{ key: string; rows: FormModel['rows']; groups: readonly RowGroup[] } | null>(null)
  if (steady?.key === key && (steady.rows === rows || busy)) return steady.groups
  const groups = arrangeRows(section, settings, rows, filter, query)
  setSteady({ key, rows, groups })
  return groups
}
