import { importCredential, loadCredential, setCredential, setEncryptedCredential } from '../../values/credential'
import { execSections } from '../sections'
import { setting } from '../setting'

export const LoadCredential = setting({
  name: 'LoadCredential',
  sections: execSections,
  since: 247,
  value: loadCredential,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Hands the service a credential read from a file, a socket or the manager's own credentials.",
  manual: 'systemd.exec(5)',
})

export const LoadCredentialEncrypted = setting({
  name: 'LoadCredentialEncrypted',
  sections: execSections,
  since: 250,
  value: loadCredential,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Hands the service a credential decrypted from a file or socket, as made by systemd-creds.',
  manual: 'systemd.exec(5)',
})

export const ImportCredential = setting({
  name: 'ImportCredential',
  sections: execSections,
  since: 254,
  value: importCredential,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Hands the service every system credential whose name matches a glob; finding none is no error.',
  manual: 'systemd.exec(5)',
})

export const SetCredential = setting({
  name: 'SetCredential',
  sections: execSections,
  since: 247,
  value: setCredential,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Hands the service a credential whose value is written in the unit file, so not a secret one.',
  manual: 'systemd.exec(5)',
})

export const SetCredentialEncrypted = setting({
  name: 'SetCredentialEncrypted',
  sections: execSections,
  since: 250,
  value: setEncryptedCredential,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Hands the service a credential kept encrypted in the unit file, as made by systemd-creds.',
  manual: 'systemd.exec(5)',
})
