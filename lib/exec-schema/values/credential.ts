import { decodeBase64 } from './base64'
import { accept, dividedBy, reject, type ValueGrammar } from './grammar'
import { pathFault } from './path'
import { decodeEscapes, withoutBackslashes } from './words'

/** Whether a credential may bear this name: that of a file, visible ASCII without `:` and `/`, at most 255 characters. */
export function isCredentialName(name: string): boolean {
  return /^[ -.0-9;-~]{1,255}$/.test(name) && name !== '.' && name !== '..'
}

/** Splits at the first colon; `\:` is a colon of the name. Null behind the name where there is no colon. */
function splitName(text: string): { readonly name: string; readonly rest: string | null } {
  const colon = /^(?:[^\\:]|\\.)*:/.exec(text)
  const name = colon ? colon[0].slice(0, -1) : text
  return { name: withoutBackslashes(name), rest: colon ? text.slice(colon[0].length) : null }
}

/** A credential's name and its value behind a colon; since 248 an empty value is refused (systemd.exec(5), SetCredential=; observed: 247, 252). */
function credentialValue(syntax: string, fault: (value: string, version: number) => string | null): ValueGrammar<{ readonly name: string; readonly value: string }> {
  return {
    syntax,
    parts: dividedBy(':', ['name', 'What the credential is called below $CREDENTIALS_DIRECTORY'], [syntax.slice(5), 'What it holds; anyone may read the unit, so this is no place for secrets in clear text']),
    widget: { kind: 'text' },
    parse(text, target) {
      const { name, rest } = splitName(text)
      if (rest === null || !isCredentialName(name) || (rest === '' && target.version >= 248)) return reject(text, 'Expected the name of a credential, a colon and its value')
      const wrong = fault(rest, target.version)
      return wrong === null ? accept({ name, value: rest }) : reject(text, wrong, 'ignored', { start: text.length - rest.length, end: text.length })
    },
    choices: () => [],
  }
}

/** A credential as text with the escapes of C (systemd.exec(5), SetCredential=). */
export const setCredential = credentialValue('name:value', (value) => (decodeEscapes(value) === null ? 'Expected a value with known escapes only, such as \\n or \\x41' : null))

/** The same, the value encrypted and in Base64 (systemd.exec(5), SetCredentialEncrypted=). */
export const setEncryptedCredential = credentialValue('name:Base64', (value, version) => (decodeBase64(value, version) === null ? 'Expected the value in Base64' : null))

/** A credential's name and the file, folder, socket or other credential that it comes from (systemd.exec(5), LoadCredential=). */
export const loadCredential: ValueGrammar<{ readonly name: string; readonly path: string | null }> = {
  syntax: 'name[:path]',
  parts: dividedBy(':', ['name', 'What the credential is called below $CREDENTIALS_DIRECTORY'], ['path', 'The file, folder or socket that it is read from, or the name of one of the system’s credentials']),
  widget: { kind: 'text' },
  parse(text, target) {
    const { name, rest } = splitName(text)
    // Without a path systemd looks in its own store since 248 (observed: 247 refuses it).
    if (!rest && target.version < 248) return reject(text, 'Expected the name of a credential, a colon and a path')
    if (!isCredentialName(name)) return reject(text, 'Expected the name of a credential, and a path behind a colon')
    if (rest && !isCredentialName(rest) && (pathFault(rest, target.version) || /\/\/|\/\.\//.test(rest))) return reject(text, 'Expected an absolute path, or the name of another credential, behind the colon', 'ignored', { start: text.length - rest.length, end: text.length })
    return accept({ name, path: rest || null })
  },
  choices: () => [],
}

/** A credential's name, with `*` at its end for several, and since 257 another name behind a colon (systemd.exec(5), ImportCredential=). */
export const importCredential: ValueGrammar<string> = {
  syntax: 'pattern[:name]',
  parts: dividedBy(':', ['pattern', 'The name of one of the system’s credentials; * at its end stands for several'], ['name', 'What it is called for the unit, since systemd 257']),
  widget: { kind: 'text' },
  parse(text, target) {
    const { name: pattern, rest } = target.version >= 257 ? splitName(text) : { name: text, rest: null }
    const fixed = pattern.replace(/\*$/, '')
    const valid = pattern !== '' && isCredentialName(fixed || 'x') && !/[*?[\]]/.test(fixed) && (!rest || isCredentialName(rest))
    return valid ? accept(text) : reject(text, 'Expected the name of a credential, * at its end for several')
  },
  choices: () => [],
}
