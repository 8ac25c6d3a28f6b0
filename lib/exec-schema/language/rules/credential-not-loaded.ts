import type { MergedValues } from '../../effective'
import { oncePer } from '../../text/collections'
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
  everywhere: true,
  concerns: ({ target }) => target.version >= 250,
  concernsValue: ({ written }) => /%d|CREDENTIALS_DIRECTORY/.test(written),
  *look(entry, { values }) {
    // What is imported by patterns only the machine knows.
    if (entry.fate !== 'in-force' || entry.section !== 'Service' || values.all('ImportCredential').length > 0) return
    for (const [, name] of entry.assignment.value.matchAll(/(?:(?<!%)(?:%%)*%d|\$\{?CREDENTIALS_DIRECTORY\}?)\/([^\s"',;:/\\|)]+)/g)) {
      // What is only known when it runs.
      if (/[$%*?[{]/.test(name!)) continue
      const known = namesOf(values)
      // Of a folder each file becomes a credential.
      if (!known.some((each) => each === name || name!.startsWith(`${each}_`))) yield aboutAssignment(entry, `There is no credential ${name}: ${known.join(', ')} ${known.length === 1 ? 'is' : 'are'} there`)
    }
  },
})

const namesOf = oncePer((values: MergedValues): readonly string[] => [...new Set(bringing.flatMap((setting) => values.all(setting)).map(({ resolved }) => resolved.split(':')[0]!))])
