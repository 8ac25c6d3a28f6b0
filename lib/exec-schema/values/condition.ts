import { readBoolean } from './boolean'
import { readCapability } from './capability-set'
import { isCredentialName } from './credential'
import { accept, choicesIn, listInWords, type Choice, type ValueGrammar } from './grammar'
import { readInteger } from './integer'
import { toChoices, type KeywordSpec } from './keyword'
import { readPercentage, readSize } from './size'
import type { Target } from './target'
import { splitWords } from './words'

/** What a condition asks for. */
export interface ConditionValue {
  readonly text: string
  /** `!`: the outcome is turned round. */
  readonly negated: boolean
  /** `|`: of all conditions so marked one is enough. */
  readonly triggering: boolean
  /** Why no machine can ever answer yes; null where one may. systemd takes any text without a message when it loads the unit (observed: 241 to 262). */
  readonly fault: string | null
}

export interface ConditionKind {
  readonly words?: readonly KeywordSpec[]
  /** What is wrong with a text; null for nothing. Without it the words are all there is. */
  readonly fault?: (text: string, target: Target) => string | null
}

/** A condition or assertion about something other than a path, behind `|` and `!` (systemd.unit(5), "Conditions and Asserts"). */
export function condition({ words = [], fault }: ConditionKind = {}): ValueGrammar<ConditionValue> {
  const all = toChoices(words)
  const wordFault = (text: string): string | null => (all.length === 0 || all.some((choice) => choice.value === text) ? null : `${text} is none of the words that this condition knows`)
  return {
    syntax: '[|][!]value',
    widget: { kind: 'text' },
    parse(written, target) {
      const prefix = /^\|?!?/.exec(written)![0]
      const text = written.slice(prefix.length)
      return accept({ text, negated: prefix.includes('!'), triggering: prefix.startsWith('|'), fault: (fault ?? wordFault)(text, target) })
    },
    choices: (target): Choice[] => choicesIn(all, target).flatMap((choice) => [choice, { ...choice, value: `!${choice.value}` }]),
  }
}

const architectures = 'alpha arc arc-be arm arm64 arm64-be arm-be cris ia64 loongarch64 m68k mips mips64 mips64-le mips-le nios2 parisc parisc64 ppc ppc64 ppc64-le ppc-le riscv32 riscv64 s390 s390x sh sh64 sparc sparc64 tilegx x86 x86-64 native'.split(' ')

/** The architecture of the machine (ConditionArchitecture=). */
export const architectureCondition = condition({ words: architectures })

const machines: readonly KeywordSpec[] = [
  ...'vm container none kvm qemu bochs xen uml vmware oracle microsoft zvm parallels bhyve qnx acrn vm-other systemd-nspawn lxc-libvirt lxc openvz docker podman rkt wsl container-other'.split(' '),
  // Each with the first release that was seen to name it, of 241, 247, 252, 257 and 262.
  ...['private-users', 'powervm', 'proot', 'pouch'].map((word): KeywordSpec => [word, { since: 247 }]),
  ...['amazon', 'apple', 'sre', 'google'].map((word): KeywordSpec => [word, { since: 252 }]),
]

/** A kind of virtual machine or container, or whether there is one (ConditionVirtualization=). */
export const virtualizationCondition = condition({
  words: machines,
  fault: (text) => (readBoolean(text) !== null || toChoices(machines).some((choice) => choice.value === text) ? null : `${text} is no kind of virtual machine or container`),
})

/** The release of the kernel (ConditionKernelVersion=). It has three numbers at least, so that fewer without comparison or pattern are that of none (observed: 247 to 257). */
export const kernelVersionCondition = condition({ fault: (text) => (/^\d+(\.\d+)?$/.test(text.trim()) ? `Expected a comparison such as >=${text.trim()} or a pattern such as ${text.trim()}.*, without which only a kernel of exactly this name is met` : null) })

