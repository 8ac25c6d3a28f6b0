import { decodeBase64 } from './base64'
import { accept, reject, type ValueGrammar } from './grammar'

/** Whether a credential may bear this name: that of a file, visible ASCII without `:` and `/`, at most 255 characters. */
export function isCredentialName(name: string): boolean {
  return /^[ -.0-9;-~]{1,255}$/.test(name) && name !== '.' && name !== '..'
}

/** A credential's name and its value behind a colon (systemd.exec(5), SetCredential=). */
export const setCredential: ValueGrammar<{ readonly name: string; readonly value: string }> = {
  syntax: 'name:value',
  widget: { kind: 'text' },
  parse(text) {
    const colon = text.indexOf(':')
    const name = text.slice(0, Math.max(0, colon))
    return colon < 0 || !isCredentialName(name) ? reject(text, 'Expected the name of a credential, a colon and its value') : accept({ name, value: text.slice(colon + 1) })
  },
  choices: () => [],
}

/** The same, the value encrypted and in Base64 (systemd.exec(5), SetCredentialEncrypted=). */
export const setEncryptedCredential: ValueGrammar<{ readonly name: string; readonly value: string }> = {
  ...setCredential,
  syntax: 'name:Base64',
  parse(text, target) {
    const parsed = setCredential.parse(text, target)
    return parsed.value && decodeBase64(parsed.value.value) === null ? reject(text, 'Expected the value in Base64') : parsed
  },
}

/** A credential's name and the file, folder or socket that it comes from (systemd.exec(5), LoadCredential=). */
export const loadCredential: ValueGrammar<{ readonly name: string; readonly path: string | null }> = {
  syntax: 'name[:path]',
  widget: { kind: 'text' },
  parse(text, target) {
    const colon = text.indexOf(':')
    const name = colon < 0 ? text : text.slice(0, colon)
    // Without a path systemd looks in its own store since 248 (observed: 247 refuses it).
    if (colon < 0 && target.version < 248) return reject(text, 'Expected the name of a credential, a colon and a path')
    return isCredentialName(name) ? accept({ name, path: colon < 0 ? null : text.slice(colon + 1) }) : reject(text, 'Expected the name of a credential, and a path behind a colon')
  },
  choices: () => [],
}

/** A credential's name, with `*` at its end for several, and since 257 another name behind a colon (systemd.exec(5), ImportCredential=). */
export const importCredential: ValueGrammar<string> = {
  syntax: 'pattern[:name]',
  widget: { kind: 'text' },
  parse(text, target) {
    const [pattern = '', name] = text.split(':')
    const valid = (name === undefined || target.version >= 257) && isCredentialName(pattern.replace(/\*$/, '') || 'x') && !/[*?[\]]/.test(pattern.replace(/\*$/, '')) && (name === undefined || isCredentialName(name))
    return valid ? accept(text) : reject(text, 'Expected the name of a credential, * at its end for several')
  },
  choices: () => [],
}
