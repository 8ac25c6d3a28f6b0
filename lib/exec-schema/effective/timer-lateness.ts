import type { MergedValues } from './merged-values'

/** How much later than its times a timer may elapse, in microseconds. */
export interface TimerLateness {
  /** To wake the machine up less often (systemd.timer(5), AccuracySec=). */
  readonly accuracy: number
  /** At random (systemd.timer(5), RandomizedDelaySec=). */
  readonly delay: number
}

const MINUTE = 60e6

/** How much later than its times a timer may elapse; AccuracySec= is a minute unless it is set. */
export function timerLateness(values: MergedValues): TimerLateness {
  return { accuracy: values.value<number>('AccuracySec') ?? MINUTE, delay: values.value<number>('RandomizedDelaySec') ?? 0 }
}
