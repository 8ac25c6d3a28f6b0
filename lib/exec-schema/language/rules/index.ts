// Made from the names of the files in this folder; a test keeps it so.
import type { Rule } from '../rule'
import { absoluteStateDirectory } from './absolute-state-directory'
import { argumentAsName } from './argument-as-name'
import { bindWithoutOption } from './bind-without-option'
import { calendarAdded } from './calendar-added'
import { calendarNever } from './calendar-never'
import { commaInList } from './comma-in-list'
import { commandInQuotes } from './command-in-quotes'
import { commentEndsWithBackslash } from './comment-ends-with-backslash'
import { conditionNeverTrue } from './condition-never-true'
import { conflictingSettings } from './conflicting-settings'
import { connectionAsDescriptor } from './connection-as-descriptor'
import { contradictingConditions } from './contradicting-conditions'
import { contradictingDependencies } from './contradicting-dependencies'
import { credentialNotLoaded } from './credential-not-loaded'
import { cronInOncalendar } from './cron-in-oncalendar'
import { dbusWithoutBusName } from './dbus-without-bus-name'
import { deadDropIn } from './dead-drop-in'
import { denyListSystemCalls } from './deny-list-system-calls'
import { deprecatedSetting } from './deprecated-setting'
import { directoryNotEnterable } from './directory-not-enterable'
import { discouragedValue } from './discouraged-value'
import { droppedDependency } from './dropped-dependency'
import { duplicateScalar } from './duplicate-scalar'
import { emptyUnit } from './empty-unit'
import { environmentUnquoted } from './environment-unquoted'
import { escapedInstanceName } from './escaped-instance-name'
import { execStartNotReset } from './exec-start-not-reset'
import { failsBeforeStart } from './fails-before-start'
import { failureIgnored } from './failure-ignored'
import { filterBlocksExecve } from './filter-blocks-execve'
import { fstabOption } from './fstab-option'
import { globInPath } from './glob-in-path'
import { impliedSettingOverridden } from './implied-setting-overridden'
import { impossibleAlias } from './impossible-alias'
import { inlineComment } from './inline-comment'
import { instanceWithoutTemplate } from './instance-without-template'
import { intervalBelowAccuracy } from './interval-below-accuracy'
import { invalidValue } from './invalid-value'
import { killModeNone } from './kill-mode-none'
import { killModeProcess } from './kill-mode-process'
import { killWithoutProcess } from './kill-without-process'
import { legacyVarRun } from './legacy-var-run'
import { limitNeverReached } from './limit-never-reached'
import { limitsConfExpected } from './limits-conf-expected'
import { madeTooLate } from './made-too-late'
import { malformedFile } from './malformed-file'
import { missingEquals } from './missing-equals'
import { missingPathBreaksNamespace } from './missing-path-breaks-namespace'
import { misspeltUnit } from './misspelt-unit'
import { mountNameMismatch } from './mount-name-mismatch'
import { nativeArchMissing } from './native-arch-missing'
import { needsNewerSystemd } from './needs-newer-systemd'
import { networkOnlineWithoutWants } from './network-online-without-wants'
import { noEffect } from './no-effect'
import { noInstallSection } from './no-install-section'
import { notInUserManager } from './not-in-user-manager'
import { notifyFromShell } from './notify-from-shell'
import { oddUserName } from './odd-user-name'
import { oneshotRestart } from './oneshot-restart'
import { optionsInOneWord } from './options-in-one-word'
import { orderingCycle } from './ordering-cycle'
import { outsideSection } from './outside-section'
import { pathMadeWritable } from './path-made-writable'
import { pathTriggersAgain } from './path-triggers-again'
import { pathUpwards } from './path-upwards'
import { pathWithoutPath } from './path-without-path'
import { pidFileDiffers } from './pid-file-differs'
import { priorityWithoutPolicy } from './priority-without-policy'
import { programHeldBack } from './program-held-back'
import { quotedPath } from './quoted-path'
import { refusedCombination } from './refused-combination'
import { relativePath } from './relative-path'
import { relativeScript } from './relative-script'
import { removedSetting } from './removed-setting'
import { renamedSetting } from './renamed-setting'
import { requiresWithoutAfter } from './requires-without-after'
import { reservedMountOption } from './reserved-mount-option'
import { reservedUnitName } from './reserved-unit-name'
import { resetImpossible } from './reset-impossible'
import { restartLoop } from './restart-loop'
import { rootAddressInUserSocket } from './root-address-in-user-socket'
import { sameAddressTwice } from './same-address-twice'
import { scriptAsEnvironmentFile } from './script-as-environment-file'
import { secondTrigger } from './second-trigger'
import { secretInEnvironment } from './secret-in-environment'
import { selfTrigger } from './self-trigger'
import { serviceWithoutExec } from './service-without-exec'
import { settingInWrongSection } from './setting-in-wrong-section'
import { severalPaths } from './several-paths'
import { shareWithoutHost } from './share-without-host'
import { sharedRuntimeDirectory } from './shared-runtime-directory'
import { shellSyntaxInExec } from './shell-syntax-in-exec'
import { shellVariableTaken } from './shell-variable-taken'
import { sleepBeyondTimeout } from './sleep-beyond-timeout'
import { smartPunctuation } from './smart-punctuation'
import { socketInRuntimeDirectory } from './socket-in-runtime-directory'
import { socketWithoutListen } from './socket-without-listen'
import { socketWithoutService } from './socket-without-service'
import { spaceInMountOptions } from './space-in-mount-options'
import { specifierOfManager } from './specifier-of-manager'
import { startLimitInService } from './start-limit-in-service'
import { stopsAfterStart } from './stops-after-start'
import { streamWithoutPath } from './stream-without-path'
import { suppressionUnused } from './suppression-unused'
import { suppressionWithoutReason } from './suppression-without-reason'
import { swallowedSetting } from './swallowed-setting'
import { systemTargetInUserUnit } from './system-target-in-user-unit'
import { systemctlOnItself } from './systemctl-on-itself'
import { terminalInContainer } from './terminal-in-container'
import { tildePath } from './tilde-path'
import { timerElapsesOnce } from './timer-elapses-once'
import { timerNeverBegins } from './timer-never-begins'
import { timerOfEndlessService } from './timer-of-endless-service'
import { timerRequiresService } from './timer-requires-service'
import { timerServiceAlsoEnabled } from './timer-service-also-enabled'
import { timerWithoutTrigger } from './timer-without-trigger'
import { tinyMemoryLimit } from './tiny-memory-limit'
import { trailingSpaceAfterBackslash } from './trailing-space-after-backslash'
import { triggerWithoutUnit } from './trigger-without-unit'
import { typeMismatch } from './type-mismatch'
import { unbalancedQuote } from './unbalanced-quote'
import { unescapedPercent } from './unescaped-percent'
import { unitNameWithoutSuffix } from './unit-name-without-suffix'
import { unknownCapability } from './unknown-capability'
import { unknownSection } from './unknown-section'
import { unknownSecureBit } from './unknown-secure-bit'
import { unknownSetting } from './unknown-setting'
import { unknownSystemCall } from './unknown-system-call'
import { unsetVariable } from './unset-variable'
import { userUnsafe } from './user-unsafe'
import { variableAsProgram } from './variable-as-program'
import { variableInEnvironment } from './variable-in-environment'
import { variablesInOneWord } from './variables-in-one-word'
import { watchdogWithoutNotify } from './watchdog-without-notify'
import { worldReadableUnitSecret } from './world-readable-unit-secret'
import { writeRefused } from './write-refused'
import { wrongFileMode } from './wrong-file-mode'
import { zeroMeansForever } from './zero-means-forever'

