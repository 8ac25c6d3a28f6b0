import { hasInvalidUtf8 } from '../text/bytes'
import { accept, reject, type Parsed, type ValueGrammar } from './grammar'
import { parseWords } from './path'
import type { Target } from './target'

/** Names as the classic tools take them: 1 to 31 of `A-Z a-z 0-9 _ -`, not starting with a digit or `-` (systemd.exec(5) of 241, User=). */
const STRICT = /^[A-Za-z_][A-Za-z0-9_-]{0,30}$/

/** What a name means to the target's systemd. */
export type UserNameVerdict = 'strict' | 'relaxed' | 'numeric' | 'invalid'

/**
 * Judges a user or group name. Up to 242 only strict names and numbers are taken; since 243 nearly everything is, with a notice,
 * but for what would confuse other tools: empty, white space at an end, control characters, `:` or `/`, digits only, a `-` alone or before a number, `.` and `..`.
 * The numbers 65535 and 4294967295 stand for "no user" and are refused.
 */
export function judgeUserName(name: string, version: number): UserNameVerdict {
  if ((version <= 241 ? /^\+?(0|[1-9]\d*)$/ : /^(0|[1-9]\d*)$/).test(name)) return Number(name) < 4294967295 && Number(name) !== 65535 ? 'numeric' : 'invalid'
  if (STRICT.test(name)) return 'strict'
  if (version < 243) return 'invalid'
  const refused = name === '' || name === '.' || name === '..' || /^[ \t]|[ \t]$|[\x00-\x1f\x7f:/]|^\d+$|^-\d*$/.test(name) || hasInvalidUtf8(name)
  return refused ? 'invalid' : 'relaxed'
}

function parseName(name: string, target: Target): Parsed<string> {
  const verdict = judgeUserName(name, target.version)
  if (verdict === 'invalid') return reject(name, `${name} is no valid user or group name${target.version < 243 ? ' for this release: 1 to 31 of A-Z a-z 0-9 _ -, not starting with a digit or -' : ''}`, 'refused')
  return accept(name)
}

/** A user, by name or number. */
export const userName: ValueGrammar<string> = {
  syntax: 'user, by name or number',
  widget: { kind: 'text' },
  names: { of: 'user' },
  parse: parseName,
  choices: () => [],
}

/** A group, by name or number. */
export const groupName: ValueGrammar<string> = { ...userName, syntax: 'group, by name or number', names: { of: 'group' } }

/** Several groups, by name or number (systemd.exec(5), SupplementaryGroups=). */
export const groupNameList: ValueGrammar<readonly string[]> = {
  syntax: 'groups, by name or number',
  widget: { kind: 'words' },
  names: { of: 'group' },
  cut: 'plain-words',
  parse: (text, target) =>
    parseWords(
      text,
      (word) => {
        const parsed = parseName(word.text, target)
        return { ...parsed, problems: parsed.problems.map((problem) => ({ ...problem, range: word.range })) }
      },
      { quotes: false },
    ),
  choices: () => [],
}
