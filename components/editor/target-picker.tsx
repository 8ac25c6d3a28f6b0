'use client'

import { useSession, useSessionState } from '@/components/session/session-context'
import { TargetOptions } from '@/components/session/target-options'
import { chooseTarget } from '@/components/shell/chosen-target'
import { Select } from '@/components/ui/field'

/** Chooses the systemd that the unit is written for, by the name of a release or by its number. */
export function TargetPicker() {
  const session = useSession()
  const target = useSessionState((state) => state.target)
  const choose = (next: string) => {
    session.update({ target: next })
    chooseTarget(next)
  }
  return (
    <Select aria-label="Target" className="w-44 max-one-pane:w-auto max-one-pane:min-w-0" value={target} onChange={(event) => choose(event.target.value)}>
      <TargetOptions />
    </Select>
  )
}
