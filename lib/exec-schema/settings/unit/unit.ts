import { boolean } from '../../values/boolean'
import { documentationUris } from '../../values/documentation-uris'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { path, pathList } from '../../values/path'
import { describedText, plainText } from '../../values/plain-text'
import { rebootArgument } from '../../values/reboot-argument'
import { timeSpan } from '../../values/time-span'
import { unitNames } from '../../values/unit-name-list'
import { setting } from '../setting'

export const Description = setting({
  name: 'Description',
  sections: ['Unit'],
  value: plainText,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Label by which systemctl, boot messages and logs present the unit to people.',
  manual: 'systemd.unit(5)',
})

export const Documentation = setting({
  name: 'Documentation',
  sections: ['Unit'],
  value: documentationUris,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'List of http, https, file, info or man URIs where readers can learn about the unit.',
  manual: 'systemd.unit(5)',
})

export const Wants = setting({
  name: 'Wants',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts the listed units along with this one, which carries on even if they fail.',
  manual: 'systemd.unit(5)',
})

export const Requires = setting({
  name: 'Requires',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts the listed units as well, and stops this one when any of them is explicitly stopped.',
  manual: 'systemd.unit(5)',
})

export const Requisite = setting({
  name: 'Requisite',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: "Makes the start fail at once if a listed unit isn't already active, without starting it.",
  manual: 'systemd.unit(5)',
})

export const BindsTo = setting({
  name: 'BindsTo',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Works like Requires=, and also stops this unit when a listed unit goes inactive for any reason.',
  manual: 'systemd.unit(5)',
})

export const PartOf = setting({
  name: 'PartOf',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Stops or restarts this unit whenever a listed unit is stopped or restarted, but not the reverse.',
  manual: 'systemd.unit(5)',
})

export const Upholds = setting({
  name: 'Upholds',
  sections: ['Unit'],
  since: 249,
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts the listed units again whenever they are found inactive or failed while this unit is up.',
  manual: 'systemd.unit(5)',
})

export const Conflicts = setting({
  name: 'Conflicts',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Stops the listed units when this one starts, and stops this one when any of them starts.',
  manual: 'systemd.unit(5)',
})

export const Before = setting({
  name: 'Before',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts this unit ahead of the listed ones when both are queued; reverses the order on shutdown.',
  manual: 'systemd.unit(5)',
})

export const After = setting({
  name: 'After',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: "Delays this unit's start until the listed ones have finished starting; pulls nothing in.",
  manual: 'systemd.unit(5)',
})

export const OnFailure = setting({
  name: 'OnFailure',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts the listed units when this one enters the failed state.',
  manual: 'systemd.unit(5)',
})

export const OnSuccess = setting({
  name: 'OnSuccess',
  sections: ['Unit'],
  since: 249,
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Starts the listed units once this unit has finished successfully.',
  manual: 'systemd.unit(5)',
})

export const PropagatesReloadTo = setting({
  name: 'PropagatesReloadTo',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Reloads the listed units too whenever this unit is told to reload.',
  manual: 'systemd.unit(5)',
})

export const ReloadPropagatedFrom = setting({
  name: 'ReloadPropagatedFrom',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Reloads this unit too whenever one of the listed units is told to reload.',
  manual: 'systemd.unit(5)',
})

export const PropagatesStopTo = setting({
  name: 'PropagatesStopTo',
  sections: ['Unit'],
  since: 249,
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Stops the listed units as well whenever this unit is stopped.',
  manual: 'systemd.unit(5)',
})

export const StopPropagatedFrom = setting({
  name: 'StopPropagatedFrom',
  sections: ['Unit'],
  since: 249,
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: 'Stops this unit as well whenever one of the listed units is stopped.',
  manual: 'systemd.unit(5)',
})

export const JoinsNamespaceOf = setting({
  name: 'JoinsNamespaceOf',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  summary: "Shares the listed units' private /tmp, network or IPC namespace if both sides enable it.",
  manual: 'systemd.unit(5)',
})

export const RequiresMountsFor = setting({
  name: 'RequiresMountsFor',
  sections: ['Unit'],
  value: pathList(),
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit' },
  summary: 'Requires, and orders this unit after, every mount unit needed to reach the given paths.',
  manual: 'systemd.unit(5)',
})

export const WantsMountsFor = setting({
  name: 'WantsMountsFor',
  sections: ['Unit'],
  since: 256,
  value: pathList(),
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit' },
  summary: 'Pulls in and waits for the mounts these paths need, but starts even if they fail.',
  manual: 'systemd.unit(5)',
})

