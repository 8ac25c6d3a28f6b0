import { capabilities, environmentVariables, exitStatuses, sectionNames, serviceResults, signals, specialUnits, specifiers, systemCallSets, unitTypes } from '@/lib/exec-schema'
import type { TopicTexts } from './topic-text'
import { capabilityTexts } from './topics/capabilities'
import { environmentVariableTexts } from './topics/environment-variables'
import { exitStatusTexts } from './topics/exit-statuses'
import { sectionTexts } from './topics/sections'
import { serviceResultTexts } from './topics/service-results'
import { signalTexts } from './topics/signals'
import { specialUnitTexts } from './topics/special-units'
import { specifierTexts } from './topics/specifiers'
import { systemCallSetTexts } from './topics/system-call-sets'
import { unitTypeTexts } from './topics/unit-types'

/** The texts of all things that are no settings, and the names of those that there are, by kind. */
export const topicTexts = {
  'exit-statuses': { names: exitStatuses.map(({ code }) => String(code)), texts: exitStatusTexts },
  'service-results': { names: serviceResults.map(({ result }) => result), texts: serviceResultTexts },
  'special-units': { names: specialUnits.map(({ name }) => name), texts: specialUnitTexts },
  'unit-types': { names: unitTypes, texts: unitTypeTexts },
  sections: { names: sectionNames, texts: sectionTexts },
  'environment-variables': { names: environmentVariables.map(({ name }) => name), texts: environmentVariableTexts },
  specifiers: { names: [...new Set(specifiers.map(({ letter }) => letter))], texts: specifierTexts },
  capabilities: { names: capabilities, texts: capabilityTexts },
  'system-call-sets': { names: systemCallSets.map(({ name }) => name), texts: systemCallSetTexts },
  signals: { names: signals.map(([name]) => name), texts: signalTexts },
} as const satisfies Readonly<Record<string, { readonly names: readonly string[]; readonly texts: TopicTexts }>>
