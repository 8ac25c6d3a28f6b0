import type { MergedValues } from './merged-values'

/** The type of a service: without Type= it is dbus with BusName=, oneshot without ExecStart=, else simple (systemd.service(5), Type=). */
export function serviceTypeOf(values: MergedValues): string {
  const written = values.text('Type')
  if (written !== null) return written
  if (values.last('BusName') !== null) return 'dbus'
  return values.list('ExecStart').length > 0 ? 'simple' : 'oneshot'
}
