import { wrap } from 'comlink'
import type { Finding, Manager, ReleaseRange, Target, UnitFiles } from '@/lib/exec-schema'
import type { Checker } from './check.worker'
import { targetOf, unitFilesOf, type SessionState, type UnitSession } from './unit-session'

/** Something that checks units elsewhere; `check` rejects where that fails. */
export interface RunningChecker {
  readonly check: (unit: UnitFiles, target: Target) => Promise<readonly Finding[]>
  readonly judge: (unit: UnitFiles, manager: Manager) => Promise<readonly ReleaseRange[]>
  readonly end: () => void
}

/** How long nothing must change, in milliseconds, before all releases are asked: that takes much longer than one. */
const PAUSE = 250

/** A checker in a worker. Once the worker is broken, because it could not be loaded or understood, every check fails, instead of being waited for forever. */
function startChecker(): RunningChecker {
  const worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' })
  const checker = wrap<Checker>(worker)
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = worker.onmessageerror = () => reject(new Error('The checks’ worker is broken.'))
  })
  broken.catch(() => undefined)
  return {
    check: (unit, target) => Promise.race([checker.check(unit, target), broken]),
    judge: (unit, manager) => Promise.race([checker.judge(unit, manager), broken]),
    end: () => worker.terminate(),
  }
}

/**
 * Checks the unit after every change. While a check runs, further changes wait, and only the newest of them is checked then. A check that fails is said in the
 * session's state, and the next change is checked again. Returns what ends it.
 */
export function checkSession(session: UnitSession, start: () => RunningChecker = startChecker): () => void {
  let checked: SessionState | null = null
  let running = false
  let ended = false
  let checker: RunningChecker | null = null
  let judged: SessionState | null = null
  let pause: ReturnType<typeof setTimeout> | undefined
  const run = async () => {
    if (running) return
    running = true
    try {
      while (!ended && (!checked || affectsFindings(checked, session.state))) {
        const state = session.state
        checked = state
        const result = await check(state)
        if (ended) return
        // Findings of a text that has changed since would point to wrong places; the next round brings those of the new one.
        if (result.checks === 'failed' || !affectsFindings(state, session.state)) session.update(result)
        if (result.checks === 'running') judgeSoon()
      }
    } finally {
      running = false
    }
  }
  const judgeSoon = () => {
    clearTimeout(pause)
    pause = setTimeout(() => void judge(session.state), PAUSE)
  }
  const judge = async (state: SessionState) => {
    if (judged && !affectsReleases(judged, state)) return
    judged = state
    try {
      const releases = await checker!.judge(unitFilesOf(state), state.manager)
      if (!ended && !affectsReleases(state, session.state)) session.update({ releases })
    } catch {
      // The next check says that checks do not run.
    }
  }
  const check = async (state: SessionState): Promise<Pick<SessionState, 'checks' | 'findings'>> => {
    try {
      checker ??= start()
      return { findings: await checker.check(unitFilesOf(state), targetOf(state)), checks: 'running' }
    } catch {
      return { findings: [], checks: 'failed' }
    }
  }
  const unsubscribe = session.subscribe(() => void run())
  void run()
  return () => {
    ended = true
    clearTimeout(pause)
    unsubscribe()
    checker?.end()
  }
}

function affectsFindings(a: SessionState, b: SessionState): boolean {
  return affectsReleases(a, b) || a.target !== b.target
}

function affectsReleases(a: SessionState, b: SessionState): boolean {
  return a.files !== b.files || a.name !== b.name || a.chosenType !== b.chosenType || a.manager !== b.manager
}