/** A security technology (ConditionSecurity=). */
export const securityCondition = condition({ words: ['selinux', 'apparmor', 'tomoyo', 'smack', 'ima', 'audit', 'uefi-secureboot', ['tpm2', { since: 248 }], ['cvm', { since: 254 }], ['measured-uki', { since: 255 }], ['measured-os', { since: 261 }]] })

/** The firmware, or a property of it (ConditionFirmware=). */
export const firmwareCondition = condition({
  words: ['uefi', 'device-tree'],
  fault(text, { version }) {
    // Fields came with 252 (source: 249 to 252).
    const known = version < 252 ? /^(uefi|device-tree|device-tree-compatible\(.+\))$/ : /^(uefi|device-tree|(device-tree-compatible|smbios-field)\(.+\))$/
    return known.test(text) ? null : `Expected ${listInWords(['uefi', 'device-tree', 'device-tree-compatible(…)', ...(version < 252 ? [] : ['smbios-field(…)'])])}`
  },
})

/** Something that is so or not (ConditionACPower=, ConditionFirstBoot=). */
export const answerCondition = condition({ words: ['yes', 'no'], fault: (text) => (readBoolean(text) === null ? 'Expected yes or no' : null) })

/** A capability that the manager has (ConditionCapability=). */
export const capabilityCondition = condition({ fault: (text) => (readCapability(text) === null ? `${text} is no capability` : null) })

/** A credential that was passed to the manager (ConditionCredential=). */
export const credentialCondition = condition({ fault: (text) => (isCredentialName(text) ? null : 'Expected the name of a credential') })

/** `<`, `<=`, `=`, `!=`, `>=` or `>` in front, `=>` and the like not. */
const comparison = /^(?:<=|<>|<|>=|>|!=|==?|)[ \t]*/

/** How much memory there is (ConditionMemory=). */
export const memoryCondition = condition({
  fault(text, { version }) {
    const amount = text.replace(comparison, '')
    // Sizes with a unit came with 252 (source: 249 to 252).
    return (version < 252 ? readInteger(amount, version) : readSize(amount, 1024)) === null ? `Expected ${version < 252 ? 'a number of bytes' : 'a size'}, behind < or >= for example` : null
  },
})

/** How many processors there are (ConditionCPUs=). */
export const processorsCondition = condition({ fault: (text, { version }) => (readInteger(text.replace(comparison, ''), version) === null ? 'Expected a number, behind < or >= for example' : null) })

/** What os-release says, in one comparison or several, each without white space; with a pattern since 252 (ConditionOSRelease=; observed: 252 to 262). */
export const osReleaseCondition = condition({
  fault(text, { version }) {
    const compared = splitWords(text).words.map((word) => /^[A-Za-z_][A-Za-z0-9_]*(<=|<>|<|>=|>|!=|==?|!?\$=)(?=[^ \t])/.exec(word.text))
    if (compared.length === 0 || compared.includes(null)) return 'Expected a comparison without white space, such as ID=debian or VERSION_ID>=12'
    return version < 252 && compared.some((each) => each![1]!.endsWith('$=')) ? 'Patterns behind $= are known since systemd 252 only' : null
  },
})

/** How much of the time work waits for something, of the machine or of a slice (ConditionCPUPressure= and its like; observed: 252 to 262). */
export const pressureCondition = condition({
  fault(text, { version }) {
    const [first = '', second] = text.split(':')
    const [share = '', span] = (second ?? first).split('/')
    if (readPercentage(share.trim(), version) === null) return 'Expected a percentage such as 50%, behind the name of a slice and a colon if it is about one'
    return span === undefined || /^[ \t]*(10sec|1min|5min)/.test(span) ? null : 'Expected 10sec, 1min or 5min behind the slash'
  },
})

/** Controllers of control groups (ConditionControlGroupController=). */
export const controllersCondition = condition({ words: [['v1', { since: 250 }], ['v2', { since: 250 }], 'cpu', 'io', 'memory', 'pids', 'cpuset'], fault: () => null })

/** Conditions whose texts may be anything. */
export const anyCondition = condition()
