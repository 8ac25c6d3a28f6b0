import { wrap } from 'comlink'
import type { Checker } from '../check.worker'
import { targetOf, unitFilesOf, type SessionState, type UnitSession } from './unit-session'

/**
 * Checks the unit in a worker after every change. While a check runs, further changes wait, and only the newest of them is checked then.
 * Returns what ends it.
 */
export function checkSession(session: UnitSession): () => void {
  const worker = new Worker(new URL('../check.worker.ts', import.meta.url), { type: 'module' })
  const checker = wrap<Checker>(worker)
  let checked: SessionState | null = null
  let running = false
  const run = async () => {
    if (running) return
    running = true
    while (!checked || affectsFindings(checked, session.state)) {
      const state = session.state
      checked = state
      const findings = await checker.check(unitFilesOf(state), targetOf(state))
      // Findings of a text that has changed since would point to wrong places; the next round brings those of the new one.
      if (!affectsFindings(state, session.state)) session.update({ findings })
    }
    running = false
  }
  const unsubscribe = session.subscribe(() => void run())
  void run()
  return () => {
    unsubscribe()
    worker.terminate()
  }
}

function affectsFindings(a: SessionState, b: SessionState): boolean {
  return a.files !== b.files || a.name !== b.name || a.chosenType !== b.chosenType || a.target !== b.target || a.manager !== b.manager
}
