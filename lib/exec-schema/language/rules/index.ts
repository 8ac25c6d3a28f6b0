// Made from the names of the files in this folder; a test keeps it so.
import type { Rule } from '../rule'
import { conditionNeverTrue } from './condition-never-true'
import { dbusWithoutBusName } from './dbus-without-bus-name'
import { deprecatedSetting } from './deprecated-setting'
import { discouragedValue } from './discouraged-value'
import { duplicateScalar } from './duplicate-scalar'
import { emptyUnit } from './empty-unit'
import { execStartNotReset } from './exec-start-not-reset'
import { inlineComment } from './inline-comment'
import { invalidValue } from './invalid-value'
import { malformedFile } from './malformed-file'
import { missingEquals } from './missing-equals'
import { mountNameMismatch } from './mount-name-mismatch'
import { needsNewerSystemd } from './needs-newer-systemd'
import { oneshotRestart } from './oneshot-restart'
import { orderingCycle } from './ordering-cycle'
import { outsideSection } from './outside-section'
import { pathUpwards } from './path-upwards'
import { pathWithoutPath } from './path-without-path'
import { priorityWithoutPolicy } from './priority-without-policy'
import { refusedCombination } from './refused-combination'
import { removedSetting } from './removed-setting'
import { reservedMountOption } from './reserved-mount-option'
import { reservedUnitName } from './reserved-unit-name'
import { secondTrigger } from './second-trigger'
import { selfTrigger } from './self-trigger'
import { serviceWithoutExec } from './service-without-exec'
import { settingInWrongSection } from './setting-in-wrong-section'
import { socketWithoutListen } from './socket-without-listen'
import { timerWithoutTrigger } from './timer-without-trigger'
import { unknownSection } from './unknown-section'
import { unknownSetting } from './unknown-setting'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  conditionNeverTrue,
  dbusWithoutBusName,
  deprecatedSetting,
  discouragedValue,
  duplicateScalar,
  emptyUnit,
  execStartNotReset,
  inlineComment,
  invalidValue,
  malformedFile,
  missingEquals,
  mountNameMismatch,
  needsNewerSystemd,
  oneshotRestart,
  orderingCycle,
  outsideSection,
  pathUpwards,
  pathWithoutPath,
  priorityWithoutPolicy,
  refusedCombination,
  removedSetting,
  reservedMountOption,
  reservedUnitName,
  secondTrigger,
  selfTrigger,
  serviceWithoutExec,
  settingInWrongSection,
  socketWithoutListen,
  timerWithoutTrigger,
  unknownSection,
  unknownSetting,
]
