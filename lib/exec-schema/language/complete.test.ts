import { describe, expect, it, test } from 'vitest'
import { applyEdits, checkUnit, completeAt, fillTemplate, groupUnitFiles, unitTemplates } from '..'
import { atCursor } from '../testing/open-file'

/** What is offered at the `|` of a text. */
const offered = (text: string, options?: Parameters<typeof atCursor>[1]) => {
  const { file, offset } = atCursor(text, options)
  return completeAt(file, offset)
}
const labels = (...given: Parameters<typeof offered>) => offered(...given).map((completion) => completion.label)
/** The text after the completion of that label is taken. */
const taken = (label: string, ...given: Parameters<typeof offered>) => {
  const completion = offered(...given).find((each) => each.label === label)
  const { file } = atCursor(...given)
  return completion && applyEdits(file.text, [{ range: completion.range, newText: completion.newText }])
}

describe('sections', () => {
  it('are those of the unit type, and those first that the file does not have', () => {
    expect(labels('[|')).toEqual(['[Unit]', '[Service]', '[Install]'])
    expect(labels('[|', { name: 'a.timer' })).toEqual(['[Unit]', '[Timer]', '[Install]'])
    expect(labels('[Unit]\nDescription=x\n\n[|')).toEqual(['[Service]', '[Install]', '[Unit]'])
  })
  it('replace what is written of the header', () => expect(taken('[Service]', '[Ser|]\n')).toBe('[Service]\n'))
})

describe('settings', () => {
  it('come commonest first', () => expect(labels('[Service]\n|').slice(0, 3)).toEqual(['ExecStart=', 'Type=', 'Restart=']))
  it('are left out where the target does not know them', () => {
    expect(labels('[Service]\n|', { version: 241 })).not.toContain('ProtectClock=')
    expect(labels('[Service]\n|', { version: 252 })).toContain('ProtectClock=')
  })
  it('are left out under old names as long as there is a new one', () => {
    expect(labels('[Unit]\n|', { version: 252 })).toContain('ConditionKernelVersion=')
    expect(labels('[Unit]\n|', { version: 258 })).not.toContain('ConditionKernelVersion=')
  })
  it('keep the = that is there', () => expect(taken('ExecStart=', '[Service]\nExecS|=/bin/x')).toBe('[Service]\nExecStart=/bin/x'))
  it('come last where they are set already and count once', () => {
    const found = offered('[Service]\nType=exec\n|')
    expect(found.find(({ label }) => label === 'Type=')?.detail).toBe('set in line 2')
    expect(found.findIndex(({ label }) => label === 'Type=')).toBeGreaterThan(found.findIndex(({ label }) => label === 'Nice='))
  })
  it('of a drop-in can take the place of a list of the unit', () => {
    const beside = [{ path: '/etc/systemd/system/app.service', text: '[Service]\nExecStart=/bin/a --one $HOME\n' }]
    const dropIn = '/etc/systemd/system/app.service.d/10-x.conf'
    const text = '[Service]\n'
    const unit = { name: 'app.service', fragment: beside[0]!, dropIns: [{ path: dropIn, text }] }
    const found = completeAt({ path: dropIn, text, unit, target: { version: 257, manager: 'system' } }, text.length).find(({ label }) => label === 'ExecStart= anew')
    expect(fillTemplate(found!.newText)).toBe('ExecStart=\nExecStart=/bin/a --one $HOME')
  })
  it('are not offered in comments', () => expect(labels('[Service]\n# Exec|')).toEqual([]))
})

