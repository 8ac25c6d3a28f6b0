// Made from the names of the files in this folder; a test keeps it so.
import type { Rule } from '../rule'
import { deprecatedSetting } from './deprecated-setting'
import { duplicateScalar } from './duplicate-scalar'
import { inlineComment } from './inline-comment'
import { invalidValue } from './invalid-value'
import { malformedFile } from './malformed-file'
import { missingEquals } from './missing-equals'
import { needsNewerSystemd } from './needs-newer-systemd'
import { outsideSection } from './outside-section'
import { removedSetting } from './removed-setting'
import { serviceWithoutExec } from './service-without-exec'
import { settingInWrongSection } from './setting-in-wrong-section'
import { unknownSection } from './unknown-section'
import { unknownSetting } from './unknown-setting'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  deprecatedSetting,
  duplicateScalar,
  inlineComment,
  invalidValue,
  malformedFile,
  missingEquals,
  needsNewerSystemd,
  outsideSection,
  removedSetting,
  serviceWithoutExec,
  settingInWrongSection,
  unknownSection,
  unknownSetting,
]
