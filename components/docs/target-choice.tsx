import { Select } from '@/components/ui/field'
import { TargetOptions } from '@/components/session/target-options'

/** Chooses the release that pages speak of; it is there where scripts run. */
export function TargetChoice() {
  return (
    <Select aria-label="Release" data-target-choice defaultValue="" className="invisible w-40 max-one-pane:w-36">
      <option value="">All releases</option>
      <TargetOptions />
    </Select>
  )
}
