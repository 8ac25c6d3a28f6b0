import { expect, test, vi } from 'vitest'
import { leaveAnswer, watchForAnswer } from './shared-answer'

/** Frames that are drawn when the test says so. */
function frames() {
  let waiting: (() => void)[] = []
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => waiting.push(look))
  vi.stubGlobal('cancelAnimationFrame', () => (waiting = []))
  return { draw: () => waiting.splice(0).forEach((look) => look()), left: () => waiting.length }
}

test('an answer is seen before the next frame, whatever stands in it', async () => {
  const { draw, left } = frames()
  const memory = new SharedArrayBuffer(1024)
  const findings = [{ message: 'naïve \udce9 “✓”', range: { start: 0, end: 5 } }]
  const { answer } = watchForAnswer({ memory, number: 2 })
  draw()
  leaveAnswer({ memory, number: 1 }, ['older'])
  draw()
  expect(left()).toBe(1)
  leaveAnswer({ memory, number: 2 }, findings)
  draw()
  expect(await answer).toEqual(findings)
  expect(left()).toBe(0)
})

test('nobody looks on once the answer has come by another way, and what is too long comes by that alone', () => {
  const { draw, left } = frames()
  const memory = new SharedArrayBuffer(64)
  const { stop } = watchForAnswer({ memory, number: 1 })
  leaveAnswer({ memory, number: 1 }, 'x'.repeat(100))
  draw()
  expect(left()).toBe(1)
  stop()
  expect(left()).toBe(0)
})
