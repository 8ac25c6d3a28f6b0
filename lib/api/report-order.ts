import { effectiveUnit, startOrder, type MergeOptions, type OrderEdge, type UnitFiles } from '@/lib/exec-schema'
import type { OrderReport } from './contracts/order'
import { reportPlace } from './report-places'

/** In which order units start, and where that order is a cycle. */
export function reportOrder(units: readonly UnitFiles[], options: MergeOptions): OrderReport {
  const { layers, edges, cycles } = startOrder(units.map((unit) => effectiveUnit(unit, options)))
  return { layers: layers.map((layer) => [...layer]), edges: edges.map(reportEdge), cycles: cycles.map((cycle) => cycle.map(reportEdge)) }
}

function reportEdge({ first, second, kind, origin }: OrderEdge): OrderReport['edges'][number] {
  return { first, second, kind, ...reportPlace(origin.kind === 'file' ? origin.assignment : null) }
}
