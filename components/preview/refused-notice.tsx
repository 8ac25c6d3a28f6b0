import { Icon } from '@/components/ui/icons'
import { checkUnit, LineIndex, type MergeOptions, type UnitFiles } from '@/lib/exec-schema'
import { lineAnchor } from './provenance'

/** Says that systemd would not load the unit at all: what stands below is what it would do if it did. */
export function RefusedNotice({ unit, options }: { readonly unit: UnitFiles; readonly options: MergeOptions }) {
  const refusals = checkUnit(unit, { ...options, only: 'systemd' }).filter((finding) => finding.refusesUnit)
  const [first] = refusals
  if (!first) return null
  const source = [unit.fragment, ...unit.dropIns].find((file) => file?.path === first.file)
  const { line } = new LineIndex(source?.text ?? '').positionAt(first.range.start)
  return (
    <p role="note" className="flex shrink-0 items-start gap-1.5 border-b border-hairline bg-error-tint px-3 py-1.5 text-12 text-error">
      <Icon name="error" width={14} height={14} className="mt-0.5 shrink-0" />
      <span>
        systemd {options.target.version} does not load this unit.{' '}
        <a href={`#${encodeURI(lineAnchor(first.file, line))}`} data-file={first.file} data-start={first.range.start} data-end={first.range.end} className="text-error underline">
          {first.message}
        </a>
        . What stands below is what it would do with the rest.
      </span>
    </p>
  )
}
