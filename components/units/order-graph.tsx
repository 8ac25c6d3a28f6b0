import { Icon } from '@/components/ui/icons'
import { classNames } from '@/components/ui/class-names'
import { ProvenanceText } from './provenance-text'
import { visibleText } from '@/components/preview/visible-text'
import type { OrderEdge, StartOrder } from '@/lib/exec-schema'

interface OrderGraphProps {
  readonly order: StartOrder
  /** The addresses of the units that are at hand, by name; others are drawn in dashes. */
  readonly addresses: ReadonlyMap<string, string>
}

/** How wide a character of a name is drawn, and the rest of the measures, in pixels. */
const [CHARACTER, PADDING, HEIGHT, GAP, ROW] = [7.25, 10, 26, 14, 62]
/** What does not fit beside the others goes below them. */
const WIDEST = 1040
/** Longer names are cut in the middle. */
const LONGEST = 40

interface Box {
  readonly unit: string
  readonly x: number
  readonly y: number
  readonly width: number
}

/** The order in which units start, from top to bottom, with a line from each to those that wait for it. */
export function OrderGraph({ order: { layers, edges, cycles }, addresses }: OrderGraphProps) {
  const { boxes, width, height } = arrange(untangled(layers, edges))
  const inCycle = new Set(cycles.flatMap((cycle) => cycle.flatMap(({ first, second }) => [first, second])))
  const turning = new Set(cycles.flat().map(({ first, second }) => `${first} ${second}`))
  return (
    <>
      <ol className="sr-only" aria-label="Order of the start">
        {layers.map((layer, index) => (
          <li key={index}>{visibleText(layer.join(', '))}</li>
        ))}
      </ol>
      {/* Whoever does not see the picture has heard the list; the links are in both. */}
      <div className="overflow-x-auto px-4 pb-4" tabIndex={0} role="group" aria-label="The order as a picture">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="mx-auto block">
          {edges.map((edge) => (
            <Line key={`${edge.first} ${edge.second}`} edge={edge} from={boxes.get(edge.first)!} to={boxes.get(edge.second)!} turning={turning.has(`${edge.first} ${edge.second}`)} />
          ))}
          {[...boxes.values()].map((box) => (
            <Unit key={box.unit} box={box} address={addresses.get(box.unit)} warned={inCycle.has(box.unit)} />
          ))}
        </svg>
      </div>
    </>
  )
}

/** Says of each cycle which lines make it. */
export function OrderCycles({ cycles }: Pick<StartOrder, 'cycles'>) {
  return cycles.map((cycle, index) => (
    <section key={index} role="status" className="mx-4 mb-3 flex items-start gap-2 rounded-control border border-hairline bg-warning-tint px-3 py-2 text-13">
      <Icon name="warning" width={14} height={14} className="mt-0.5 shrink-0 text-warning" />
      <div className="min-w-0">
        <p className="text-warning">The order is a cycle: systemd leaves one of these jobs out, or does not start the unit.</p>
        <ol>
          {cycle.map((edge, position) => (
            <li key={position} className="flex flex-wrap items-center gap-x-1.5">
              <code className="break-words">{visibleText(edge.first)}</code> before <code className="break-words">{visibleText(edge.second)}</code>
              <ProvenanceText edge={edge} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  ))
}

/** Each unit below the middle of those that it waits for, so that few lines cross. */
function untangled(layers: StartOrder['layers'], edges: readonly OrderEdge[]): string[][] {
  const place = new Map<string, number>()
  return layers.map((layer) => {
    const middle = new Map(
      layer.map((unit, index) => {
        const before = edges.flatMap(({ first, second }) => (second === unit && place.has(first) ? [place.get(first)!] : []))
        return [unit, before.length === 0 ? (index + 0.5) / layer.length : before.reduce((sum, each) => sum + each, 0) / before.length] as const
      }),
    )
    const sorted = [...layer].sort((a, b) => middle.get(a)! - middle.get(b)!)
    sorted.forEach((unit, index) => place.set(unit, (index + 0.5) / sorted.length))
    return sorted
  })
}

function arrange(layers: StartOrder['layers']): { readonly boxes: ReadonlyMap<string, Box>; readonly width: number; readonly height: number } {
  const rows = layers.flatMap(brokenIntoRows)
  const widths = rows.map((row) => row.reduce((sum, unit) => sum + widthOf(unit) + GAP, -GAP))
  const width = Math.max(...widths, 0) + 2
  const boxes = new Map<string, Box>()
  rows.forEach((row, index) => {
    let x = (width - widths[index]!) / 2
    for (const unit of row) {
      boxes.set(unit, { unit, x, y: index * ROW + 1, width: widthOf(unit) })
      x += widthOf(unit) + GAP
    }
  })
  return { boxes, width, height: Math.max(0, (rows.length - 1) * ROW + HEIGHT + 2) }
}

function brokenIntoRows(layer: readonly string[]): string[][] {
  const rows: string[][] = [[]]
  let used = 0
  for (const unit of layer) {
    const width = widthOf(unit) + GAP
    if (used > 0 && used + width > WIDEST) {
      rows.push([])
      used = 0
    }
    rows[rows.length - 1]!.push(unit)
    used += width
  }
  return rows
}

function shortened(unit: string): string {
  return unit.length <= LONGEST ? unit : `${unit.slice(0, 22)}…${unit.slice(-(LONGEST - 23))}`
}

function widthOf(unit: string): number {
  return shortened(visibleText(unit)).length * CHARACTER + 2 * PADDING
}

function Line({ edge: { first, second, kind }, from, to, turning }: { readonly edge: OrderEdge; readonly from: Box; readonly to: Box; readonly turning: boolean }) {
  const [x1, y1, x2, y2] = [from.x + from.width / 2, from.y + HEIGHT, to.x + to.width / 2, to.y]
  const bend = Math.max(18, Math.abs(y2 - y1) / 2)
  return (
    <path d={`M ${x1} ${y1} C ${x1} ${y1 + bend}, ${x2} ${y2 - bend}, ${x2} ${y2}`} fill="none" className={turning ? 'stroke-warning' : 'stroke-n7'} strokeWidth={turning ? 1.75 : 1.25}>
      <title>{`${visibleText(first)} before ${visibleText(second)}, by ${kind}=`}</title>
    </path>
  )
}

function Unit({ box: { unit, x, y, width }, address, warned }: { readonly box: Box; readonly address: string | undefined; readonly warned: boolean }) {
  const shape = (
    <>
      <title>{visibleText(unit)}</title>
      <rect x={x} y={y} width={width} height={HEIGHT} rx={4} strokeWidth={1.25} strokeDasharray={address === undefined ? '3 3' : undefined} className={classNames('fill-n1', warned ? 'stroke-warning' : address === undefined ? 'stroke-n7' : 'stroke-accent')} />
      <text x={x + width / 2} y={y + 17} textAnchor="middle" className={classNames('font-mono text-12', address === undefined ? 'fill-n11' : 'fill-n12')}>
        {shortened(visibleText(unit))}
      </text>
    </>
  )
  return address === undefined ? <g>{shape}</g> : <a href={address}>{shape}</a>
}
