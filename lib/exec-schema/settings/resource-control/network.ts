import { bindRule } from '../../values/bind-rule'
import { boolean } from '../../values/boolean'
import { alternativeInterfaceName, interfaceNames } from '../../values/interface-name'
import { addressPrefixes } from '../../values/ip-address'
import { nftSets } from '../../values/nft-set'
import { path } from '../../values/path'
import { cgroupSections } from '../sections'
import { setting } from '../setting'

export const IPAccounting = setting({
  name: 'IPAccounting',
  sections: cgroupSections,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  manager: 'system',
  summary: "Counts IP packets and bytes that the unit's processes send and receive.",
  manual: 'systemd.resource-control(5)',
})

export const IPAddressAllow = setting({
  name: 'IPAddressAllow',
  sections: cgroupSections,
  value: addressPrefixes,
  combine: 'append',
  empty: 'resets',
  summary: 'Permits IP traffic with these addresses or networks, even where IPAddressDeny= would block it.',
  manual: 'systemd.resource-control(5)',
})

export const IPAddressDeny = setting({
  name: 'IPAddressDeny',
  sections: cgroupSections,
  value: addressPrefixes,
  combine: 'append',
  empty: 'resets',
  summary: 'Blocks IP traffic to and from these addresses or networks unless IPAddressAllow= permits it.',
  manual: 'systemd.resource-control(5)',
})

export const SocketBindAllow = setting({
  name: 'SocketBindAllow',
  sections: cgroupSections,
  since: 249,
  value: bindRule,
  combine: 'append',
  empty: 'resets',
  summary: 'Lets the unit bind sockets to the given address family, protocol and ports despite SocketBindDeny=.',
  manual: 'systemd.resource-control(5)',
})

export const SocketBindDeny = setting({
  name: 'SocketBindDeny',
  sections: cgroupSections,
  since: 249,
  value: bindRule,
  combine: 'append',
  empty: 'resets',
  summary: 'Stops the unit from binding sockets to the given address family, protocol and ports, or to any.',
  manual: 'systemd.resource-control(5)',
})

export const RestrictNetworkInterfaces = setting({
  name: 'RestrictNetworkInterfaces',
  sections: cgroupSections,
  since: 250,
  value: interfaceNames,
  combine: 'append',
  empty: 'resets',
  summary: 'Lets the unit use only the listed network interfaces; a leading ~ blocks those instead.',
  manual: 'systemd.resource-control(5)',
})

export const BindNetworkInterface = setting({
  name: 'BindNetworkInterface',
  sections: cgroupSections,
  since: 260,
  value: alternativeInterfaceName,
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Ties the network sockets the unit creates to this one network interface.',
  manual: 'systemd.resource-control(5)',
})

export const NFTSet = setting({
  name: 'NFTSet',
  sections: cgroupSections,
  since: 255,
  value: nftSets,
  combine: 'append',
  empty: 'resets',
  manager: 'system',
  summary: "Adds the unit's cgroup, user or group ID to an nftables set so firewall rules can match it.",
  manual: 'systemd.resource-control(5)',
})

export const IPIngressFilterPath = setting({
  name: 'IPIngressFilterPath',
  sections: cgroupSections,
  since: 243,
  value: path(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Filters the IP packets the unit receives through the BPF program pinned at this path.',
  manual: 'systemd.resource-control(5)',
})

export const IPEgressFilterPath = setting({
  name: 'IPEgressFilterPath',
  sections: cgroupSections,
  since: 243,
  value: path(),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Filters the IP packets the unit sends through the BPF program pinned at this path.',
  manual: 'systemd.resource-control(5)',
})
