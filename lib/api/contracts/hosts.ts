import { z } from 'zod'
import { time } from './common'
import { hostProfile } from './host'

const workspace = z.string().max(200).optional().meta({ description: 'The workspace, by its name in addresses; without it the only one that there is' })

export const listHostsQuery = z.strictObject({ workspace })
export const saveHostRequest = z.strictObject({ workspace, name: z.string().max(1000), profile: hostProfile })
export const saveHostResponse = z.strictObject({ id: z.string() })
export const listHostsResponse = z.strictObject({
  hosts: z.array(z.strictObject({ id: z.string(), name: z.string(), profile: hostProfile, units: z.int().meta({ description: 'How many units are meant for it' }), updatedAt: time })),
})