export const OnSuccessJobMode = setting({
  name: 'OnSuccessJobMode',
  sections: ['Unit'],
  since: 249,
  value: keyword(['fail', 'replace', 'replace-irreversibly', 'isolate', 'flush', 'ignore-dependencies', 'ignore-requirements', ['triggering', { since: 244 }], ['restart-dependencies', { since: 254 }], ['lenient', { since: 258 }]]),
  default: 'fail',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Chooses how the start jobs for OnSuccess= units deal with jobs already queued.',
  manual: 'systemd.unit(5)',
})

export const OnFailureJobMode = setting({
  name: 'OnFailureJobMode',
  sections: ['Unit'],
  value: keyword(['fail', 'replace', 'replace-irreversibly', 'isolate', 'flush', 'ignore-dependencies', 'ignore-requirements', ['triggering', { since: 244 }], ['restart-dependencies', { since: 254 }], ['lenient', { since: 258 }]]),
  default: 'replace',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks how OnFailure= units are queued, for example replacing or isolating existing jobs.',
  manual: 'systemd.unit(5)',
})

export const IgnoreOnIsolate = setting({
  name: 'IgnoreOnIsolate',
  sections: ['Unit'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Keeps the unit running when another unit is isolated, instead of stopping it.',
  manual: 'systemd.unit(5)',
})

export const StopWhenUnneeded = setting({
  name: 'StopWhenUnneeded',
  sections: ['Unit'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Stops the unit automatically once no other active unit needs it any more.',
  manual: 'systemd.unit(5)',
})

export const RefuseManualStart = setting({
  name: 'RefuseManualStart',
  sections: ['Unit'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets the unit start only as a dependency; direct start requests from users are denied.',
  manual: 'systemd.unit(5)',
})

export const RefuseManualStop = setting({
  name: 'RefuseManualStop',
  sections: ['Unit'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Lets the unit stop only through dependencies; direct stop requests from users are denied.',
  manual: 'systemd.unit(5)',
})

export const AllowIsolate = setting({
  name: 'AllowIsolate',
  sections: ['Unit'],
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Permits systemctl isolate on this unit, which stops everything the unit doesn't need.",
  manual: 'systemd.unit(5)',
})

export const DefaultDependencies = setting({
  name: 'DefaultDependencies',
  sections: ['Unit'],
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Controls the automatic dependencies of the unit type, such as stopping before shutdown; on by default.',
  manual: 'systemd.unit(5)',
})

export const SurviveFinalKillSignal = setting({
  name: 'SurviveFinalKillSignal',
  sections: ['Unit'],
  since: 255,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Spares the unit's processes from the kill of everything left at the end of shutdown or soft-reboot.",
  manual: 'systemd.unit(5)',
})

export const CollectMode = setting({
  name: 'CollectMode',
  sections: ['Unit'],
  value: keyword(['inactive', 'inactive-or-failed']),
  default: 'inactive',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides whether a failed unit may be unloaded from memory without being reset first.',
  manual: 'systemd.unit(5)',
})

export const FailureAction = setting({
  name: 'FailureAction',
  sections: ['Unit'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks a system-wide action, such as reboot or exit, for when the unit enters the failed state.',
  manual: 'systemd.unit(5)',
})

export const SuccessAction = setting({
  name: 'SuccessAction',
  sections: ['Unit'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks a system-wide action, such as poweroff or exit, for when the unit finishes successfully.',
  manual: 'systemd.unit(5)',
})

export const FailureActionExitStatus = setting({
  name: 'FailureActionExitStatus',
  sections: ['Unit'],
  since: 240,
  value: integer({ min: 0, max: 255 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets the exit status (0–255) for FailureAction=exit or exit-force; if unset, the main process's is used.",
  manual: 'systemd.unit(5)',
})

export const SuccessActionExitStatus = setting({
  name: 'SuccessActionExitStatus',
  sections: ['Unit'],
  since: 240,
  value: integer({ min: 0, max: 255 }),
  combine: 'last-wins',
  empty: 'resets',
  summary: "Sets the exit status (0–255) for SuccessAction=exit or exit-force; if unset, the main process's is used.",
  manual: 'systemd.unit(5)',
})

export const JobTimeoutSec = setting({
  name: 'JobTimeoutSec',
  sections: ['Unit'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: "Cancels a queued job for this unit if it hasn't finished within this time, waiting included.",
  manual: 'systemd.unit(5)',
})

export const JobRunningTimeoutSec = setting({
  name: 'JobRunningTimeoutSec',
  sections: ['Unit'],
  value: timeSpan({ zeroIsInfinity: true }),
  default: 'infinity',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Cancels a job for this unit if it runs longer than this, not counting time spent in the queue.',
  manual: 'systemd.unit(5)',
})

export const JobTimeoutAction = setting({
  name: 'JobTimeoutAction',
  sections: ['Unit'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks a system-wide action, such as reboot or poweroff, for when a job of this unit times out.',
  manual: 'systemd.unit(5)',
})

export const JobTimeoutRebootArgument = setting({
  name: 'JobTimeoutRebootArgument',
  sections: ['Unit'],
  value: rebootArgument,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'String handed to the reboot system call when JobTimeoutAction= reboots the machine.',
  manual: 'systemd.unit(5)',
})

export const StartLimitIntervalSec = setting({
  name: 'StartLimitIntervalSec',
  sections: ['Unit'],
  value: timeSpan(),
  default: '10s',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Time window in which starts are counted against StartLimitBurst=; 0 turns rate limiting off.',
  manual: 'systemd.unit(5)',
})

export const StartLimitBurst = setting({
  name: 'StartLimitBurst',
  sections: ['Unit'],
  value: integer({ min: 0, max: 4294967295 }),
  default: '5',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Number of starts allowed per StartLimitIntervalSec= before further ones are refused.',
  manual: 'systemd.unit(5)',
})

export const StartLimitAction = setting({
  name: 'StartLimitAction',
  sections: ['Unit'],
  value: keyword(['none', 'reboot', 'reboot-force', 'reboot-immediate', 'poweroff', 'poweroff-force', 'poweroff-immediate', ['exit', { since: 240 }], ['exit-force', { since: 240 }], ['soft-reboot', { since: 254 }], ['soft-reboot-force', { since: 254 }], ['kexec', { since: 254 }], ['kexec-force', { since: 254 }], ['halt', { since: 254 }], ['halt-force', { since: 254 }], ['halt-immediate', { since: 254 }]]),
  default: 'none',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Picks a system-wide action, such as reboot, for when the unit exceeds its start rate limit.',
  manual: 'systemd.unit(5)',
})

export const RebootArgument = setting({
  name: 'RebootArgument',
  sections: ['Unit'],
  value: rebootArgument,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'String handed to the reboot system call when FailureAction= or StartLimitAction= reboots.',
  manual: 'systemd.unit(5)',
})

export const SourcePath = setting({
  name: 'SourcePath',
  sections: ['Unit'],
  value: path(),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', nothing: 'resets' },
  summary: 'Path of the configuration file the unit was generated from, set mainly by generators.',
  manual: 'systemd.unit(5)',
})

export const BindTo = setting({
  name: 'BindTo',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  aliasOf: 'BindsTo',
  summary: 'Old name of BindsTo=, accepted only for compatibility.',
})

export const PropagateReloadTo = setting({
  name: 'PropagateReloadTo',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  aliasOf: 'PropagatesReloadTo',
  summary: 'Old name of PropagatesReloadTo=, accepted only for compatibility.',
})

export const PropagateReloadFrom = setting({
  name: 'PropagateReloadFrom',
  sections: ['Unit'],
  value: unitNames,
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  aliasOf: 'ReloadPropagatedFrom',
  summary: 'Old name of ReloadPropagatedFrom=, accepted only for compatibility.',
})

export const RequiresOverridable = setting({
  name: 'RequiresOverridable',
  sections: ['Unit'],
  value: describedText('unit …', 'words'),
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  aliasOf: 'Requires',
  deprecatedSince: 0,
  summary: 'Obsolete dependency type that is treated like Requires=, which should be used instead.',
})

export const RequisiteOverridable = setting({
  name: 'RequisiteOverridable',
  sections: ['Unit'],
  value: describedText('unit …', 'words'),
  combine: 'append',
  empty: 'nothing',
  specifiers: { context: 'unit-name' },
  aliasOf: 'Requisite',
  deprecatedSince: 0,
  summary: 'Obsolete dependency type that is treated like Requisite=, which should be used instead.',
})

export const OnFailureIsolate = setting({
  name: 'OnFailureIsolate',
  sections: ['Unit'],
  value: boolean,
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'OnFailureJobMode',
  summary: 'Old boolean form of OnFailureJobMode=; yes stands for isolate and no for replace.',
})

export const IgnoreOnSnapshot = setting({
  name: 'IgnoreOnSnapshot',
  sections: ['Unit'],
  value: plainText,
  combine: 'last-wins',
  empty: 'nothing',
  legacySince: 0,
  summary: 'Ignored with a warning, because snapshot units no longer exist; has no replacement.',
})

export const StartLimitInterval = setting({
  name: 'StartLimitInterval',
  sections: ['Unit'],
  value: timeSpan(),
  combine: 'last-wins',
  empty: 'error',
  aliasOf: 'StartLimitIntervalSec',
  summary: 'Old name of StartLimitIntervalSec=, accepted only for compatibility.',
})
