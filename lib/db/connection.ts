import type { ClientConfig } from 'pg'
import { parse, toClientConfig } from 'pg-connection-string'

export interface Connection {
  config: ClientConfig
  /** The PostgreSQL schema that Prisma's addresses can name with ?schema=. */
  schema: string | undefined
}

/**
 * Takes the address of a database apart. Prisma's adapter must get the parts: given a whole address, that address would win over the name of
 * the shadow database which Prisma's migration tools empty, and they would empty the real one.
 */
export function parseConnection(url: string): Connection {
  const { schema, ...options } = parse(url) as ReturnType<typeof parse> & { schema?: string }
  return { config: toClientConfig(options), schema }
}
