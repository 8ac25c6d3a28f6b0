import type { Setting } from '@/lib/exec-schema'

/** What the control of a single value gets. */
export interface WidgetProps {
  readonly setting: Setting
  /** What is written; null where nothing is. */
  readonly value: string | null
  /** The default, or what holds from elsewhere: shown in grey where nothing is written. */
  readonly fallback: string | null
  /** The name for screen readers. */
  readonly label: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  /** Calls of one step are undone together. */
  readonly onValue: (value: string, step: string) => void
  readonly onReset: (step: string) => void
}
