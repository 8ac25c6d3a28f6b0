'use client'

import { useSession, useSessionState } from '@/components/session/session-context'
import { Segmented } from '@/components/ui/segmented'
import type { Manager } from '@/lib/exec-schema'

const options = [
  { value: 'system', label: 'System', hint: 'The unit is for the service manager of the machine' },
  { value: 'user', label: 'User', hint: 'The unit is for the service manager of a user who is logged in' },
] as const

/** Chooses the service manager that the unit is for. */
export function ManagerSwitch({ className }: { readonly className?: string }) {
  const session = useSession()
  const manager = useSessionState((state) => state.manager)
  return <Segmented<Manager> label="Manager" options={options} value={manager} onChange={(next) => session.update({ manager: next })} className={className} />
}
