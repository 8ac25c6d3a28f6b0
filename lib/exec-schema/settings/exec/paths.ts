import { boolean } from '../../values/boolean'
import { extensionImages, imageOptions, imagePolicy, mountImages } from '../../values/image-parts'
import { keyword } from '../../values/keyword'
import { bindPaths } from '../../values/mount-paths'
import { path, pathList } from '../../values/path'
import { rootHash, rootHashSignature } from '../../values/root-hash'
import { searchPath } from '../../values/search-path'
import { execSections } from '../sections'
import { setting } from '../setting'

export const ExecSearchPath = setting({
  name: 'ExecSearchPath',
  sections: execSections,
  since: 250,
  value: searchPath,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: 'Colon-separated directories searched for commands given without a path; also sets $PATH.',
  manual: 'systemd.exec(5)',
})

export const WorkingDirectory = setting({
  name: 'WorkingDirectory',
  sections: execSections,
  value: path({ prefixes: '-', special: ['~'], otherwise: 'refused' }),
  default: '/',
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused' },
  summary: "Directory the processes start in; ~ means the user's home, and a - prefix tolerates a missing one.",
  manual: 'systemd.exec(5)',
})

export const RootDirectory = setting({
  name: 'RootDirectory',
  sections: execSections,
  value: path({ otherwise: 'refused' }),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused', nothing: 'resets' },
  summary: 'Runs the processes with this host directory as their root directory, as chroot does.',
  manual: 'systemd.exec(5)',
})

export const RootImage = setting({
  name: 'RootImage',
  sections: execSections,
  value: path({ otherwise: 'refused' }),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused', nothing: 'resets' },
  summary: 'Mounts this disk image or block device and uses it as the root directory of the processes.',
  manual: 'systemd.exec(5)',
})

export const RootImageOptions = setting({
  name: 'RootImageOptions',
  sections: execSections,
  since: 247,
  value: imageOptions,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  manager: 'system',
  summary: 'Adds mount options, per partition if wanted, for the disk image in RootImage=.',
  manual: 'systemd.exec(5)',
})

export const RootEphemeral = setting({
  name: 'RootEphemeral',
  sections: execSections,
  since: 254,
  value: boolean,
  default: 'no',
  combine: 'last-wins',
  empty: 'error',
  manager: 'system',
  summary: 'Runs the unit on a throwaway copy of its root, so that changes are gone when it stops.',
  manual: 'systemd.exec(5)',
})

export const RootHash = setting({
  name: 'RootHash',
  sections: execSections,
  since: 246,
  value: rootHash,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Supplies the dm-verity root hash, in hex or as a file path, that RootImage= must match.',
  manual: 'systemd.exec(5)',
})

export const RootHashSignature = setting({
  name: 'RootHashSignature',
  sections: execSections,
  since: 246,
  value: rootHashSignature,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Supplies the PKCS#7 signature for RootHash=, as a file path or base64: text.',
  manual: 'systemd.exec(5)',
})

export const RootVerity = setting({
  name: 'RootVerity',
  sections: execSections,
  since: 246,
  value: path({ otherwise: 'refused' }),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused', nothing: 'resets' },
  summary: 'Path of the separate file holding the dm-verity data for RootImage=.',
  manual: 'systemd.exec(5)',
})

export const RootImagePolicy = setting({
  name: 'RootImagePolicy',
  sections: execSections,
  since: 254,
  value: imagePolicy,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Limits which partitions of RootImage= may be used and how each must be protected.',
  manual: 'systemd.exec(5)',
})

export const MountImagePolicy = setting({
  name: 'MountImagePolicy',
  sections: execSections,
  since: 254,
  value: imagePolicy,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Limits which partitions of MountImages= may be used and how each must be protected.',
  manual: 'systemd.exec(5)',
})

export const ExtensionImagePolicy = setting({
  name: 'ExtensionImagePolicy',
  sections: execSections,
  since: 254,
  value: imagePolicy,
  combine: 'last-wins',
  empty: 'resets',
  summary: 'Limits which partitions of ExtensionImages= may be used and how each must be protected.',
  manual: 'systemd.exec(5)',
})

export const RootMStack = setting({
  name: 'RootMStack',
  sections: execSections,
  since: 260,
  value: path({ otherwise: 'refused' }),
  combine: 'last-wins',
  empty: 'resets',
  specifiers: { context: 'unit', unknown: 'refused', nothing: 'resets' },
  summary: "Uses the mount stack (several layers mounted as one) at this path as the unit's root directory.",
  manual: 'systemd.exec(5)',
})

export const MountAPIVFS = setting({
  name: 'MountAPIVFS',
  sections: execSections,
  value: boolean,
  default: [{ since: 0, value: 'no' }, { since: 247, value: 'auto' }],
  combine: 'last-wins',
  empty: [{ since: 0, meaning: 'error' }, { since: 248, meaning: 'resets' }],
  summary: "Mounts /proc, /sys, /dev and /run inside the unit's own root directory or image.",
  manual: 'systemd.exec(5)',
})

export const BindLogSockets = setting({
  name: 'BindLogSockets',
  sections: execSections,
  since: 257,
  value: boolean,
  default: 'auto',
  combine: 'last-wins',
  empty: 'resets',
  summary: "Makes the journal's sockets available inside the unit's root so that it can log from there.",
  manual: 'systemd.exec(5)',
})

export const ProtectProc = setting({
  name: 'ProtectProc',
  sections: execSections,
  since: 247,
  value: keyword([['default', { since: 247 }], ['noaccess', { since: 247 }], ['invisible', { since: 247 }], ['ptraceable', { since: 247 }]]),
  default: 'default',
  combine: 'last-wins',
  empty: 'error',
  manager: 'system',
  summary: "Controls which other users' processes the unit can see or look into under /proc.",
  manual: 'systemd.exec(5)',
})

export const ProcSubset = setting({
  name: 'ProcSubset',
  sections: execSections,
  since: 247,
  value: keyword([['all', { since: 247 }], ['pid', { since: 247 }]]),
  default: 'all',
  combine: 'last-wins',
  empty: 'error',
  summary: "Hides everything under /proc that isn't about processes when set to pid.",
  manual: 'systemd.exec(5)',
})

export const BindPaths = setting({
  name: 'BindPaths',
  sections: execSections,
  value: bindPaths,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Makes host files or directories appear, writable, at another place in the unit's view (source:destination).",
  manual: 'systemd.exec(5)',
})

export const BindReadOnlyPaths = setting({
  name: 'BindReadOnlyPaths',
  sections: execSections,
  value: bindPaths,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Makes host files or directories appear, read-only, at another place in the unit's view (source:destination).",
  manual: 'systemd.exec(5)',
})

export const MountImages = setting({
  name: 'MountImages',
  sections: execSections,
  since: 247,
  value: mountImages,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Mounts disk images at chosen places inside the unit's own file system view.",
  manual: 'systemd.exec(5)',
})

export const ExtensionImages = setting({
  name: 'ExtensionImages',
  sections: execSections,
  since: 248,
  value: extensionImages,
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Overlays system or configuration extension images on the unit's /usr, /opt or /etc.",
  manual: 'systemd.exec(5)',
})

export const ExtensionDirectories = setting({
  name: 'ExtensionDirectories',
  sections: execSections,
  since: 251,
  value: pathList({ prefixes: '-+' }),
  combine: 'append',
  empty: 'resets',
  specifiers: { context: 'unit' },
  summary: "Overlays extension trees kept as plain directories on the unit's /usr, /opt or /etc.",
  manual: 'systemd.exec(5)',
})
