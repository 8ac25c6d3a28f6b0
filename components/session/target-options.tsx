import { allVersions, releases } from '@/lib/exec-schema'

/** What a unit can be written for, as options of a select: releases of distributions by name, systemd by its number. */
export function TargetOptions() {
  return (
    <>
      <optgroup label="Releases">
        {releases.map((release) => (
          <option key={release.id} value={release.id} data-version={release.version}>
            {release.name} — {release.version}
          </option>
        ))}
      </optgroup>
      <optgroup label="systemd versions">
        {allVersions.map((version) => (
          <option key={version} value={String(version)} data-version={version}>
            systemd {version}
          </option>
        ))}
      </optgroup>
    </>
  )
}