/** All rules, by id. */
export const rules: readonly Rule[] = [
  absoluteStateDirectory,
  argumentAsName,
  bindWithoutOption,
  calendarAdded,
  calendarNever,
  commaInList,
  commandInQuotes,
  commentEndsWithBackslash,
  conditionNeverTrue,
  conflictingSettings,
  connectionAsDescriptor,
  contradictingConditions,
  contradictingDependencies,
  credentialNotLoaded,
  cronInOncalendar,
  dbusWithoutBusName,
  deadDropIn,
  denyListSystemCalls,
  deprecatedSetting,
  directoryNotEnterable,
  discouragedValue,
  droppedDependency,
  duplicateScalar,
  emptyUnit,
  environmentUnquoted,
  escapedInstanceName,
  execStartNotReset,
  failsBeforeStart,
  failureIgnored,
  filterBlocksExecve,
  fstabOption,
  globInPath,
  impliedSettingOverridden,
  impossibleAlias,
  inlineComment,
  instanceWithoutTemplate,
  intervalBelowAccuracy,
  invalidValue,
  killModeNone,
  killModeProcess,
  killWithoutProcess,
  legacyVarRun,
  limitNeverReached,
  limitsConfExpected,
  madeTooLate,
  malformedFile,
  missingEquals,
  missingPathBreaksNamespace,
  misspeltUnit,
  mountNameMismatch,
  nativeArchMissing,
  needsNewerSystemd,
  networkOnlineWithoutWants,
  noEffect,
  noInstallSection,
  notInUserManager,
  notifyFromShell,
  oddUserName,
  oneshotRestart,
  optionsInOneWord,
  orderingCycle,
  outsideSection,
  pathMadeWritable,
  pathTriggersAgain,
  pathUpwards,
  pathWithoutPath,
  pidFileDiffers,
  priorityWithoutPolicy,
  programHeldBack,
  quotedPath,
  refusedCombination,
  relativePath,
  relativeScript,
  removedSetting,
  renamedSetting,
  requiresWithoutAfter,
  reservedMountOption,
  reservedUnitName,
  resetImpossible,
  restartLoop,
  rootAddressInUserSocket,
  sameAddressTwice,
  scriptAsEnvironmentFile,
  secondTrigger,
  secretInEnvironment,
  selfTrigger,
  serviceWithoutExec,
  settingInWrongSection,
  severalPaths,
  shareWithoutHost,
  sharedRuntimeDirectory,
  shellSyntaxInExec,
  shellVariableTaken,
  sleepBeyondTimeout,
  smartPunctuation,
  socketInRuntimeDirectory,
  socketWithoutListen,
  socketWithoutService,
  spaceInMountOptions,
  specifierOfManager,
  startLimitInService,
  stopsAfterStart,
  streamWithoutPath,
  suppressionUnused,
  suppressionWithoutReason,
  swallowedSetting,
  systemTargetInUserUnit,
  systemctlOnItself,
  terminalInContainer,
  tildePath,
  timerElapsesOnce,
  timerNeverBegins,
  timerOfEndlessService,
  timerRequiresService,
  timerServiceAlsoEnabled,
  timerWithoutTrigger,
  tinyMemoryLimit,
  trailingSpaceAfterBackslash,
  triggerWithoutUnit,
  typeMismatch,
  unbalancedQuote,
  unescapedPercent,
  unitNameWithoutSuffix,
  unknownCapability,
  unknownSection,
  unknownSecureBit,
  unknownSetting,
  unknownSystemCall,
  unsetVariable,
  userUnsafe,
  variableAsProgram,
  variableInEnvironment,
  variablesInOneWord,
  watchdogWithoutNotify,
  worldReadableUnitSecret,
  writeRefused,
  wrongFileMode,
  zeroMeansForever,
]
