import type { SettingTexts } from '../setting-text'

export const sliceTexts: SettingTexts = {
  ActivatingConcurrencyMax: {
    does: [
      'Limits how many units below this slice may be in the middle of their start at the same time. Further ones wait in the queue, where `systemctl list-jobs` shows them, and go on as soon as one has come up or has failed. How many run in the end is not limited.',
      'It holds for the slice and for all slices below it. Slices themselves do not count.',
    ],
    when: 'For many heavy services that all start with the machine, containers and application servers for example, so that they come up a few at a time and do not fight for disk and processor.',
    wrong: [
      'Services of `Type=simple` or `Type=exec` are up nearly at once, as systemd sees it. They are not held back; use `Type=notify`, where a start lasts until the work is done.',
      'A start that hangs keeps its place, and all others wait behind it. Set TimeoutStartSec= in the services.',
      'With 0 nothing in the slice ever starts: all starts wait in the queue.',
    ],
    related: ['ConcurrencySoftMax', 'ConcurrencyHardMax', 'Slice', 'TimeoutStartSec', 'CPUWeight'],
    examples: [
      {
        title: 'Application servers that come up four at a time.',
        unit: 'apps.slice',
        text: `[Unit]
Description=Application servers

[Slice]
ActivatingConcurrencyMax=4
`,
      },
    ],
    asks: ['start services a few at a time', 'boot storm', 'too many services start at once', 'stagger the start of many services', 'cpu spike at boot', 'parallel startup limit'],
  },
  ConcurrencyHardMax: {
    does: [
      'Limits how many units below this slice may be active at once, those that are starting or stopping included. One more is turned away: its start fails at once, with the message that the concurrency limit of the slice has been reached. Starts that wait in the queue count as well.',
      'Each slice below this one takes a place of its own, besides the units in it.',
    ],
    when: 'Where too much work must be refused and the one who asks can try again or go elsewhere. Where it should rather wait for its turn use ConcurrencySoftMax=. With both, the difference is how many may wait.',
    wrong: [
      'The services lie in a slice below this one, which uses up a place itself. With a limit of 1 none of them can start.',
      'A unit that is wanted at boot is refused because others were quicker, and stays down: nothing tries again.',
    ],
    related: ['ConcurrencySoftMax', 'ActivatingConcurrencyMax', 'Slice', 'TasksMax', 'MaxConnections'],
    examples: [
      {
        title: 'Build jobs, of which four run, four wait and more are refused.',
        unit: 'builds.slice',
        text: `[Unit]
Description=Build jobs

[Slice]
ConcurrencySoftMax=4
ConcurrencyHardMax=8
`,
      },
    ],
    asks: ['limit the number of running services', 'refuse more jobs', 'maximum number of instances', 'refuse a start if too many are running', 'cap on parallel instances'],
  },
  ConcurrencySoftMax: {
    does: [
      'Limits how many units below this slice may be active at once, those that are starting or stopping included. Further starts wait in the queue until one of the others has ended; `systemctl start` waits with them, and `systemctl list-jobs` shows them.',
      'Each slice below this one takes a place of its own, besides the units in it.',
    ],
    when: 'For jobs that end, of which only so many should run side by side: conversions, backups, builds. It makes a small work queue from a template service.',
    wrong: [
      'A service that never ends lies in the slice and keeps its place for good. After a few of them everything else waits for ever.',
      'A script calls `systemctl start` and hangs, since its job is waiting. Use `--no-block`, or JobTimeoutSec= in the unit.',
    ],
    related: ['ConcurrencyHardMax', 'ActivatingConcurrencyMax', 'Slice', 'CPUWeight', 'JobTimeoutSec'],
    examples: [
      {
        title: 'Conversions, of which two run at a time and the others wait.',
        unit: 'convert.slice',
        text: `[Unit]
Description=Conversions of uploads

[Slice]
ConcurrencySoftMax=2
CPUWeight=50
`,
      },
    ],
    asks: ['queue jobs', 'only two jobs at a time', 'work queue', 'limit parallel jobs', 'semaphore for services', 'serialize jobs', 'one after another not in parallel', 'wait until a slot is free'],
  },
}
