import { capabilities } from '../values/tables/capabilities'
import { formatMode } from '../values/octal-mode'
import type { EffectiveUnit } from './effective-unit'
import type { Origin } from './merged-values'
import type { Logging, ProcessProperties, Scheduling } from './process'
import type { StandardStream } from './streams'

/** One thing that the main process is given besides words and environment. */
export interface ProcessWord {
  readonly name: string
  /** Null where only the machine knows it. */
  readonly value: string | null
  /** The settings that decide about it, or where it comes from by way of others. */
  readonly settings: readonly string[] | Origin
}

/** Takes a unit that runs processes, and answers with each property of the main one in words, in the order in which they are shown. */
export function processInWords({ identity, process: given, streams }: Pick<EffectiveUnit, 'identity' | 'process' | 'streams'>): ProcessWord[] {
  const { scheduling, memory, logging } = given
  return [
    { name: 'User', value: identity.user, settings: ['User', 'DynamicUser'] },
    { name: 'Groups', value: identity.group === null ? null : [identity.group, ...identity.supplementaryGroups].join(' '), settings: ['Group', 'SupplementaryGroups'] },
    { name: 'Working directory', value: given.workingDirectory, settings: ['WorkingDirectory'] },
    { name: 'Root directory', value: given.rootDirectory, settings: ['RootDirectory', 'RootImage'] },
    ...streams.map((stream) => ({ name: `Standard ${stream.stream}`, value: streamText(stream), settings: stream.origin })),
    { name: 'Log lines', value: loggingText(logging), settings: ['SyslogIdentifier', 'SyslogFacility', 'SyslogLevel', 'SyslogLevelPrefix', 'LogNamespace', 'LogLevelMax', 'LogExtraFields', 'LogFilterPatterns'] },
    { name: 'File mode mask', value: formatMode(given.umask), settings: ['UMask'] },
    ...capabilityRows(given),
    { name: 'New privileges', value: given.noNewPrivileges ? 'none, not by set-user-ID programs either' : 'as programs give them', settings: ['NoNewPrivileges'] },
    { name: 'Secure bits', value: given.secureBits.join(' ') || 'none', settings: ['SecureBits'] },
    { name: 'Niceness', value: String(given.nice), settings: ['Nice'] },
    { name: 'Scheduling', value: schedulingText(scheduling), settings: ['CPUSchedulingPolicy', 'CPUSchedulingPriority', 'CPUSchedulingResetOnFork'] },
    { name: 'Processors', value: scheduling.affinity === null ? 'all' : scheduling.affinity === 'numa' ? 'those of NUMAMask=' : scheduling.affinity.join(' '), settings: ['CPUAffinity'] },
    { name: 'NUMA policy', value: scheduling.numaPolicy === null ? 'that of the manager' : `${scheduling.numaPolicy}${numaNodes(scheduling)}`, settings: ['NUMAPolicy', 'NUMAMask'] },
    { name: 'Input and output', value: `${scheduling.ioClass ?? 'by policy and niceness'}${scheduling.ioPriority === null ? '' : ` ${scheduling.ioPriority}`}`, settings: ['IOSchedulingClass', 'IOSchedulingPriority'] },
    { name: 'Timer slack', value: `${scheduling.timerSlack} ns`, settings: scheduling.timerSlack === 0 ? ['CPUSchedulingPolicy'] : ['TimerSlackNSec'] },
    { name: 'OOM score adjustment', value: given.oomScoreAdjust === null ? null : String(given.oomScoreAdjust), settings: ['OOMScoreAdjust'] },
    { name: 'Core dumps', value: memory.coredumpFilter === null ? 'of the memory that the kernel takes by itself' : `of the memory in the mask 0x${memory.coredumpFilter.toString(16)}`, settings: ['CoredumpFilter'] },
    { name: 'Memory pages', value: `${memory.mergesPages ? 'merged with those of the same content' : 'not merged'}${memory.hugePages === null ? '' : `, huge pages: ${memory.hugePages}`}`, settings: ['MemoryKSM', 'MemoryTHP'] },
    { name: 'Kernel keyring', value: given.keyring, settings: ['KeyringMode'] },
    { name: 'Personality', value: given.personality ?? 'that of the machine', settings: ['Personality'] },
    { name: 'Broken pipes', value: given.ignoresBrokenPipes ? 'are ignored' : 'end it with SIGPIPE', settings: ['IgnoreSIGPIPE'] },
    ...given.limits.map(({ name, soft, hard }) => ({ name: `Limit ${name}`, value: soft === hard ? limit(soft) : `${limit(soft)}, at most ${limit(hard)}`, settings: [`Limit${name}`] })),
  ]
}

function streamText({ stream, leadsTo }: StandardStream): string {
  const words: Readonly<Record<string, string>> = { null: '/dev/null', journal: 'the journal', inherit: 'that of the manager', socket: 'the socket that started it', data: 'the data of StandardInputText= and StandardInputData=' }
  return words[leadsTo] ?? leadsTo.replace(/^file:/, stream === 'input' ? '' : 'written over: ').replace(/^append:/, 'added to: ').replace(/^truncate:/, 'emptied first: ')
}

function loggingText({ facility, level, identifier, namespace, highest, readsLevels, fields, patterns }: Logging): string {
  const parts = [
    identifier === null ? '' : ` as ${identifier}`,
    namespace === null ? '' : ` in the journal ${namespace}`,
    highest === null ? '' : `, nothing below ${highest}`,
    readsLevels ? '' : ', levels in front of lines are kept as text',
    fields.length === 0 ? '' : `, with ${fields.join(' ')}`,
    patterns.only.length === 0 ? '' : `, only what matches ${patterns.only.join(' or ')}`,
    patterns.not.length === 0 ? '' : `, nothing that matches ${patterns.not.join(' or ')}`,
  ]
  return `${facility}.${level}${parts.join('')}`
}

function numaNodes({ numaNodes: nodes }: Scheduling): string {
  return nodes === null ? '' : nodes === 'all' ? ' on all nodes' : ` on node ${nodes.join(', ')}`
}

function schedulingText({ policy, priority, resetOnFork }: Scheduling): string {
  return `${policy}${priority > 0 ? ` with priority ${priority}` : ''}${resetOnFork ? ', not for child processes' : ''}`
}

function capabilityRows({ capabilities: { bounding, ambient, effective } }: ProcessProperties): ProcessWord[] {
  return [
    { name: 'Capabilities at most', value: capabilityText(bounding), settings: ['CapabilityBoundingSet'] },
    { name: 'Capabilities kept', value: capabilityText(ambient), settings: ['AmbientCapabilities'] },
    { name: 'Capabilities at the start', value: capabilityText(effective), settings: ['User', 'DynamicUser', 'SecureBits', 'CapabilityBoundingSet', 'AmbientCapabilities'] },
  ]
}

function capabilityText(names: readonly string[]): string {
  const missing = capabilities.filter((name) => !names.includes(name))
  if (missing.length === 0) return 'all'
  if (names.length === 0) return 'none'
  return missing.length <= 4 ? `all but ${missing.join(' ')}` : names.join(' ')
}

function limit(value: number): string {
  return value === Number.POSITIVE_INFINITY ? 'infinity' : String(value)
}
