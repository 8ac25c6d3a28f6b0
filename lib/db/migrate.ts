import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client, DatabaseError, escapeIdentifier } from 'pg'
import { DATABASE_DISK_FULL, Failure } from '../../scripts/bootstrap/failure.mjs'
import { connectionFailure } from './connection-failure'
import { parseConnection } from './connection'

/** The advisory lock that Prisma's own tools take, so that they and several starting applications wait for each other. */
const PRISMA_LOCK = 72707369

const OLDEST_VERSION = 14

const MIGRATIONS_TABLE = `
  CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum VARCHAR(64) NOT NULL,
    finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL,
    logs TEXT,
    rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`

interface Migration {
  name: string
  sql: string
  checksum: string
}

interface Applied {
  migration_name: string
  checksum: string
  finished_at: Date | null
}

/**
 * Brings a database up to date, in the layout of Prisma's own migration tool, which can so be used on the same database.
 * Answers with the names of the migrations that were applied.
 */
export async function migrate(url: string, folder: string): Promise<string[]> {
  const { client, schema } = await connect(url)
  try {
    await client.query("SET lock_timeout = '30s'")
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    if (schema) {
      await client.query(`CREATE SCHEMA IF NOT EXISTS ${escapeIdentifier(schema)}`)
      await client.query(`SET search_path TO ${escapeIdentifier(schema)}`)
    }
    await client.query(MIGRATIONS_TABLE)
    const { rows } = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const pending = pendingMigrations(readMigrations(folder), rows)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    // Ends the session and with it the lock.
    await client.end().catch(() => undefined)
  }
}

async function connect(url: string): Promise<{ client: Client; schema: string | undefined }> {
  try {
    const { config, schema } = parseConnection(url)
    const client = new Client({ connectionTimeoutMillis: 5000, ...config })
    // A connection that breaks also rejects the query that waits for it, which is where it is reported.
    client.on('error', () => undefined)
    await client.connect()
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version")
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < OLDEST_VERSION) {
      await client.end()
      throw new Failure(`The database is PostgreSQL ${version} and Unitwright needs ${OLDEST_VERSION} or newer; point DATABASE_URL to a newer server.`)
    }
    return { client, schema }
  } catch (error) {
    throw connectionFailure(error, url)
  }
}

/** The migrations in a folder, in the order in which they are applied. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

function pendingMigrations(migrations: Migration[], applied: Applied[]): Migration[] {
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = migrations.find((each) => each.name === name)
    if (!finished_at) {
      throw new Failure(`The migration ${name} was begun on this database and never finished; repair it, or restore a backup, and start again.`)
    }
    if (!migration) {
      throw new Failure(`The database was last used by a newer Unitwright (it has the migration ${name}); update this one, or use another database.`)
    }
    if (migration.checksum !== checksum) {
      throw new Failure(`The migration ${name} was changed after it had been applied to this database; restore the file prisma/migrations/${name}/migration.sql.`)
    }
  }
  return migrations.filter(({ name }) => !applied.some((each) => each.migration_name === name))
}

/** The script and the note that it has run are one transaction: a start that is killed half way leaves nothing to repair. */
async function apply(client: Client, { name, sql, checksum }: Migration) {
  try {
    await client.query('BEGIN')
    await client.query(sql)
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code === DATABASE_DISK_FULL) throw error
    throw new Failure(
      `The database refused the migration ${name} (${error.message}); nothing of it was kept, ` +
        'and DATABASE_URL must name a database of its own in which this user may create tables.',
    )
  }
}
