import { identityOf, serviceTypeOf } from '../../effective'
import { addAssignment } from '../../unit-file'
import { ownShellText, rawCommands } from '../raw-commands'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

/** systemd-notify as a child of the main process. */
export const notifyFromShell = rule({
  id: 'notify-from-shell',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'systemd does not listen to systemd-notify here.',
    reason: 'With Type=notify only the main process may say that it is ready, and that is the shell: systemd-notify is a process of its own. Only root may speak for another process, so the same line works without User=.',
    remedy: 'Set NotifyAccess=all, or exec for programs that are the main process.',
  },
  manual: 'systemd.service(5), NotifyAccess=, systemd-notify(1); observed: 247, 252, 257',
  types: ['service'],
  settings: ['ExecStart'],
  *check({ values, target }) {
    if (!/^notify/.test(serviceTypeOf(values)) || ['all', 'exec'].includes(values.text('NotifyAccess') ?? 'main')) return
    const { record, user } = identityOf(values)
    if (target.manager === 'system' && (record ? record.uid === 0 : user === 'root')) return
    for (const entry of values.all('ExecStart')) {
      const text = rawCommands(entry, target).map((command) => (/[+!]/.test(command.prefixes) ? '' : (ownShellText(command) ?? ''))).join('\n')
      if (!/(^|[;&|]\s*|\/)systemd-notify\b(?!.*--exec)[^;&|]*(--ready|READY=1)/.test(text) || /^\s*exec\s+\S*systemd-notify/.test(text)) continue
      const access = values.last('NotifyAccess')
      const type = values.last('Type')!
      yield { ...aboutAssignment(entry, 'systemd-notify is not the main process: without NotifyAccess=all it is not heard, and the start fails when its time is up'), fixes: [access ? { title: 'Change NotifyAccess= to all', safe: false, edits: [{ range: access.assignment.valueRange, newText: 'all' }] } : { title: 'Add NotifyAccess=all', safe: false, edits: addAssignment(type.file.tree, 'Service', 'NotifyAccess', 'all') }] }
    }
  },
})
