import { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { leaveAnswer, watchForAnswer } from './shared-answer'

/** Frames that are drawn when the test says so. */
function frames() {
  let waiting: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => waiting.push(look))
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = []))
  return { draw: () => waiting.splice(0).forEach((look) => look()), left: () => waiting.length }
}

/** What goes on now ends, and what was put off until then is done. */
const turn = () => new Promise<void>((resolve) => queueMicrotask(resolve))

test('an answer is seen before the next frame, whatever stands in it', async () => {
  const { draw, left } = frames()
  const memory = new SharedArrayBuffer(1024)
  const findings = [{ message: 'naïve \udce9 “✓”', range: { start: 0, end: 5 } }]
  const { answer } = watchForAnswer({ memory, number: 2 })
  await turn()
  draw()
  leaveAnswer({ memory, number: 1 }, ['older'], performance.now())
  draw()
  expect(left()).toBe(1)
  leaveAnswer({ memory, number: 2 }, findings, performance.now())
  draw()
  expect(await answer).toEqual(findings)
  expect(left()).toBe(0)
})

test('nobody looks on once the answer has come by another way, and what is too long comes by that alone', async () => {
  const { draw, left } = frames()
  const memory = new SharedArrayBuffer(64)
  const { stop } = watchForAnswer({ memory, number: 1 })
  await turn()
  leaveAnswer({ memory, number: 1 }, 'x'.repeat(100), performance.now())
  draw()
  expect(left()).toBe(1)
  stop()
  expect(left()).toBe(0)
})

test('where one of the last two answers was quick the next one is waited for, and needs no frame; for long, or after two slow ones, it is not', async () => {
  const { left } = frames()
  const memory = new SharedArrayBuffer(1024)
  const clock = vi.spyOn(performance, 'now')
  // Time stands still until the worker has answered, so that the wait does not end before.
  clock.mockReturnValue(1000)
  leaveAnswer({ memory, number: 1 }, ['quick'], 999)
  const worker = new Worker('Atomics.store(new Int32Array(require("node:worker_threads").workerData), 0, 2)', { eval: true, workerData: memory })
  // The text of the first answer serves for the second one as well.
  expect(await watchForAnswer({ memory, number: 2 }).answer).toEqual(['quick'])
  expect(left()).toBe(0)
  await worker.terminate()

  leaveAnswer({ memory, number: 2 }, ['slow'], 800)
  let now = 1000
  clock.mockImplementation(() => now++)
  const { stop } = watchForAnswer({ memory, number: 3 })
  await turn()
  expect(left()).toBe(1)
  expect(now).toBeGreaterThan(1010)
  stop()

  leaveAnswer({ memory, number: 3 }, ['slow'], now - 200)
  const before = now
  const other = watchForAnswer({ memory, number: 4 })
  await turn()
  expect(left()).toBe(1)
  expect(now).toBeLessThan(before + 5)
  other.stop()
  clock.mockRestore()
})
