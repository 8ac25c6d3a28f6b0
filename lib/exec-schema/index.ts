/**
 * Everything Unitwright knows of systemd's unit files, as plain functions without framework, file system or browser:
 * text and positions, lossless reading and editing, value grammars, settings, the effective unit, and the language features on top.
 * This is the one door; nothing outside imports the files behind it.
 */
export * from './text'
export * from './unit-file'
export * from './values'
export * from './settings'
export * from './effective'
export * from './language'
