import { isDropInPath } from '../unit-file'
import { typeOf, type OpenFile } from './open-file'

/** Whole units to begin with. What has to be filled in is written `${1:word}`, `${2:word}` …; `\$` is a dollar sign. */
export interface UnitTemplate {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** The files that belong together, by the ending of their path: `.timer`, or `.service.d/override.conf`. The first is the one that is worked on. */
  readonly files: readonly { readonly ending: string; readonly text: string }[]
}

const install = '[Install]\nWantedBy=multi-user.target\n'

/** The templates, the commonest first. */
export const unitTemplates: readonly UnitTemplate[] = [
  {
    id: 'service',
    title: 'Service',
    summary: 'A program that runs as long as the machine does, and is started again when it fails.',
    files: [{ ending: '.service', text: `[Unit]\nDescription=\${1:What it is for}\n\n[Service]\nType=exec\nExecStart=\${2:/usr/bin/program}\nUser=\${3:app}\nRestart=on-failure\nRestartSec=5s\n\n${install}` }],
  },
  {
    id: 'hardened-service',
    title: 'Hardened service',
    summary: 'A service that may do next to nothing but compute, listen and write to its own directory; take away lines until it works.',
    files: [
      {
        ending: '.service',
        text: `[Unit]
Description=\${1:What it is for}

[Service]
Type=exec
ExecStart=\${2:/usr/bin/program}
Restart=on-failure
RestartSec=5s

# Runs as a user of its own, which exists only while it runs, and may write to %S/\${3:app} alone.
DynamicUser=yes
StateDirectory=\${3:app}
UMask=0077

# Sees neither devices nor homes, and what others have in /tmp.
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectProc=invisible
ProcSubset=pid

# Changes nothing of the kernel and the machine.
ProtectKernelTunables=yes
ProtectKernelModules=yes
ProtectKernelLogs=yes
ProtectControlGroups=yes
ProtectClock=yes
ProtectHostname=yes
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
MemoryDenyWriteExecute=yes
RemoveIPC=yes

# Holds no privileges, speaks IP and to sockets of this machine, and makes the calls that services usually make.
NoNewPrivileges=yes
CapabilityBoundingSet=
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged @resources
SystemCallErrorNumber=EPERM

${install}`,
      },
    ],
  },
  {
    id: 'one-shot',
    title: 'One-shot job',
    summary: 'A command that runs once and ends; what is ordered after it waits until it has.',
    files: [{ ending: '.service', text: `[Unit]\nDescription=\${1:What it does}\n\n[Service]\nType=oneshot\nExecStart=\${2:/usr/bin/program}\n\n${install}` }],
  },
  {
    id: 'timer',
    title: 'Timer with its service',
    summary: 'A command that runs by the clock. A time that passed while the machine was off is made up for.',
    files: [
      { ending: '.timer', text: '[Unit]\nDescription=${1:When it runs}\n\n[Timer]\nOnCalendar=${2:daily}\nRandomizedDelaySec=${3:15min}\nPersistent=yes\n\n[Install]\nWantedBy=timers.target\n' },
      { ending: '.service', text: '[Unit]\nDescription=${1:What it does}\n\n[Service]\nType=oneshot\nExecStart=${2:/usr/bin/program}\n' },
    ],
  },
  {
    id: 'socket',
    title: 'Socket with its service',
    summary: 'systemd listens, and starts the service when somebody connects; the service gets the socket as its descriptor 3.',
    files: [
      { ending: '.socket', text: '[Unit]\nDescription=${1:What listens}\n\n[Socket]\nListenStream=${2:127.0.0.1:8080}\n\n[Install]\nWantedBy=sockets.target\n' },
      { ending: '.service', text: '[Unit]\nDescription=${1:What answers}\n\n[Service]\nType=exec\nExecStart=${2:/usr/bin/program}\nUser=${3:app}\n' },
    ],
  },
  {
    id: 'path',
    title: 'Path with its service',
    summary: 'Runs a command when a file or folder changes.',
    files: [
      { ending: '.path', text: '[Unit]\nDescription=${1:What is watched}\n\n[Path]\nPathChanged=${2:/var/spool/app}\n\n[Install]\nWantedBy=paths.target\n' },
      { ending: '.service', text: '[Unit]\nDescription=${1:What it does then}\n\n[Service]\nType=oneshot\nExecStart=${2:/usr/bin/program}\n' },
    ],
  },
  {
    id: 'mount',
    title: 'Mount',
    summary: 'Mounts a file system. The name of the unit has to be that of the mount point: srv-data.mount for /srv/data.',
    files: [{ ending: '.mount', text: '[Unit]\nDescription=${1:What is mounted}\n\n[Mount]\nWhat=${2:/dev/disk/by-label/data}\nWhere=${3:/srv/data}\nType=${4:ext4}\nOptions=${5:nosuid,nodev}\n\n[Install]\nWantedBy=local-fs.target\n' }],
  },
  {
    id: 'target',
    title: 'Target',
    summary: 'A name for several units that are started and stopped together.',
    files: [{ ending: '.target', text: `[Unit]\nDescription=\${1:What belongs together}\nWants=\${2:one.service two.service}\n\n${install}` }],
  },
  {
    id: 'slice',
    title: 'Slice',
    summary: 'A share of memory and processor for all units that name it in Slice=.',
    files: [{ ending: '.slice', text: '[Unit]\nDescription=${1:Whose share it is}\n\n[Slice]\nMemoryMax=${2:2G}\nCPUQuota=${3:50%}\n' }],
  },
  {
    id: 'override',
    title: 'Override',
    summary: 'A drop-in: it changes what is written here and leaves the rest of the unit as it is.',
    files: [{ ending: '.service.d/override.conf', text: '[Service]\n${1:Environment=NAME=value}\n' }],
  },
]

/** The texts of the templates that fit a file. */
export function templatesOf(file: OpenFile): { readonly title: string; readonly summary: string; readonly text: string }[] {
  const type = typeOf(file)
  const fits = (ending: string) => (isDropInPath(file.path) ? ending.includes('.d/') && ending.startsWith(`.${type}.d`) : ending === `.${type}`)
  return unitTemplates.flatMap(({ title, summary, files }) => files.filter(({ ending }) => fits(ending)).map(({ text }) => ({ title, summary, text })))
}

/** A template's text with what it proposes in the places that are to be filled in. */
export function fillTemplate(text: string): string {
  return text.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\\([\\$}])/g, (_, proposed?: string, sign?: string) => sign ?? proposed!.replace(/\\(.)/g, '$1'))
}
