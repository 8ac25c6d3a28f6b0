import { expect, test } from 'vitest'
import { isAlias, isLegacy, settingsOfSection } from '@/lib/exec-schema'
import { arrangeRows } from './arrange-rows'
import { readForm, rowKey, settingsForForm } from './form-model'

const target = { version: 252, manager: 'system' } as const
const unit = {
  name: 'a.service',
  fragment: { path: 'a.service', text: '[Service]\nExecStart=/bin/true\nNice=1\nUMask=0027\n' },
  dropIns: [{ path: 'a.service.d/10-x.conf', text: '[Service]\n\nNice=5\nType=exec\n' }],
}

test('a row knows what is written here, elsewhere, and what holds', () => {
  const { rows } = readForm(unit, 'a.service', target, [])
  expect(rows.get('Service.UMask')).toMatchObject({ values: ['0027'], elsewhere: [], inForce: null })
  expect(rows.get('Service.Nice')).toMatchObject({ values: ['1'], elsewhere: [{ file: 'a.service.d/10-x.conf', line: 3, value: '5' }], inForce: [{ value: '5' }] })
  expect(rows.get('Service.Type')).toMatchObject({ values: [], elsewhere: [{ line: 4 }] })
  const seenFromDropIn = readForm(unit, 'a.service.d/10-x.conf', target, []).rows
  expect(seenFromDropIn.get('Service.Nice')).toMatchObject({ values: ['5'], elsewhere: [{ file: 'a.service', value: '1' }], inForce: null })
})

test('every setting that the target knows is in exactly one group', () => {
  for (const section of ['Unit', 'Service', 'Install'] as const) {
    const { rows } = readForm(unit, 'a.service', target, [])
    const settings = settingsForForm(section, target, rows)
    const shown = arrangeRows(section, settings, rows, 'all', '').flatMap((group) => group.settings.map((setting) => setting.name))
    expect([...shown].sort()).toEqual(settings.map((setting) => setting.name).sort())
    const current = settingsOfSection(section, 252).filter((setting) => !isAlias(setting, 252) && !isLegacy(setting, 252))
    for (const setting of current) expect(shown).toContain(setting.name)
  }
})

test('search looks at names first, commonest first', () => {
  const { rows } = readForm(unit, 'a.service', target, [])
  const found = arrangeRows('Service', settingsForForm('Service', target, rows), rows, 'all', 'exec')
  expect(found[0]!.settings[0]!.name).toBe('ExecStart')
  expect(arrangeRows('Service', settingsForForm('Service', target, rows), rows, 'set', '')[0]!.settings.map((setting) => rowKey('Service', setting.name)).sort()).toEqual(['Service.ExecStart', 'Service.Nice', 'Service.Type', 'Service.UMask'])
})

test('an old name is offered for releases that know no other', () => {
  const offered = (version: number) => {
    const { rows } = readForm(unit, 'a.service', { ...target, version }, [])
    return settingsForForm('Unit', { ...target, version }, rows).map((setting) => setting.name)
  }
  expect(offered(252)).toContain('ConditionKernelVersion')
  expect(offered(257)).toContain('ConditionKernelVersion')
  expect(offered(258)).not.toContain('ConditionKernelVersion')
})
