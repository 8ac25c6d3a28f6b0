import { rule } from '../rule'
import { aboutAssignment, aboutUnit, isAtHand } from '../unit-findings'

/** A socket whose service has the other kind of name. */
export const socketWithoutService = rule({
  id: 'socket-without-service',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The socket has no service that it could start.',
    reason: 'With Accept=yes each connection gets an instance of NAME@.service of its own, without it NAME.service gets them all. Where that is missing systemd does not start the socket, and with Accept=yes the socket fails at its first connection.',
    remedy: 'Rename the service, or change Accept=.',
  },
  manual: 'systemd.socket(5), Accept=; observed: 252, 257',
  types: ['socket'],
  concerns: ({ others }) => others.length > 0,
  *check(unit) {
    const { merged, values } = unit
    if (values.last('Service') || merged.name.name.includes('@')) return
    const plain = merged.name.name.replace(/socket$/, 'service')
    const template = plain.replace(/\.service$/, '@.service')
    const has = (name: string) => isAtHand(unit, name)
    const accept = values.last('Accept')
    if (values.value<boolean>('Accept') === true && accept && has(plain) && !has(template)) yield aboutAssignment(accept, `With Accept=yes connections go to ${template}, and there is only ${plain}`)
    else if (values.value<boolean>('Accept') !== true && has(template) && !has(plain)) yield aboutUnit(unit, `Without Accept=yes connections go to ${plain}, and there is only ${template}`)
  },
})
