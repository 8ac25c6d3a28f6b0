/** What the fragment of an address begins with that holds a unit. It is here alone because what packs and unpacks units is loaded when it is needed. */
export const SHARE_PREFIX = '#unit='
