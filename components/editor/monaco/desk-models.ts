import type { Desk } from '@/components/session/desk'
import type { LanguageClient } from '@/components/session/language-client'
import type { UnitSession } from '@/components/session/unit-session'
import { LineIndex } from '@/lib/exec-schema'
import { FileModels } from './file-models'
import type { Monaco } from './monaco-type'

/** The code editor's models of all open units. A unit that is closed keeps its models, so that opening it again brings its undo history back. */
export class DeskModels {
  private readonly units = new Map<UnitSession, FileModels>()
  private readonly unsubscribe: () => void

  constructor(
    readonly monaco: Monaco,
    private readonly desk: Desk,
    private readonly language: LanguageClient,
  ) {
    const follow = () => desk.state.units.forEach((unit) => this.of(unit))
    follow()
    this.unsubscribe = desk.subscribe(follow)
  }

  of(unit: UnitSession): FileModels {
    let models = this.units.get(unit)
    if (!models) this.units.set(unit, (models = new FileModels(this.monaco, unit, this.language, { goTo: (place) => this.desk.goTo(place), modelOf: this.find })))
    return models
  }

  /** The model of a file, of whichever unit; that in front is looked at first. */
  private readonly find = (path: string) => {
    const { active, units } = this.desk.state
    for (const unit of [active, ...units]) {
      const file = unit.fileWithPath(path)
      if (file) return { model: this.of(unit).modelOf(file), lines: new LineIndex(file.text) }
    }
    return null
  }

  dispose(): void {
    this.unsubscribe()
    for (const models of this.units.values()) models.dispose()
  }
}
