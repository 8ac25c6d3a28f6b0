import { allSettings, exitStatuses, groupBy, type ExitStatus } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { table, type PageEntry } from '../page'
import { code, sentence } from '../rich-text'
import { effectsOf } from '../setting-effects'
import { exitStatusTexts } from '../topics/exit-statuses'
import { linkList, sinceFact, topicParts } from './parts'

const classes = {
  libc: 'the C library: 0 and 1, which every program uses',
  LSB: 'the Linux Standard Base, for init scripts',
  BSD: 'the sysexits of BSD, which mail programs and others follow',
  systemd: 'systemd itself: it gave up before the program ran',
} as const

export const exitStatusPages: readonly PageEntry[] = exitStatuses.map((status) => {
  const { code: number, name, constant, meaning } = status
  const text = exitStatusTexts[number]!
  return {
    kind: 'exit-status',
    address: addressOf('exit-status', String(number)),
    title: `${number}/${name}`,
    summary: meaning,
    names: [String(number), name, constant, `status=${number}/${name}`, `0x${number.toString(16)}`],
    asks: text.asks ?? [],
    // These are what people look up most in the middle of the night.
    weight: status.class === 'systemd' ? 50 : 20,
    since: status.since,
    facts: () => [{ label: 'Number', value: `${number}, in hexadecimal 0x${number.toString(16)}` }, { label: 'Constant', value: code(constant) }, { label: 'Belongs to', value: classes[status.class] }, ...sinceFact(status.since)],
    parts: () => topicParts(text, causesPart(status), 'What it says'),
  }
})

/** Why each setting can make a service end with a status of systemd, by the status. */
let causes: ReadonlyMap<number, readonly (readonly [setting: string, why: string])[]> | null = null

function causesPart({ code: number, name }: ExitStatus) {
  causes ??= reckonCauses()
  const byReason = groupBy(causes.get(number) ?? [], ([, why]) => why)
  const rows = [...byReason].map(([why, settings]) => ({ cells: [sentence(why), linkList(settings.map(([setting]) => `${setting}=`), (setting) => settingAddress(setting.slice(0, -1))!)] }))
  return { id: 'causes', heading: 'Settings that can cause it', blocks: table(`Settings that can cause ${number}/${name}`, ['Because', 'Settings'], rows) }
}

function reckonCauses(): NonNullable<typeof causes> {
  const found = new Map<number, Map<string, string>>()
  for (const setting of allSettings) {
    for (const { status, why } of effectsOf(setting).statuses) {
      const settings = found.get(status) ?? new Map<string, string>()
      found.set(status, settings.set(setting.name, why))
    }
  }
  return new Map([...found].map(([status, settings]) => [status, [...settings]]))
}
