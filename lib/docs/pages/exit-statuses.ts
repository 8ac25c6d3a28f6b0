import { allSettings, exitStatuses, groupBy, type ExitStatus } from '@/lib/exec-schema'
import { addressOf, settingAddress } from '../addresses'
import { table, type PageEntry } from '../page'
import { code, sentence } from '../rich-text'
import { effectsOf, type SettingEffects } from '../setting-effects'
import { exitStatusTexts } from '../topics/exit-statuses'
import { lifetimeSince, linkList, sinceFact, topicParts } from './parts'

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
    ...lifetimeSince(status.since),
    facts: () => [{ label: 'Number', value: `${number}, in hexadecimal 0x${number.toString(16)}` }, { label: 'Constant', value: code(constant) }, { label: 'Belongs to', value: classes[status.class] }, ...sinceFact(status.since)],
    parts: () => topicParts(text, causesPart(status), 'What it says'),
  }
})

type Cause = SettingEffects['statuses'][number] & { readonly setting: string }

/** Why each setting can make a service end with a status of systemd, by the status. */
let causes: ReadonlyMap<number, readonly Cause[]> | null = null

function causesPart({ code: number, name }: ExitStatus) {
  causes ??= groupBy(allSettings.flatMap((setting) => effectsOf(setting).statuses.map((each) => ({ ...each, setting: setting.name }))), ({ status }) => status)
  const byReason = groupBy(causes.get(number) ?? [], ({ why, since, until }) => `${why} ${since} ${until}`)
  const rows = [...byReason.values()].map((all) => {
    const { why, since, until } = all[0]!
    return { cells: [sentence(why), linkList([...new Set(all.map(({ setting }) => `${setting}=`))], (setting) => settingAddress(setting.slice(0, -1))!)], since, until }
  })
  return { id: 'causes', heading: 'Settings that can cause it', blocks: table(`Settings that can cause ${number}/${name}`, ['Because', 'Settings'], rows) }
}
