import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { plainHost, type HostProfile } from '../..'
import { leftUnits } from './left-units'
import { logUnits, printed } from './log-units'
import { mountProbes, mountUnits } from './mount-units'
import { notedInstances, runFiles, runInstances, runUnits } from './run-units'
import { sightUnits } from './sight-units'

/** Under which name `observe.pl` notes what it finds. */
export const OBSERVED = 'observed.service'

/** A command that has the probe note what it was given under the name of its unit and its setting. */
function noted(text: string, unit: string): string {
  const name = unit.replace('@.', '@%i.').slice(0, -'.service'.length)
  return text.replace(/^(\w+)=NOTED$/gm, (_, setting: string) => `${setting}=/usr/bin/env PROBE_UNIT=${notedAs(`${name}.service`, setting)} /opt/probe`)
}

/** Under which name the probe notes what a command other than the main one was given. */
export function notedAs(unit: string, setting: string): string {
  return `${unit.slice(0, -'.service'.length)}:${setting}.service`
}

/** All unit files that are run, by path below the folder of units. */
export const runUnitFiles: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(runUnits).map(([name, lines]) => [`${name}.service`, serviceText(`${name}.service`, lines)])),
  ...Object.fromEntries(Object.entries(mountUnits).map(([name, lines]) => [`mount-${name}.service`, serviceText(`mount-${name}.service`, [...lines, 'Type=oneshot', `ExecStart=/opt/probe ${mountProbes.join(' ')}`])])),
  ...Object.fromEntries(Object.entries(sightUnits).map(([name, lines]) => [`sees-${name}.service`, serviceText(`sees-${name}.service`, [...lines, 'Type=oneshot', 'Environment=PROBE_UNIT=%n', 'ExecStart=/opt/look'])])),
  ...Object.fromEntries(Object.entries(leftUnits).map(([name, lines]) => [`left-${name}.service`, serviceText(`left-${name}.service`, lines.some((line) => line.startsWith('ExecStart=')) ? lines : ['ExecStart=/bin/true', ...(lines.includes('Type=exec') ? [] : ['Type=oneshot']), ...lines])])),
  ...Object.fromEntries(Object.entries(logUnits).map(([name, lines]) => [`log-${name}.service`, serviceText(`log-${name}.service`, [...lines, 'Type=oneshot', `ExecStart=/bin/sh -c "printf '%%s\\n' ${printed.map((line) => `'${line}'`).join(' ')}"`])])),
  ...Object.fromEntries(Object.entries(runFiles).map(([path, text]) => [path, noted(text, path)])),
}

function serviceText(unit: string, lines: readonly string[]): string {
  const own = lines.some((line) => line.startsWith('ExecStart=')) ? [] : ['Type=oneshot', 'ExecStart=/opt/probe']
  return noted(`[Service]\n${[...own, ...lines].join('\n')}\n`, unit)
}

/** All names under which something is noted and that no file of a service stands for. */
export const notedNames: readonly string[] = [
  ...runInstances,
  ...Object.values(runUnitFiles).flatMap((text) => [...text.matchAll(/PROBE_UNIT=(\S+)/g)].map((match) => match[1]!).filter((name) => !name.includes('%'))),
  OBSERVED,
  ...notedInstances.map((name) => notedAs(name, 'ExecStart')),
]

/** Files of the machine that the units are run on, besides those of the system. */
export const machineFiles: Readonly<Record<string, string>> = {
  'etc/sysusers.d/own.conf': 'u probe 778 "Probe user" /var/lib/probehome /bin/bash\n',
  'etc/systemd/system/probe.target.d/own.conf': '[Unit]\nWants=loop-devices.service observer.service\n',
  'etc/systemd/system/observer.service': '[Service]\nExecStart=/opt/observe\n',
  // What images are mounted by; 247 would wait for udev, which is not there.
  'etc/systemd/system/loop-devices.service':
    '[Unit]\nDefaultDependencies=no\nBefore=sysinit.target\n[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/sh -c "systemctl --version | grep -q ^systemd.247 || { mknod -m 660 /dev/loop-control c 10 237; for n in $$(seq 0 31); do mknod -m 660 /dev/loop$$n b 7 $$n; done; }"\n',
  'srv/extension/usr/lib/extension-release.d/extension-release.extension': 'ID=_any\n',
  'srv/extension/opt/extension': 'yes\n',
}

/** Programs of that machine. */
export const machinePrograms: Readonly<Record<string, string>> = {
  'opt/look': readFileSync(join(import.meta.dirname, 'look.pl'), 'utf8'),
  'opt/observe': readFileSync(join(import.meta.dirname, 'observe.pl'), 'utf8'),
  'srv/program': '#!/bin/sh\n',
}

/** Images of file systems on that machine, by their files. */
export const machineImages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'srv/image.raw': { inside: 'yes\n' },
  'srv/extension.raw': { 'usr/lib/extension-release.d/extension-release.extension': 'ID=_any\n', 'opt/inside': 'yes\n' },
  'srv/root.raw': Object.fromEntries(['usr', 'bin', 'lib', 'lib64', 'opt', 'proc', 'sys', 'dev', 'run', 'tmp', 'var/tmp'].map((path) => [`${path}/.keep`, ''])),
}

/** Folders of that machine. */
export const runFolders = ['usr', 'bin', 'lib', 'lib64', 'opt', 'proc', 'sys', 'dev', 'run', 'tmp', 'var/tmp'].map((path) => `srv/root/${path}`)

/** The machine as the units find it. */
export const runHost: HostProfile = {
  ...plainHost,
  name: 'the machine of our own runs',
  users: [
    { name: 'root', uid: 0, gid: 0, home: '/root', shell: '/bin/bash' },
    { name: 'probe', uid: 778, gid: 778, home: '/var/lib/probehome', shell: '/bin/bash' },
    { name: 'live', uid: 4242, gid: 4242, home: '/home/live', shell: '/bin/sh' },
  ],
  groups: [
    { name: 'root', gid: 0 },
    { name: 'audio', gid: 29 },
    { name: 'video', gid: 44 },
    { name: 'sudo', gid: 27 },
    { name: 'probe', gid: 778 },
    { name: 'live', gid: 4242 },
  ],
  managerEnvironment: { system: { LANG: 'C.UTF-8', container: 'lxc' }, user: { LANG: 'C.UTF-8', XDG_RUNTIME_DIR: '/run/user/4242' } },
  managerUser: 'live',
}
