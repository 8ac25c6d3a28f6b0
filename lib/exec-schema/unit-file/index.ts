export * from './tree'
export * from './parse-unit-file'
export * from './edit-unit-file'
export * from './unit-files'
