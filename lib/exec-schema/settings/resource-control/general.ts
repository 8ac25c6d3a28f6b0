import { boolean } from '../../values/boolean'
import { bpfProgram } from '../../values/bpf-program'
import { controllers, knownControllers } from '../../values/controllers'
import { deviceAccess } from '../../values/device-value'
import { integer } from '../../values/integer'
import { keyword } from '../../values/keyword'
import { oneOf } from '../../values/one-of'
import { percentage } from '../../values/percentage'
import { subgroupName } from '../../values/subgroup-name'
import { unitName } from '../../values/unit-name-list'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const TasksAccounting = setting({
  name: 'TasksAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'yes',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Tracks how many processes and threads the unit has so that tools can report the number.',
  manual: 'systemd.resource-control(5)',
})

export const TasksMax = setting({
  name: 'TasksMax',
  sections: cgroupSections,
  value: oneOf(integer({ min: 1, max: 2 ** 64 - 2 ** 11, infinity: true }), percentage()),
  default: '15%',
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Caps the processes and threads in the unit, as a number, a percentage of the system limit, or infinity.',
  manual: 'systemd.resource-control(5)',
})

export const BPFProgram = setting({
  name: 'BPFProgram',
  sections: cgroupSections,
  since: 249,
  value: bpfProgram,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Attaches a BPF program you pinned yourself to the unit's cgroup, written as type:path.",
  manual: 'systemd.resource-control(5)',
})

export const DeviceAllow = setting({
  name: 'DeviceAllow',
  sections: cgroupSections,
  value: deviceAccess,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Lets the unit use this device node or device class with r (read), w (write) and m (mknod) rights.',
  manual: 'systemd.resource-control(5)',
})

export const DevicePolicy = setting({
  name: 'DevicePolicy',
  sections: cgroupSections,
  value: keyword(['auto', 'closed', 'strict']),
  default: 'auto',
  combine: 'last-wins',
  empty: 'error',
  summary: 'Decides which devices are usable beyond DeviceAllow=: none, basic pseudo devices, or all if none is listed.',
  manual: 'systemd.resource-control(5)',
})

export const Slice = setting({
  name: 'Slice',
  sections: cgroupSections,
  unsupportedIn: ['Slice'],
  value: unitName(['slice']),
  default: 'system.slice',
  combine: 'last-wins',
  empty: 'error',
  specifiers: { context: 'unit-name' },
  summary: "Places the unit in this slice of the cgroup tree, where it shares that slice's resource limits.",
  manual: 'systemd.resource-control(5)',
})

export const Delegate = setting({
  name: 'Delegate',
  sections: cgroupSections,
  unsupportedIn: ['Socket', 'Mount', 'Swap', 'Slice'],
  value: oneOf(boolean, controllers),
  default: 'no',
  combine: 'append',
  empty: 'empties',
  summary: "Hands the unit's cgroup subtree to its own processes, optionally only for the listed controllers.",
  manual: 'systemd.resource-control(5)',
})

export const DelegateSubgroup = setting({
  name: 'DelegateSubgroup',
  sections: cgroupSections,
  since: 254,
  unsupportedIn: ['Socket', 'Mount', 'Swap', 'Slice'],
  value: subgroupName,
  combine: 'last-wins',
  empty: 'resets',
  summary: "Puts the unit's processes in a subgroup of this name below the cgroup given away by Delegate=.",
  manual: 'systemd.resource-control(5)',
})

export const DisableControllers = setting({
  name: 'DisableControllers',
  sections: cgroupSections,
  since: 240,
  value: knownControllers,
  combine: 'append',
  empty: 'resets',
  summary: 'Stops the listed cgroup controllers from being turned on for the units below this one.',
  manual: 'systemd.resource-control(5)',
})

export const CoredumpReceive = setting({
  name: 'CoredumpReceive',
  sections: cgroupSections,
  since: 255,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  summary: "Forwards core dumps of processes in the unit's container to that container; needs Delegate=.",
  manual: 'systemd.resource-control(5)',
})
