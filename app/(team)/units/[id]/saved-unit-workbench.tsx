'use client'

import { useMemo } from 'react'
import { Workbench, type InitialUnit, type WorkbenchProps } from '@/components/editor/workbench'

/**
 * The workbench with a saved unit. The unit comes as JSON, which escapes what UTF-8 can't hold: bytes that are not valid UTF-8 are lone surrogates,
 * and on their way from a server component they would turn into replacement characters.
 */
export function SavedUnitWorkbench({ unitJson, ...rest }: { readonly unitJson: string } & Omit<WorkbenchProps, 'initial'>) {
  const initial = useMemo(() => JSON.parse(unitJson) as InitialUnit, [unitJson])
  return <Workbench initial={initial} {...rest} />
}
