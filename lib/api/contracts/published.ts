import { z } from 'zod'
import { unitTypes } from '@/lib/exec-schema'
import { file, manager, time, unitContent } from './common'

const chosenType = z.enum(unitTypes).nullable()

export const publishRequest = z.strictObject({
  ...unitContent,
  name: z.string().meta({ description: 'What the unit is called, which need not be the name of a unit' }),
  chosenType: chosenType.default(null).meta({ description: 'The type to read the unit as where its name says none' }),
})

export const publishResponse = z.strictObject({
  id: z.string(),
  address: z.string().meta({ description: 'Where a copy of the unit is opened in the editor, for everyone who can reach this server' }),
  removeKey: z.string().meta({ description: 'What the unit can be removed with; it is told this once' }),
})

export const publishedUnitResponse = z.strictObject({
  id: z.string(),
  name: z.string(),
  chosenType,
  manager,
  target: z.string(),
  createdAt: time,
  files: z.array(file),
})

/** The key is in the body, because addresses are written into logs. */
export const removePublishedRequest = z.strictObject({ removeKey: z.string().max(100).meta({ description: 'What the answer to publishing said' }) })
