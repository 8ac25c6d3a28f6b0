import { rule } from '../rule'
import { aboutAssignment } from '../unit-findings'

const forms: readonly (readonly [type: RegExp, form: RegExp, like: string])[] = [
  [/^nfs4?$/, /^\S+:\//, 'server:/path'],
  [/^(cifs|smb3)$/, /^\/\/[^/]+\/|^\\\\/, '//server/share'],
  [/^(sshfs|fuse\.sshfs)$/, /:/, 'user@server:path'],
]

/** A share of another machine whose name is not written as its file system wants it. */
export const shareWithoutHost = rule({
  id: 'share-without-host',
  severity: 'warning',
  source: 'advice',
  docs: {
    problem: 'The name of the share is not one of this type of file system.',
    reason: 'mount looks for the machine and the path in it. What has another form is taken for something else, and the mount fails.',
    remedy: 'Write server:/path for nfs, //server/share for cifs.',
  },
  manual: 'systemd.mount(5), What=, mount.nfs(8), mount.cifs(8)',
  types: ['mount'],
  settings: ['What'],
  *look(entry, { values }) {
    const form = forms.find(([type]) => type.test(values.text('Type') ?? ''))
    if (entry.fate === 'in-force' && form && !form[1].test(entry.resolved)) yield aboutAssignment(entry, `Type=${values.text('Type')} wants ${form[2]}, and not ${entry.resolved}`)
  },
})
