import { expose } from 'comlink'
import { checkUnit, type Finding, type Target, type UnitFiles } from '@/lib/exec-schema'

const checker = {
  check(unit: UnitFiles, target: Target): Finding[] {
    return checkUnit(unit, { target })
  },
}

export type Checker = typeof checker

expose(checker)
