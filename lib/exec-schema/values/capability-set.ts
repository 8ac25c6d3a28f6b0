import { accept, type ValueGrammar } from './grammar'
import { capabilities, capabilityTable, type Capability } from './tables/capabilities'
import { splitWords } from './words'

/** One assignment of a capability set: the named ones, or all but those. Words that name no capability count for nothing; systemd is silent about them in every release. */
export interface CapabilityList {
  readonly inverted: boolean
  readonly names: readonly Capability[]
  readonly unknown: readonly string[]
}

/** A capability by its name in any case, or by its number; null for none. */
export function readCapability(word: string): Capability | null {
  return capabilities.find((candidate, number) => candidate === word.toUpperCase() || String(number) === word) ?? null
}

/** Capabilities by name in any case or by number; `~` in front means all but these (systemd.exec(5), CapabilityBoundingSet=). */
export const capabilityList: ValueGrammar<CapabilityList> = {
  syntax: '[~]CAP_NAME …',
  widget: { kind: 'words' },
  parse(text) {
    const inverted = text.startsWith('~')
    const words = splitWords(inverted ? text.slice(1) : text, {}).words.map((word) => word.text)
    const names: Capability[] = []
    const unknown: string[] = []
    for (const word of words) {
      const name = readCapability(word)
      if (name) names.push(name)
      else unknown.push(word)
    }
    return accept({ inverted, names, unknown })
  },
  choices: () => capabilityTable.map(({ name, summary }) => ({ value: name, summary })),
}

/**
 * Adds one assignment to a set, as bounding and ambient sets merge: the first assignment sets it, later ones add their names, `~` ones take theirs away;
 * an empty value makes it empty and `~` alone full.
 */
export function mergeCapabilities(current: ReadonlySet<Capability> | null, list: CapabilityList): Set<Capability> {
  const all = new Set<Capability>(capabilities)
  if (current === null) return list.inverted ? without(all, list.names) : new Set(list.names)
  if (list.names.length === 0 && list.unknown.length === 0) return list.inverted ? all : new Set()
  return list.inverted ? without(current, list.names) : new Set([...current, ...list.names])
}

function without(set: ReadonlySet<Capability>, names: readonly Capability[]): Set<Capability> {
  return new Set([...set].filter((name) => !names.includes(name)))
}
