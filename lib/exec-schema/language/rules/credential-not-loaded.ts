import type { MergedValues } from '../../effective'
import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

const bringing = ['LoadCredential', 'LoadCredentialEncrypted', 'SetCredential', 'SetCredentialEncrypted']

/** A credential that is used by a name that nothing brings. */
export const credentialNotLoaded = rule({
  id: 'credential-not-loaded',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'Nothing brings a credential of this name.',
    reason: 'What lies in the directory of credentials bears the names that LoadCredential=, SetCredential= and their kin give. Another name is a file that does not exist.',
    remedy: 'Use the name in front of the colon.',
  },
  manual: 'systemd.exec(5), LoadCredential=; observed: 257',
  types: ['service'],
  settings: bringing,
  *check({ values, merged, target }) {
    // What is imported by patterns only the machine knows.
    if (target.version < 250 || values.all('ImportCredential').length > 0) return
    let known: readonly string[] | null = null
    for (const entry of merged.assignments) {
      if (entry.fate !== 'in-force' || entry.section !== 'Service') continue
      if (!/%d|CREDENTIALS_DIRECTORY/.test(entry.assignment.value)) continue
      for (const [, name] of entry.assignment.value.matchAll(/(?:(?<!%)(?:%%)*%d|\$\{?CREDENTIALS_DIRECTORY\}?)\/([^\s"',;:/\\|)]+)/g)) {
        // What is only known when it runs.
        if (/[$%*?[{]/.test(name!)) continue
        known ??= namesOf(values)
        // Of a folder each file becomes a credential.
        if (!known.some((each) => each === name || name!.startsWith(`${each}_`))) yield aboutAssignment(entry, `There is no credential ${name}: ${known.join(', ')} ${known.length === 1 ? 'is' : 'are'} there`)
      }
    }
  },
})

function namesOf(values: MergedValues): string[] {
  return [...new Set(bringing.flatMap((setting) => values.all(setting)).map(({ resolved }) => resolved.split(':')[0]!))]
}
