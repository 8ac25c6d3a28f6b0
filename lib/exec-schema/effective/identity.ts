import { encodeBytes } from '../text/bytes'
import { sipHash24 } from '../text/sip-hash'
import { judgeUserName } from '../values/user-name'
import { findGroup, findUser, managerUserOf, type HostUser } from './host-profile'
import { fromAssignment, type MergedValues, type Origin } from './merged-values'

/** Who the processes of a unit run as. */
export interface Identity {
  readonly user: string
  readonly userOrigin: Origin
  /** The group's name; null when only the running machine knows it. */
  readonly group: string | null
  readonly groupOrigin: Origin
  readonly supplementaryGroups: readonly string[]
  /** The user's record where the host profile has it. */
  readonly record: HostUser | null
  readonly dynamic: boolean
  /** Whether User= or DynamicUser= asks for a user. */
  readonly chosen: boolean
}

/**
 * Finds user and group (systemd.exec(5), User=, Group=, DynamicUser=). A dynamic user bears the unit's name where that is a valid user name.
 * Up to 262 observed: an existing user of that name makes systemd use it instead of a dynamic one.
 */
export function identityOf(values: MergedValues): Identity {
  const { host, target, name } = values.unit
  const manager = managerUserOf(host, target.manager)
  const userLine = values.last('User')
  const groupLine = values.last('Group')
  const wantsDynamic = target.manager === 'system' && values.isOn('DynamicUser')
  const dynamicName = wantsDynamic ? dynamicUserName(name.prefix) : null
  const written = userLine?.resolved ?? null
  const record = written !== null ? findUser(host, written) : wantsDynamic ? (dynamicName ? findUser(host, dynamicName) : null) : manager
  const user = record?.name ?? written ?? dynamicName ?? manager.name
  const dynamic = wantsDynamic && record === null
  const userOrigin: Origin = userLine ? fromAssignment(userLine) : wantsDynamic ? { kind: 'implied', by: 'DynamicUser' } : { kind: 'default' }
  const ownGroup = record ? (host.groups.find((group) => group.gid === record.gid)?.name ?? String(record.gid)) : wantsDynamic ? user : null
  const group = groupLine ? (findGroup(host, groupLine.resolved)?.name ?? groupLine.resolved) : ownGroup
  return {
    user,
    userOrigin,
    group,
    groupOrigin: groupLine ? fromAssignment(groupLine) : userLine ? { kind: 'implied', by: 'User' } : userOrigin,
    supplementaryGroups: values.list<string>('SupplementaryGroups').map((entry) => entry.value),
    record,
    dynamic,
    chosen: userLine !== null || wantsDynamic,
  }
}

/** The name of a dynamic user: the unit's prefix where that is a strict user name, otherwise `_du` and a hash of the prefix (observed: `my.app` is `_du0d6ad704fe47e3a5`). */
function dynamicUserName(prefix: string): string {
  return judgeUserName(prefix, 241) === 'strict' ? prefix : `_du${sipHash24(encodeBytes(prefix), DYNAMIC_USER_KEY).toString(16).padStart(16, '0')}`
}

/** The key with which systemd hashes names of dynamic users; the same in all releases, so that a service keeps its user. */
const DYNAMIC_USER_KEY = Uint8Array.of(0x58, 0x1a, 0xaf, 0xe6, 0x28, 0x58, 0x4e, 0x96, 0xb4, 0x4e, 0xf5, 0x3b, 0x8c, 0x92, 0x07, 0xec)
