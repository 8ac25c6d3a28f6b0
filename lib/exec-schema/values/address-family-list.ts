import { accept, type ValueGrammar } from './grammar'
import { addressFamilies } from './tables/address-families'
import { wordList } from './word-list'

const families = wordList(addressFamilies, { invertible: true, anyCase: true })

/** Address families, `~` in front for all but these, or since 249 `none` alone for none at all (systemd.exec(5), RestrictAddressFamilies=). */
export const addressFamilyList: ValueGrammar<readonly string[]> = {
  ...families,
  parse: (text, target) => (text === 'none' && target.version >= 249 ? accept(['none']) : families.parse(text, target)),
  choices: (target) => [...(target.version >= 249 ? [{ value: 'none' }] : []), ...families.choices(target)],
}
