import { describe, expect, it } from 'vitest'
import { completeAt, hoverAt } from '..'

const target = { version: 252, manager: 'system' } as const
/** Completes at the `|` of a text. */
const labels = (text: string, version = 252) => completeAt(text.replace('|', ''), text.indexOf('|'), 'service', { version, manager: 'system' }).map((completion) => completion.label)

describe('completion', () => {
  it('offers the sections of the unit type', () => expect(labels('[|')).toEqual(['[Unit]', '[Service]', '[Install]']))
  it('offers settings of the section, the commonest first', () => expect(labels('[Service]\n|').slice(0, 3)).toEqual(['ExecStart=', 'Type=', 'Restart=']))
  it('leaves out what the target does not know', () => {
    expect(labels('[Service]\n|', 241)).not.toContain('ProtectClock=')
    expect(labels('[Service]\n|', 252)).toContain('ProtectClock=')
  })
  it('leaves out old names as long as there is a new one', () => {
    expect(labels('[Unit]\n|', 252)).toContain('ConditionKernelVersion=')
    expect(labels('[Unit]\n|', 258)).not.toContain('ConditionKernelVersion=')
  })
  it('offers values, by release', () => {
    expect(labels('[Service]\nProtectSystem=|')).toEqual(expect.arrayContaining(['full', 'strict']))
    expect(labels('[Service]\nPrivateTmp=|', 252)).toEqual(['yes', 'no'])
    expect(labels('[Service]\nPrivateTmp=|', 257)).toContain('disconnected')
  })
  it('offers words inside lists and behind ~', () => expect(labels('[Service]\nCapabilityBoundingSet=~CAP_CHOWN CAP_K|')).toContain('CAP_KILL'))
  it('offers specifiers behind %', () => expect(labels('[Service]\nRuntimeDirectory=%|')).toContain('%n'))
  it('offers nothing in comments', () => expect(labels('[Service]\n# Exec|')).toEqual([]))
  it('keeps the = that is there', () => {
    const [first] = completeAt('[Service]\nExecS=/bin/x', 12, 'service', target)
    expect(first).toMatchObject({ newText: 'ExecStart', range: { start: 10, end: 15 } })
  })
})

describe('hover', () => {
  const hover = (text: string) => hoverAt(text.replace('|', ''), text.indexOf('|'), target)
  it('explains settings', () => expect(hover('[Service]\nPriv|ateTmp=yes')).toMatchObject({ title: 'PrivateTmp=', docs: '/docs/PrivateTmp' }))
  it('explains specifiers', () => expect(hover('[Service]\nRuntimeDirectory=%|n')?.paragraphs).toEqual(['Stands for the unit name.']))
  it('says times, modes and sizes in words', () => {
    expect(hover('[Service]\nTimeoutStopSec=1h3|0')?.paragraphs).toEqual(['1h 30s (3630 seconds).'])
    expect(hover('[Service]\nUMask=00|77')?.paragraphs).toEqual(['---rwxrwx'])
    expect(hover('[Service]\nMemoryMax=1|G')?.paragraphs).toEqual(['1,073,741,824 bytes.'])
  })
  it('is silent elsewhere', () => expect(hover('[Serv|ice]\n')).toBeNull())
})
