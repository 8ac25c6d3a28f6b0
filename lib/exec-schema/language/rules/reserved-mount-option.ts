import { MergedValues } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** Options of autofs that systemd sets itself (observed: 252 to 262). */
const reserved = /^(fd|pgrp|minproto|maxproto|direct|indirect)(=|$)/

/** An option of an automount unit that only systemd may set. */
export const reservedMountOption = rule({
  id: 'reserved-mount-option',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'ExtraOptions= holds an option of autofs that systemd sets itself: fd, pgrp, minproto, maxproto, direct or indirect.',
    reason: 'systemd refuses to load the unit.',
    remedy: 'Leave the option out.',
  },
  manual: 'systemd.automount(5), ExtraOptions=',
  types: ['automount'],
  *check(unit) {
    if (!isJudgedWhole(unit)) return
    const entry = new MergedValues(unit.merged).last('ExtraOptions')
    const found = entry?.resolved.split(',').find((option) => reserved.test(option))
    if (entry && found !== undefined) yield aboutAssignment(entry, `systemd sets the option ${found.replace(/=.*/, '')} itself`)
  },
})
