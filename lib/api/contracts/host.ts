import { z } from 'zod'

const names = z.record(z.string(), z.string())
const id = z.int().min(0).max(4_294_967_295)

/** What is known of the machine that a unit is meant for. What is left out is as on a plain installation. */
export const hostProfile = z
  .strictObject({
    name: z.string(),
    users: z.array(z.strictObject({ name: z.string(), uid: id, gid: id, home: z.string(), shell: z.string() })),
    groups: z.array(z.strictObject({ name: z.string(), gid: id })),
    files: names.meta({ description: 'Contents of files by absolute path, such as environment files' }),
    directories: z.array(z.string()),
    hostname: z.string().nullable(),
    machineId: z.string().nullable(),
    managerEnvironment: z.strictObject({ system: names, user: names }).partial(),
    managerUser: z.string().meta({ description: 'Whose user manager it is' }),
    allPeople: z.boolean().meta({ description: 'Whether there are no users and groups but those that are listed' }),
    complete: z.boolean().meta({ description: 'Whether a path that is not listed is known to be missing' }),
  })
  .partial()
