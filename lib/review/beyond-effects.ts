import { assignmentsOf, findSetting, groupBy, isKnown, newestVersion, parseUnitFile, readVersion, type Target } from '@/lib/exec-schema'
import { asSources, targetsOf, type UnitContent } from '@/lib/workspace/unit-content'

/**
 * The assignments of a unit of which its effects don't tell all: those that one of its targets does not know or does not understand, which another systemd may,
 * and those with specifiers, which stand for something on the running machine only. Each setting comes with such values in their order.
 */
export function beyondEffects(content: UnitContent): [setting: string, values: string[]][] {
  const targets = targetsOf(content).map((target): Target => ({ version: readVersion(target) ?? newestVersion, manager: content.manager }))
  const all = asSources(content.files).flatMap(({ text }) => [...assignmentsOf(parseUnitFile(text, targets[0]!))])
  const left = all.filter(({ section, assignment: { name, value } }) => value.includes('%') || targets.some((target) => !isUnderstood(section ?? '', name, value, target)))
  return [...groupBy(left, ({ section, assignment }) => `[${section ?? ''}] ${assignment.name}`)].map(([setting, own]): [string, string[]] => [setting, own.map(({ assignment }) => assignment.value)]).sort(([one], [other]) => (one < other ? -1 : 1))
}

function isUnderstood(section: string, name: string, value: string, target: Target): boolean {
  const setting = findSetting(section, name)
  return setting !== null && isKnown(setting, target.version) && setting.value.parse(value, target).problems.length === 0
}
