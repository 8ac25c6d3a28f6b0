'use client'

import { createContext, useContext } from 'react'
import type { Setting, Target } from '@/lib/exec-schema'
import type { FormChange } from './form-edits'
import type { WrittenPlace } from './form-model'

/** What rows and their controls need besides their own state. It is the same object from one key to the next. */
export interface FormTools {
  readonly target: Target
  /** Makes a change; those with the same `step` are undone together. */
  readonly edit: (section: string, setting: Setting, change: FormChange, step: string) => void
  readonly goTo: (place: WrittenPlace) => void
}

const FormContext = createContext<FormTools | null>(null)

export const FormToolsProvider = FormContext

export function useFormTools(): FormTools {
  const tools = useContext(FormContext)
  if (!tools) throw new Error('useFormTools needs a FormToolsProvider around it')
  return tools
}

let lastStep = 0

/** A name for a step of the undo history: one press of a button, or all that is typed into a field until it is left. */
export function newStep(): string {
  return `form-${++lastStep}`
}
