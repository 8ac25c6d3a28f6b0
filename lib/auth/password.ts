import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as english from '@zxcvbn-ts/language-en'
import { AccessError } from './errors'

const shortest = 10
/** Hashing takes the longer the longer a password is; nobody needs more. */
const longest = 128
/** Of 0 to 4; 3 takes an attacker with the hash more than 10^8 guesses. */
const leastScore = 3

/** Made when first needed, because its word lists take a moment to unpack. */
let estimate: ZxcvbnFactory | undefined

/** Refuses passwords that are short, common, or made of what is known of the person, with `weak-password`. */
export function validatePassword(password: string, known: readonly string[]): void {
  if (password.length < shortest) throw new AccessError('weak-password', `A password has at least ${shortest} characters; a few words in a row are easy to keep in mind.`)
  if (password.length > longest) throw new AccessError('weak-password', `A password has at most ${longest} characters.`)
  estimate ??= new ZxcvbnFactory({ dictionary: { ...common.dictionary, ...english.dictionary }, graphs: common.adjacencyGraphs })
  const { score } = estimate.check(password, ['unitwright', 'systemd', ...known])
  if (score < leastScore) throw new AccessError('weak-password', 'This password would soon be guessed: it is common, or made of words, names or patterns that are tried first. Take a few words that have nothing to do with each other.')
}
