import { rule } from '../rule'
import { aboutAssignment, isJudgedWhole } from '../unit-findings'

/** Type=dbus without the name to wait for. */
export const dbusWithoutBusName = rule({
  id: 'dbus-without-bus-name',
  severity: 'error',
  source: 'systemd',
  about: 'unit',
  docs: {
    problem: 'The service is of Type=dbus and names no BusName=.',
    reason: 'systemd refuses to load it, because it could not tell when the service is up.',
    remedy: 'Add BusName= with the name that the service takes on the bus.',
  },
  manual: 'systemd.service(5)',
  settings: ['Type'],
  *check(unit) {
    const { values } = unit
    const type = values.last('Type')
    if (unit.merged.name.type === 'service' && type?.resolved === 'dbus' && values.last('BusName') === null && isJudgedWhole(unit))
      yield aboutAssignment(type, 'Type=dbus needs BusName=')
  },
})
