import { fileName } from '@/components/session/unit-paths'
import { Chip } from '@/components/ui/chip'
import { classNames } from '@/components/ui/class-names'
import styles from './provenance-chip.module.css'
import { lineAnchor, type Provenance } from './provenance'

const words = {
  default: { label: 'default', explanation: 'Written nowhere in this unit: the default of the target holds' },
  manager: { label: 'manager', explanation: 'Comes from the manager’s own environment' },
  systemd: { label: 'systemd', explanation: 'systemd sets this for every unit of the kind' },
} as const

/**
 * Where a value comes from: the same small label in every view. One that names a line is a link to it; the workbench goes there in the editor,
 * which it tells by the data attributes, and without JavaScript the link leads to the line in the text of the page.
 */
export function ProvenanceChip({ from }: { readonly from: Provenance }) {
  if (from.kind === 'file') {
    return (
      <a
        href={`#${encodeURI(lineAnchor(from.file, from.line))}`}
        data-file={from.file}
        data-start={from.start}
        data-end={from.end}
        aria-label={`${fileName(from.file)}:${from.line}`}
        data-tooltip={`${from.file}:${from.line}  ${from.text}`}
        className={classNames(styles.line, from.dropIn && styles.ofDropIn)}
      >
        <span>{fileName(from.file)}</span>
        {`:${from.line}`}
      </a>
    )
  }
  if (from.kind === 'implied') {
    return (
      <Chip tone="dashed" className="min-w-0 shrink align-middle">
        <span className="truncate leading-4">
          implied by <code>{from.by}=</code>
        </span>
      </Chip>
    )
  }
  const { label, explanation } = words[from.kind]
  return (
    <Chip tone="muted" className="align-middle">
      <span data-tooltip={explanation}>{label}</span>
    </Chip>
  )
}
