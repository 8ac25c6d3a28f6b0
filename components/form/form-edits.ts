import { addAssignment, applyEdits, differingPart, findSetting, parseUnitFile, removeAssignment, replaceValue, type Assignment, type TextEdit, type UnitFileTree } from '@/lib/exec-schema'

/** What the form asks for: a setting of one file is to get a value, lose it, or have one of its assignments changed. */
export type FormChange =
  | { readonly kind: 'set'; readonly value: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'add'; readonly value: string }
  | { readonly kind: 'replace'; readonly index: number; readonly value: string }
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'swap'; readonly index: number; readonly with: number }

/** The edits of a text that make a change and nothing else: lines that it does not speak of stay as they are, to the last blank. */
export function editsFor(text: string, version: number, section: string, name: string, change: FormChange): TextEdit[] {
  const tree = parseUnitFile(text, { version })
  const present = assignmentsNamed(tree, section, name)
  const last = present[present.length - 1]
  switch (change.kind) {
    case 'set':
      return last ? replaceValue(tree, last, change.value) : addAssignment(tree, section, name, change.value)
    case 'reset':
      return present.flatMap((assignment) => removeAssignment(tree, assignment))
    case 'add':
      return addAssignment(tree, section, name, change.value)
    case 'replace':
      return present[change.index] ? replaceValue(tree, present[change.index]!, change.value) : addAssignment(tree, section, name, change.value)
    case 'remove':
      return present[change.index] ? removeAssignment(tree, present[change.index]!) : []
    case 'swap': {
      const [a, b] = [present[change.index], present[change.with]]
      return a && b ? [...replaceValue(tree, a, b.value), ...replaceValue(tree, b, a.value)] : []
    }
  }
}

/** The edit that writes several lines: settings with one value get it, lists get another line. */
export function editsForLines(text: string, version: number, section: string, lines: readonly { readonly setting: string; readonly value: string }[]): TextEdit[] {
  let after = text
  for (const { setting, value } of lines) {
    const scalar = findSetting(section, setting)?.combine === 'last-wins'
    after = applyEdits(after, editsFor(after, version, section, setting, { kind: scalar ? 'set' : 'add', value }))
  }
  const { start, end, newEnd } = differingPart(text, after)
  return text === after ? [] : [{ range: { start, end }, newText: after.slice(start, newEnd) }]
}

export function assignmentsNamed(tree: UnitFileTree, section: string, name: string): Assignment[] {
  return tree.sections
    .filter((each) => each.header && each.name === section)
    .flatMap((each) => each.items)
    .filter((item): item is Assignment => item.kind === 'assignment' && item.name === name)
}
