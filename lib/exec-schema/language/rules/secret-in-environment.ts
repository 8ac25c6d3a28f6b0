import { sourceRangeOf } from '../../unit-file'
import { variablesIn } from '../../values/environment-assignment'
import { at, rule } from '../rule'
import { isSecret } from '../secrets'

/** A secret that anybody can read. */
export const secretInEnvironment = rule({
  id: 'secret-in-environment',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'A secret stands in the unit.',
    reason: 'Unit files are readable by every user, and so is Environment= by way of systemctl show. The variable is handed on to every process that the service starts.',
    remedy: 'From 247 on LoadCredential=name:/path hands the secret to the process as a file that only it can read, in $CREDENTIALS_DIRECTORY. Programs that know only variables can have it from an EnvironmentFile= with mode 0600.',
  },
  manual: 'systemd.exec(5), Environment=',
  settings: ['Environment'],
  concernsValue: ({ parsed }) => variablesIn(parsed).some(({ name, value }) => isSecret(name, value)),
  *look(entry, { target }) {
    for (const { name, value, range } of variablesIn(entry.parsed)) {
      if (!isSecret(name, value)) continue
      const moved = entry.resolved !== entry.assignment.value
      yield {
        ...at(entry, moved ? entry.assignment.valueRange : sourceRangeOf(entry.assignment, range)),
        message: `Every user can read ${name}: systemctl show tells it`,
        remedy: target.version >= 247 ? `Write LoadCredential=${name.toLowerCase()}:/etc/credstore/${name.toLowerCase()} and have the program read $CREDENTIALS_DIRECTORY/${name.toLowerCase()}, or set the variable in an EnvironmentFile= with mode 0600.` : 'Set the variable in an EnvironmentFile= with mode 0600.',
      }
    }
  },
})
