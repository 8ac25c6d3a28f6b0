'use client'

import { useSession, useSessionState } from '@/components/session/session-context'
import { Select } from '@/components/ui/field'
import { newestVersion, oldestVersion, releases } from '@/lib/exec-schema'

const versions = Array.from({ length: newestVersion - oldestVersion + 1 }, (_, index) => newestVersion - index)

/** Chooses the systemd that the unit is written for, by the name of a release or by its number. */
export function TargetPicker() {
  const session = useSession()
  const target = useSessionState((state) => state.target)
  return (
    <Select aria-label="Target" className="w-44 max-one-pane:w-auto max-one-pane:min-w-0" value={target} onChange={(event) => session.update({ target: event.target.value })}>
      <optgroup label="Releases">
        {releases.map((release) => (
          <option key={release.id} value={release.id}>
            {release.name} — {release.version}
          </option>
        ))}
      </optgroup>
      <optgroup label="systemd versions">
        {versions.map((version) => (
          <option key={version} value={String(version)}>
            systemd {version}
          </option>
        ))}
      </optgroup>
    </Select>
  )
}
