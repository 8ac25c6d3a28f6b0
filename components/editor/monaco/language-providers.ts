import type { Monaco } from './monaco-type'
import { registerFixing } from './providers/fixing'
import { registerGoing } from './providers/going'
import { registerReading } from './providers/reading'
import { registerWriting } from './providers/writing'

/** The language features: the worker's answers in the code editor's terms. */
export function registerProviders(monaco: Monaco): void {
  registerWriting(monaco)
  registerReading(monaco)
  registerFixing(monaco)
  registerGoing(monaco)
}
