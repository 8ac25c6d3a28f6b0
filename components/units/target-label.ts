import { releases } from '@/lib/exec-schema'

/** A target in words: `Debian 12`, or `systemd 257`. */
export function targetLabel(target: string): string {
  return releases.find(({ id }) => id === target)?.name ?? `systemd ${target}`
}
