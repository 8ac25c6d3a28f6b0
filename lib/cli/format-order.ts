import type { OrderReport } from '@/lib/api/contracts/order'

/** The order of the start for people: a line for each layer, then the cycles with the lines that make them. */
export function formatOrder({ layers, cycles }: OrderReport): string {
  const order = layers.map((layer, index) => `${String(index + 1).padStart(3)}  ${layer.join(' ')}\n`).join('')
  const loops = cycles.map((cycle) => `\nA cycle:\n${cycle.map(({ first, second, kind, file, line }) => `  ${first} before ${second}${file === null ? '  (by default)' : `  (${kind}= in ${file}:${line})`}\n`).join('')}`)
  return order + loops.join('')
}
