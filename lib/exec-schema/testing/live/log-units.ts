/** What the services of this file print: the words of each line tell the level that its prefix asks for, and the unit. */
export const printed = ['own plain', '<3>own three', '<6>own six', '<7>own seven'].map((line) => `${line} of %n`)

/** Services of which is recorded what the journal keeps of their output (`observe.pl`): the lines of [Service] besides the command. */
export const logUnits: Readonly<Record<string, readonly string[]>> = {
  plain: [],
  identifier: ['SyslogIdentifier=own-name'],
  'identifier-specifier': ['SyslogIdentifier=%p'],
  facility: ['SyslogFacility=local3'],
  level: ['SyslogLevel=warning'],
  'no-prefix': ['SyslogLevelPrefix=no', 'SyslogLevel=notice'],
  highest: ['LogLevelMax=warning'],
  'highest-debug': ['LogLevelMax=debug'],
  'highest-of-level': ['LogLevelMax=info', 'SyslogLevel=debug'],
  fields: ['LogExtraFields=OWN_FIELD=yes'],
  'fields-several': ['LogExtraFields="OWN_FIELD=a b" OTHER_FIELD=%n'],
  patterns: ['LogFilterPatterns=seven'],
  'patterns-denied': ['LogFilterPatterns=~three'],
  'patterns-both': ['LogFilterPatterns=own s', 'LogFilterPatterns=~seven'],
  namespace: ['LogNamespace=own'],
  nowhere: ['StandardOutput=null'],
  'error-only': ['StandardOutput=null', 'StandardError=journal'],
}
