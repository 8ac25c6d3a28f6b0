import { wrap } from 'comlink'
import type { FilePlace, LanguageService, UnitSnapshot } from './language-service'
import { newSharedMemory, watchForAnswer, type SharedAnswer } from './shared-answer'
import { nameForReading } from './unit-paths'
import { sourceOf, targetOf, unitFilesOf, type SessionState, type UnitSession } from './unit-session'

/** The service as it is asked from here: every answer comes later, or not at all where the worker is broken. */
export type RemoteService = { readonly [Method in keyof LanguageService]: (...given: Parameters<LanguageService[Method]>) => Promise<ReturnType<LanguageService[Method]>> }

/**
 * When an answer is wanted: before the next frame is drawn, where the question has it left in shared memory; as soon as it comes; or when there is time,
 * without holding up what somebody waits for.
 */
export type Haste = 'before-frame' | 'soon' | 'later'

export type Question<T> = (service: RemoteService, place: FilePlace, shared: SharedAnswer | null) => Promise<T>

export interface RunningService {
  readonly service: RemoteService
  /** Rejects when the worker breaks. */
  readonly broken: Promise<never>
  readonly end: () => void
}

/** How long nothing must change, in milliseconds, before all releases are asked and the other units looked at again: that takes much longer than one check. */
const PAUSE = 250

function startService(): RunningService {
  const worker = new Worker(new URL('./language.worker.ts', import.meta.url), { type: 'module' })
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = worker.onmessageerror = () => reject(new Error('The language worker is broken.'))
  })
  broken.catch(() => undefined)
  return { service: wrap<LanguageService>(worker), broken, end: () => worker.terminate() }
}

/** A worker, and what it has been told of each unit. */
interface Told extends RunningService {
  readonly sent: Map<UnitSession, SessionState>
}

/**
 * Keeps the worker in step with the units in the editor, checks them after every change, and passes questions on. While a check runs, further changes
 * wait, and only the newest of them is checked then. A check that fails is said in the unit's state, and the next change is checked again.
 */
