import { describe, expect, it } from 'vitest'
import { effectiveUnit, startOrder, type Manager } from '..'
import { orderCases, orderUnitText } from '../testing/order-cases'

function orderOf(units: Readonly<Record<string, string>>, manager: Manager = 'system') {
  return startOrder(Object.entries(units).map(([name, text]) => effectiveUnit({ name, fragment: { path: name, text: orderUnitText(name, text) }, dropIns: [] }, { target: { version: 257, manager } })))
}

describe('cycles', () => {
  it.each(orderCases)('$units', ({ units, cycle }) => {
    const { cycles } = orderOf(units)
    expect(cycles.map((edges) => edges.map(({ first }) => first).sort())).toEqual(cycle === null ? [] : [cycle])
    // Each edge leads to where the next one begins.
    for (const edges of cycles) edges.forEach(({ second }, index) => expect(second).toBe(edges[(index + 1) % edges.length]!.first))
  })

  it('are found one by one', () => {
    const cycles = orderOf({ 'a.service': '[Unit]\nAfter=b.service', 'b.service': '[Unit]\nAfter=a.service', 'c.service': '[Unit]\nAfter=d.service', 'd.service': '[Unit]\nAfter=c.service' }).cycles
    expect(cycles.map((edges) => edges.map(({ first }) => first).sort())).toEqual([['a.service', 'b.service'], ['c.service', 'd.service']])
  })
})

describe('the order of the start', () => {
  const position = (layers: readonly (readonly string[])[], unit: string) => layers.findIndex((layer) => layer.includes(unit))

  it('puts each unit behind all that come before it', () => {
    const { layers, edges } = orderOf({ 'web.service': '[Unit]\nAfter=db.service network-online.target\n[Install]\nWantedBy=multi-user.target', 'db.service': '', 'early.service': '[Unit]\nDefaultDependencies=no\nBefore=sysinit.target' })
    for (const { first, second } of edges) expect(position(layers, first), `${first} before ${second}`).toBeLessThan(position(layers, second))
    const order = ['early.service', 'sysinit.target', 'basic.target', 'db.service', 'web.service', 'multi-user.target'].map((unit) => position(layers, unit))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  })

  it('draws no line for what follows from others', () => {
    const { edges } = orderOf({ 'a.service': '[Unit]\nAfter=b.service c.service', 'b.service': '[Unit]\nAfter=c.service', 'c.service': '' })
    const drawn = edges.map(({ first, second }) => `${first} ${second}`)
    expect(drawn).toContain('b.service a.service')
    expect(drawn).toContain('c.service b.service')
    expect(drawn).not.toContain('c.service a.service')
    expect(drawn).not.toContain('sysinit.target a.service')
  })

  it('knows which targets of systemd lie between, and leaves out the others', () => {
    const { layers } = orderOf({ 'a.service': '' })
    expect(layers.flat()).toContain('basic.target')
    expect(layers.flat()).not.toContain('graphical.target')
    expect(orderOf({ 'a.service': '' }, 'user').layers.flat()).not.toContain('sysinit.target')
  })

  it('says which line an order comes from', () => {
    const { edges } = orderOf({ 'a.service': '[Unit]\nAfter=b.service', 'b.service': '' })
    expect(edges.find(({ first, second }) => first === 'b.service' && second === 'a.service')).toMatchObject({ saidBy: 'a.service', kind: 'After', origin: { kind: 'file' } })
  })

  it('takes long chains', () => {
    const units = Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`u${index}.service`, index > 0 ? `[Unit]\nAfter=u${index - 1}.service` : '']))
    const { layers, cycles } = orderOf(units)
    expect(cycles).toEqual([])
    expect(position(layers, 'u149.service') - position(layers, 'u0.service')).toBe(149)
  })
})
