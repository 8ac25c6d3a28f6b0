import type { Block } from '@/lib/docs/page'
import { Select } from '@/components/ui/field'
import { DocExample } from './doc-example'
import { DocTable } from './doc-table'
import { RichText } from './rich-text-view'

interface DocBlockProps {
  readonly block: Block
  /** The address of the page. */
  readonly here: string
  /** Whether a long table has a field of its own that leaves out rows. */
  readonly filtered: boolean
}

/** One block of a page. */
export function DocBlock({ block, here, filtered }: DocBlockProps) {
  if (block.kind === 'example') return <DocExample example={block.example} here={here} />
  if (block.kind === 'table') return <DocTable {...block} here={here} filtered={filtered} />
  if (block.kind === 'comparison') return <Comparison versions={block.versions} />
  if (block.kind === 'text')
    return (
      <p className="my-2 max-w-[72ch]">
        <RichText text={block.text} here={here} />
      </p>
    )
  const List = block.ordered ? 'ol' : 'ul'
  return (
    <List className={`my-2 max-w-[72ch] pl-5 ${block.ordered ? 'list-decimal' : 'list-disc'}`}>
      {block.items.map((item, index) => (
        <li key={index} className="my-1 pl-0.5">
          <RichText text={item} here={here} />
        </li>
      ))}
    </List>
  )
}

/** Two releases to choose. Like all that needs a script it takes its room from the beginning, so that nothing moves when it comes. */
function Comparison({ versions }: { readonly versions: readonly number[] }) {
  const [newest, oldest] = [versions[0], versions[versions.length - 1]]
  const choice = (words: string, value: number | undefined) => (
    <label className="flex items-center gap-2 text-13">
      {words}
      <Select aria-label={`${words} systemd`} defaultValue={value}>
        {versions.map((version) => (
          <option key={version}>{version}</option>
        ))}
      </Select>
    </label>
  )
  return (
    <p data-comparison className="invisible my-3 flex flex-wrap items-center gap-3 print:hidden">
      {choice('From', oldest)}
      {choice('to', newest)}
      <output className="text-13 text-n11" />
    </p>
  )
}