export class LanguageClient {
  private units: readonly UnitSession[] = []
  /** What was checked of each unit, and of which all releases were asked. */
  private readonly checked = new Map<UnitSession, SessionState>()
  private readonly judged = new Map<UnitSession, SessionState>()
  private readonly endings = new Map<UnitSession, () => void>()
  private prompt: Told | null = null
  /** A worker for what takes long or can wait, so that checks, completion and hovers need not. */
  private patient: Told | null = null
  /** Where findings, and answers that are wanted before the next frame, are left besides, if anywhere. */
  private readonly findingsMemory = newSharedMemory()
  private readonly answerMemory = newSharedMemory()
  private asked = 0
  private busy = false
  private ended = false
  private pause: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly start: () => RunningService = startService) {}

  /** Looks after these units from now on, the one in front first, and no longer after others. */
  follow(units: readonly UnitSession[]): void {
    for (const [unit, end] of this.endings) {
      if (units.includes(unit)) continue
      end()
      this.endings.delete(unit)
      this.checked.delete(unit)
      this.judged.delete(unit)
    }
    for (const unit of units) if (!this.endings.has(unit)) this.endings.set(unit, unit.subscribe(() => void this.check()))
    this.units = units
    this.ended = false
    void this.check()
  }

  /** Begins anew with a new worker. */
  restart(): void {
    this.letGo()
    this.checked.clear()
    void this.check()
  }

  /** Asks about a file as it is now; null where no worker answers. */
  async ask<T>(unit: UnitSession, path: string, question: Question<T>, haste: Haste = 'soon'): Promise<T | null> {
    const place = { unit: unit.key, path }
    try {
      if (haste === 'before-frame') return await this.askBeforeFrame(this.answerMemory, (service, shared) => question(service, place, shared))
      const { service, broken } = haste === 'later' ? this.inStep((this.patient ??= this.begin())) : this.inStep((this.prompt ??= this.begin()))
      return await Promise.race([question(service, place, null), broken])
    } catch {
      return null
    }
  }

  /** Lets go of the units and the workers, until units are followed again. */
  end(): void {
    clearTimeout(this.pause)
    this.follow([])
    this.ended = true
    this.letGo()
  }

  private begin(): Told {
    return { ...this.start(), sent: new Map() }
  }

  private letGo(): void {
    this.prompt?.end()
    this.patient?.end()
    this.prompt = this.patient = null
  }

  /** Tells a worker what has changed; messages are read in the order in which they are sent. */
  private inStep(worker: Told): RunningService {
    const { sent, service } = worker
    const changed = this.units.filter((unit) => !sent.has(unit) || affectsFindings(sent.get(unit)!, unit.state))
    const gone = [...sent.keys()].filter((unit) => !this.units.includes(unit))
    if (changed.length + gone.length > 0) {
      service.put(changed.map(snapshotOf), gone.map(({ key }) => key)).catch(() => undefined)
      for (const unit of changed) sent.set(unit, unit.state)
      for (const unit of gone) sent.delete(unit)
    }
    return worker
  }

  private async check(): Promise<void> {
    if (this.busy) return
    this.busy = true
    try {
      for (;;) {
        const unit = this.units.find((each) => !this.checked.has(each) || affectsFindings(this.checked.get(each)!, each.state))
        if (!unit || this.ended) break
        const { state } = unit
        this.checked.set(unit, state)
        const result = await this.findingsOf(unit)
        if (this.ended) return
        // Findings of a text that has changed since would point to wrong places; the next round brings those of the new one.
        if (result.checks === 'failed' || !affectsFindings(state, unit.state)) unit.follow({ ...result, checkedFiles: state.files })
        if (result.checks === 'running') this.rest()
      }
    } finally {
      this.busy = false
    }
  }

  private async askBeforeFrame<T>(memory: SharedArrayBuffer | null, question: (service: RemoteService, shared: SharedAnswer | null) => Promise<T>): Promise<T> {
    const shared = memory && { memory, number: ++this.asked }
    const watch = shared && watchForAnswer<T>(shared)
    try {
      const { service, broken } = this.inStep((this.prompt ??= this.begin()))
      return await Promise.race([question(service, shared), broken, ...(watch ? [watch.answer] : [])])
    } finally {
      watch?.stop()
    }
  }

  private async findingsOf(unit: UnitSession): Promise<Pick<SessionState, 'checks' | 'findings'>> {
    try {
      return { findings: await this.askBeforeFrame(this.findingsMemory, (service, shared) => service.check(unit.key, shared)), checks: 'running' }
    } catch {
      return { findings: [], checks: 'failed' }
    }
  }

  /** What is done when nothing has changed for a while. */
  private rest(): void {
    clearTimeout(this.pause)
    this.pause = setTimeout(() => {
      void this.checkOthers()
      if (this.units[0]) void this.judgeReleases(this.units[0])
    }, PAUSE)
  }

  /** What is said of one unit may depend on the others. */
  private async checkOthers(): Promise<void> {
    for (const unit of this.units.slice(1)) {
      const { state } = unit
      const result = await this.findingsOf(unit)
      if (this.ended) return
      if (!affectsFindings(state, unit.state) && JSON.stringify(result.findings) !== JSON.stringify(state.findings)) unit.follow({ ...result, checkedFiles: state.files })
    }
  }

  private async judgeReleases(unit: UnitSession): Promise<void> {
    const { state } = unit
    if (this.judged.has(unit) && !affectsReleases(this.judged.get(unit)!, state)) return
    this.judged.set(unit, state)
    try {
      const { service, broken } = (this.patient ??= this.begin())
      const releases = await Promise.race([service.judge(unitFilesOf(state), state.manager, unit.host), broken])
      if (!this.ended && !affectsReleases(state, unit.state)) unit.update({ releases })
    } catch {
      // The next check says that checks do not run.
    }
  }
}

function snapshotOf(unit: UnitSession): UnitSnapshot {
  const { name, chosenType, files } = unit.state
  return { key: unit.key, name: nameForReading(name, chosenType), target: targetOf(unit.state), host: unit.host, files: files.map(sourceOf) }
}

function affectsFindings(a: SessionState, b: SessionState): boolean {
  return affectsReleases(a, b) || a.target !== b.target
}

function affectsReleases(a: SessionState, b: SessionState): boolean {
  return a.files !== b.files || a.name !== b.name || a.chosenType !== b.chosenType || a.manager !== b.manager
}
