import { expect, it } from 'vitest'
import { judgeReleases } from '..'

const judge = (text: string) => judgeReleases({ name: 'x.service', fragment: { path: 'x.service', text }, dropIns: [] }, { manager: 'system' }).map(({ since, until, outcome, findings }) => [`${since}–${until}`, outcome, ...new Set(findings.map(({ setting }) => setting))])

it('a plain service works everywhere', () => expect(judge('[Service]\nExecStart=/bin/true\n')).toEqual([['239–262', 'works']]))

it('settings are left out before they came, and after they went', () => {
  expect(judge('[Service]\nExecStart=/bin/true\nRestartSteps=3\nRestartMaxDelaySec=1min\n')).toEqual([
    ['239–253', 'ignores', 'RestartSteps', 'RestartMaxDelaySec'],
    ['254–262', 'works'],
  ])
  expect(judge('[Service]\nExecStart=/bin/true\nCPUShares=100\n')).toEqual([
    ['239–257', 'works'],
    ['258–262', 'ignores', 'CPUShares'],
  ])
})

it('what is refused and what is left out are told apart', () => {
  expect(judge('[Service]\nType=oneshot\nRestart=on-failure\nExecStart=/bin/true\n')).toEqual([
    ['239–243', 'refuses', 'Restart'],
    ['244–262', 'works'],
  ])
  expect(judge('[Service]\nExecStart=/bin/true\nUser=a.b\n')).toEqual([
    ['239–242', 'refuses', 'User'],
    ['243–262', 'works'],
  ])
})

it('what systemd only mentions works', () => expect(judge('[Service]\nExecStart=/bin/true\nKillMode=none\n')).toEqual([['239–262', 'works']]))

it('an empty file is refused by all', () => expect(judge('')).toEqual([['239–262', 'refuses', null]]))