describe('values', () => {
  it('are those of the release', () => {
    expect(labels('[Service]\nProtectSystem=|')).toEqual(expect.arrayContaining(['full', 'strict']))
    expect(labels('[Service]\nPrivateTmp=|', { version: 252 })).toEqual(['yes', 'no'])
    expect(labels('[Service]\nPrivateTmp=|', { version: 257 })).toContain('disconnected')
  })
  it('say which is the default', () => expect(offered('[Service]\nKillMode=|').find(({ label }) => label === 'control-group')?.detail).toBe('default'))
  it('go on inside lists and behind ~, without what is there', () => {
    expect(taken('CAP_KILL', '[Service]\nCapabilityBoundingSet=~CAP_CHOWN CAP_K|')).toBe('[Service]\nCapabilityBoundingSet=~CAP_CHOWN CAP_KILL')
    expect(labels('[Service]\nCapabilityBoundingSet=CAP_CHOWN |')).not.toContain('CAP_CHOWN')
    expect(taken('@mount', '[Service]\nSystemCallFilter=~@m|')).toBe('[Service]\nSystemCallFilter=~@mount')
  })
  it('go on in the next line of a continued list', () => expect(taken('AF_INET', '[Service]\nRestrictAddressFamilies=AF_UNIX \\\n  AF_I|\n')).toBe('[Service]\nRestrictAddressFamilies=AF_UNIX \\\n  AF_INET\n'))
  it('go on within a word that has parts', () => {
    expect(taken('norbind', '[Service]\nBindPaths=/a:/b:no|')).toBe('[Service]\nBindPaths=/a:/b:norbind')
    expect(taken('ip6', '[Service]\nNFTSet=cgroup:i|:table:set')).toBe('[Service]\nNFTSet=cgroup:ip6:table:set')
    expect(labels('[Service]\nDeviceAllow=char-pts |')).toEqual(['r', 'rw', 'rwm'])
  })
  it('name units: those that are open, and those that systemd knows', () => {
    const others = [{ name: 'db.service', fragment: { path: 'db.service', text: '' }, dropIns: [] }]
    expect(labels('[Unit]\nAfter=|', { others })[0]).toBe('db.service')
    expect(taken('network-online.target', '[Unit]\nAfter=a.service net|')).toBe('[Unit]\nAfter=a.service network-online.target')
    expect(labels('[Service]\nSockets=|', { others })).not.toContain('db.service')
    expect(labels('[Unit]\nAfter=|', { manager: 'user' })).toContain('graphical-session.target')
    expect(labels('[Unit]\nAfter=|', { manager: 'user' })).not.toContain('network-online.target')
  })
  it('name users and groups of the machine', () => {
    expect(labels('[Service]\nUser=|')).toContain('nobody')
    expect(labels('[Service]\nGroup=|')).toContain('nogroup')
  })
  it('put specifiers behind %, with what they stand for here', () => {
    expect(taken('%n', '[Service]\nRuntimeDirectory=a-%|')).toBe('[Service]\nRuntimeDirectory=a-%n')
    expect(offered('[Service]\nRuntimeDirectory=%|').find(({ label }) => label === '%n')?.detail).toBe('unit name: app.service')
    expect(labels('[Service]\nRuntimeDirectory=%%|')).not.toContain('%n')
  })
  it('put variables behind $, in the arguments of commands', () => {
    expect(taken('${PORT}', '[Service]\nEnvironment=PORT=80\nExecStart=/bin/a --port $|')).toBe('[Service]\nEnvironment=PORT=80\nExecStart=/bin/a --port ${PORT}')
    expect(taken('${PORT}', '[Service]\nEnvironment=PORT=80\nExecStart=/bin/a ${PO|}')).toBe('[Service]\nEnvironment=PORT=80\nExecStart=/bin/a ${PORT}')
    expect(labels('[Service]\nEnvironment=A=1\nExecStart=$|')).not.toContain('${A}')
  })
  it('put flags before a program, once each', () => {
    expect(labels('[Service]\nExecStart=-|')).toEqual(['@', ':', '+', '!', '!!'])
    expect(labels('[Service]\nExecStart=|', { version: 241 })).not.toContain(':')
  })
  it('put units behind numbers', () => {
    expect(taken('5min', '[Service]\nTimeoutStartSec=5|')).toBe('[Service]\nTimeoutStartSec=5min')
    expect(taken('512M', '[Service]\nMemoryMax=512|')).toBe('[Service]\nMemoryMax=512M')
    expect(labels('[Service]\nUMask=|')).toContain('0077')
  })
})

describe('templates of whole units', () => {
  it('are offered where nothing is written yet', () => {
    expect(labels('|')).toContain('Hardened service')
    expect(labels('|', { name: 'a.timer' })).toContain('Timer with its service')
    expect(labels('[Unit]\n|')).not.toContain('Service')
  })
  test.each(unitTemplates)('$title leaves nothing to say, from 247 on', ({ files }) => {
    const stem = files[0]!.ending === '.mount' ? 'srv-data' : 'app'
    const written = files.map(({ ending, text }) => ({ path: `/etc/systemd/system/${stem}${ending}`, text: fillTemplate(text) }))
    const service = { path: '/etc/systemd/system/app.service', text: '[Service]\nExecStart=/bin/true\n\n[Install]\nWantedBy=multi-user.target\n' }
    for (const version of [247, 252, 257, 262]) {
      const units = groupUnitFiles(written.some(({ path }) => path.includes('.d/')) ? [service, ...written] : written, version)
      for (const unit of units) expect(checkUnit(unit, { target: { version, manager: 'system' }, others: units }).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
    }
  })
  it('fill in what they propose, signs included', () => expect(fillTemplate('A=${1:b\\$c\\}d} \\$E')).toBe('A=b$c}d $E'))
})

test('what is offered for a value can be read back', () => {
  for (const setting of ['ProtectSystem', 'KillMode', 'RestrictAddressFamilies', 'SystemCallErrorNumber', 'KillSignal', 'CapabilityBoundingSet', 'UMask', 'User', 'SuccessExitStatus', 'NFTSet', 'DevicePolicy'])
    for (const { newText } of offered(`[Service]\n${setting}=|`)) {
      const text = `[Service]\nExecStart=/bin/true\n${setting}=${newText}\n`
      const wrong = checkUnit({ name: 'a.service', fragment: { path: 'a.service', text }, dropIns: [] }, { target: { version: 257, manager: 'system' }, only: 'systemd' }).filter(({ severity }) => severity === 'error')
      if (setting !== 'NFTSet') expect([setting, newText, wrong]).toEqual([setting, newText, []])
    }
})
