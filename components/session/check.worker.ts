import { expose } from 'comlink'
import { checkUnit, judgeReleases, type Finding, type Manager, type ReleaseRange, type Target, type UnitFiles } from '@/lib/exec-schema'

const checker = {
  check(unit: UnitFiles, target: Target): Finding[] {
    return checkUnit(unit, { target })
  },
  judge(unit: UnitFiles, manager: Manager): ReleaseRange[] {
    return judgeReleases(unit, { manager })
  },
}

export type Checker = typeof checker

expose(checker)
