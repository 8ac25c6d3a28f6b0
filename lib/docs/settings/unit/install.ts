import type { SettingTexts } from '../../setting-text'

export const installTexts: SettingTexts = {
  Alias: {
    does: [
      'Gives the unit more names. `systemctl enable` makes a link for each of them in `/etc/systemd/system`, `systemctl disable` removes them. Until the unit is enabled the other names don’t exist.',
      'With the link both names are one unit: `systemctl start` under either starts the same process, and other units can be ordered after either. The name shown in lists is that of the file.',
    ],
    when: 'For a role that different programs can fill, as `display-manager.service` does, or to keep an old name working after a rename. The names that are to count without enabling need a link that the package brings.',
    wrong: [
      'The unit is started under its other name before it was enabled: “Unit … not found”.',
      'A unit file of that name lies in `/usr/lib/systemd/system`: the link in `/etc` hides it, and the other service is gone without a message.',
      'A service is given the name of a socket or a timer. The type has to be the same, and `systemctl enable` refuses it.',
    ],
    related: ['WantedBy', 'Also'],
    examples: [
      {
        title: 'A mail server that also answers to the name of its role.',
        unit: 'quickmail.service',
        text: `[Unit]
Description=Mail server

[Service]
Type=notify
ExecStart=/usr/bin/quickmail

[Install]
WantedBy=multi-user.target
Alias=mail-server.service
`,
      },
    ],
    asks: ['second name for a unit', 'keep the old name of a service', 'symlink to a unit', 'rename a service but stay compatible', 'nickname of a unit', 'ssh and sshd are the same', 'default.target link', 'also known as', 'call a service by another name', 'alternative name'],
  },
  Also: {
    does: [
      'Names units that `systemctl enable` and `systemctl disable` treat along with this one. It has no effect on starting and stopping: `systemctl start` of this unit starts none of them, and `enable --now` starts only the units that were named on the command line.',
    ],
    when: 'For units that belong together, mostly a service and its socket or timer, so that a person need name only one of them. To have units started together use Wants=.',
    wrong: [
      'A unit is named that isn’t installed: `systemctl enable` says “Failed to enable auxiliary unit …, ignoring.” and enables the rest all the same.',
      'The service and the socket both name each other, and somebody disables the service to have it started by the socket only: the socket is disabled with it.',
    ],
    related: ['WantedBy', 'Alias', 'Wants'],
    examples: [
      {
        title: 'A service that is enabled together with its socket.',
        unit: 'lookup.service',
        text: `[Unit]
Description=Lookup service
Requires=lookup.socket
After=lookup.socket

[Service]
Type=notify
DynamicUser=yes
ExecStart=/usr/bin/lookup

[Install]
WantedBy=multi-user.target
Also=lookup.socket
`,
      },
    ],
    asks: ['enable several units at once', 'enable the socket as well', 'enable drags along another unit', 'enable service and timer together', 'disable together', 'package with several units', 'enable related units', 'install other units along'],
  },
  DefaultInstance: {
    does: [
      'Lets a template be enabled without an instance: `systemctl enable worker@.service` then enables `worker@main.service`, if `main` is what stands here. An instance that is named on the command line is enabled as it is named.',
      'It is for enabling only. `systemctl start worker@.service` still says that the instance is missing, and `systemctl disable worker@.service` takes away all instances that were enabled.',
    ],
    when: 'For templates of which most machines run one and the same instance, such as a display, a port or a cluster of the name “main”. Without it the template can be enabled only with an instance.',
    wrong: [
      'It is missing, and somebody enables the bare template: “Refusing to operate on template unit … when destination unit multi-user.target is a non-template unit”, or similar words.',
      'It stands in a unit that isn’t a template, where it does nothing.',
    ],
    related: ['WantedBy', 'Also'],
    examples: [
      {
        title: 'A template that runs the cluster “main” unless another is named.',
        unit: 'cluster@.service',
        text: `[Unit]
Description=Database cluster %i

[Service]
Type=notify
User=cluster
ExecStart=/usr/bin/cluster --name %i

[Install]
WantedBy=multi-user.target
DefaultInstance=main
`,
      },
    ],
    asks: ['enable a template without an instance', 'default name of an instance', 'default tty of getty@', 'unit name is missing the instance name', 'template enabled without name'],
  },
  RequiredBy: {
    does: [
      '`systemctl enable` makes a link for this unit in the `.requires` directory of the listed units, which then pull it in as with Requires=: if it is stopped, they are stopped too. `systemctl disable` removes the link. The line itself does nothing before that.',
    ],
    when: 'When you can’t edit the other unit and it really must not run without this one, for example a mount that a service of a package needs. On a target of the boot use WantedBy=: there one failure isn’t supposed to take all the rest down.',
    wrong: [
      'It names `multi-user.target`: stopping the service by hand stops the target, and a failure at boot makes the target itself fail.',
      'There is no order: the other unit starts at the same time and doesn’t notice a failure. Add Before= for it.',
    ],
    related: ['WantedBy', 'UpheldBy', 'Requires', 'Before'],
    examples: [
      {
        title: 'A check without which the database of a package doesn’t start.',
        unit: 'volume-check.service',
        text: `[Unit]
Description=Check the volume of the database
Before=postgresql.service

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/usr/bin/volume-check /var/lib/postgresql

[Install]
RequiredBy=postgresql.service
`,
      },
    ],
    asks: ['make another unit require this one', 'another service must not start without it', 'reverse dependency', 'inject myself as a requirement', 'boot must fail without it', 'make a target depend strictly on it'],
  },
  UpheldBy: {
    does: [
      '`systemctl enable` makes a link for this unit in the `.upholds` directory of the listed units. While one of these is up, this unit is started whenever it is found inactive or failed, as with Upholds=. `systemctl disable` removes the link.',
    ],
    when: 'For services that have to run as long as a target does, whatever stopped them. For coming back after a crash Restart= is enough and leaves a stop by hand alone.',
    wrong: [
      'Somebody stops the service for maintenance and it is back at once. Take the link away for that time with `systemctl disable --now`, and `enable` it afterwards. A mask with `--runtime` does not help where the file lies in `/etc/systemd/system`, which goes before `/run`.',
      'The service was enabled before the line was added: nothing changes until `systemctl reenable`.',
    ],
    related: ['WantedBy', 'RequiredBy', 'Upholds', 'Restart'],
    examples: [
      {
        title: 'An agent that is started again however it ended.',
        unit: 'agent.service',
        text: `[Unit]
Description=Agent

[Service]
Type=exec
DynamicUser=yes
ExecStart=/usr/bin/agent
Restart=always
RestartSec=10s

[Install]
UpheldBy=multi-user.target
`,
      },
    ],
    asks: ['must always run', 'start again after a stop', 'kept up by a target', 'target keeps a service alive', 'who keeps this unit up'],
  },
  WantedBy: {
    does: [
      'Says what `systemctl enable` does with the unit: it makes a link in the `.wants` directory of each listed unit, mostly a target of the boot, which then starts this one along with itself. `systemctl disable` removes the link.',
      'It starts nothing by itself, neither now nor at the next boot, until the unit is enabled. `systemctl enable --now` also starts it at once.',
    ],
    when: 'In nearly every unit that shall start by itself: `multi-user.target` for services of the system, `timers.target`, `sockets.target` and so on for the other types, `default.target` for units of a user. Leave it out where a timer, socket or path starts the service.',
    wrong: [
      'A user’s unit names `multi-user.target`: there is no such target in a user’s manager, and it never starts by itself. Write `default.target`.',
      'The line is changed in a unit that is enabled already: the old link stays where it was. Run `systemctl reenable`.',
      'It is taken for an order. The service starts together with everything else that the target wants; After= gives the order.',
    ],
    related: ['RequiredBy', 'UpheldBy', 'Also', 'After', 'Wants'],
    examples: [
      {
        title: 'A service that starts with the machine.',
        unit: 'shop.service',
        text: `[Unit]
Description=The shop

[Service]
Type=exec
User=shop
ExecStart=/usr/bin/shop

[Install]
WantedBy=multi-user.target
`,
      },
      {
        title: 'A service of a user that starts at login.',
        unit: 'notes.service',
        manager: 'user',
        text: `[Unit]
Description=Notes

[Service]
Type=exec
ExecStart=%h/bin/notes

[Install]
WantedBy=default.target
`,
      },
    ],
    asks: ['start at boot', 'enable a service', 'autostart', 'start at login', 'start on boot', 'enable at boot', 'chkconfig on', 'update-rc.d defaults', 'start with the computer', 'launch automatically after reboot', 'multi-user.target or default.target', 'add to autostart', 'Default-Start in an LSB header', 'come up by itself when the server boots', 'autostart at login', 'service does not start on boot'],
  },
}
