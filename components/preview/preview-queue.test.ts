import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PreviewQueue, type Outcome } from './preview-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A server whose answers come when the test says so. */
function server() {
  const sent: string[] = []
  const outcomes: { outcome: Outcome<string>; isLatest: boolean }[] = []
  const waiting: { resolve: (answer: string) => void; reject: (failure: unknown) => void }[] = []
  const queue = new PreviewQueue<string, string>(
    (question) => {
      sent.push(question)
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
    },
    (outcome, isLatest) => outcomes.push({ outcome, isLatest }),
  )
  const settle = async (act: (first: (typeof waiting)[number]) => void) => {
    act(waiting.shift()!)
    await vi.advanceTimersByTimeAsync(0)
  }
  return { queue, sent, outcomes, answer: (text: string) => settle(({ resolve }) => resolve(text)), fail: () => settle(({ reject }) => reject(new Error('away'))) }
}

describe('PreviewQueue', () => {
  it('waits until the typing pauses', async () => {
    const { queue, sent } = server()
    for (const text of ['a', 'ab', 'abc']) {
      queue.ask(text, 80)
      await vi.advanceTimersByTimeAsync(50)
    }
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(30)
    expect(sent).toEqual(['abc'])
  })

  it('sends the latest of what came while an answer was on its way', async () => {
    const { queue, sent, outcomes, answer } = server()
    queue.ask('a', 0)
    await vi.advanceTimersByTimeAsync(0)
    for (const text of ['b', 'c', 'd']) {
      queue.ask(text, 80)
      await vi.advanceTimersByTimeAsync(100)
    }
    expect(sent).toEqual(['a'])
    await answer('A')
    expect(sent).toEqual(['a', 'd'])
    await answer('D')
    expect(outcomes).toEqual([
      { outcome: { answer: 'A' }, isLatest: false },
      { outcome: { answer: 'D' }, isLatest: true },
    ])
  })

  it('tries again what failed, unless something newer came', async () => {
    const { queue, sent, outcomes, answer, fail } = server()
    queue.ask('a', 0)
    await vi.advanceTimersByTimeAsync(0)
    await fail()
    expect(outcomes.at(-1)?.outcome).toHaveProperty('failure')
    await vi.advanceTimersByTimeAsync(3000)
    expect(sent).toEqual(['a', 'a'])
    queue.ask('b', 0)
    await fail()
    expect(sent).toEqual(['a', 'a', 'b'])
    await answer('B')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent).toHaveLength(3)
  })

  it('says nothing once it is closed', async () => {
    const { queue, outcomes, answer } = server()
    queue.ask('a', 0)
    await vi.advanceTimersByTimeAsync(0)
    queue.close()
    await answer('A')
    expect(outcomes).toEqual([])
  })
})
