import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { root } from '../../scripts/bootstrap/run.mjs'
import { migrate, readMigrations } from './migrate'
import { schemaScript } from './testing/schema-script'
import { migrationsFolder, startTemporaryDatabase } from './testing/temporary-database'

let database: Awaited<ReturnType<typeof startTemporaryDatabase>>
let folder: string
let url: string
let number = 0

beforeAll(async () => {
  database = await startTemporaryDatabase({ empty: true })
  // It belongs to the whole database, where the first test would otherwise have it in its own schema.
  await query('CREATE EXTENSION pg_trgm', 'public')
})
afterAll(() => database.stop())

/** Each test has a database schema and a copy of the migrations of its own. */
beforeEach(() => {
  url = `${database.url}&schema=test${number++}`
  folder = mkdtempSync(join(tmpdir(), 'unitwright-migrations-'))
  cpSync(migrationsFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function addMigration(name: string, sql: string) {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const schema = () => `test${number - 1}`

async function query(sql: string, path = `${schema()}, public`): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(`SET search_path TO ${path}`)
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}

/** What there is in the schema, in PostgreSQL's own words: columns, constraints, indexes and enumerations. */
async function catalogue(): Promise<unknown[]> {
  const rows = await query(`
    SELECT a.attrelid::regclass || '.' || attname AS name,
           format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END AS type,
           coalesce(pg_get_expr(adbin, adrelid), '') AS extra
      FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE relnamespace = '${schema()}'::regnamespace AND relkind = 'r' AND attnum > 0 AND NOT attisdropped
    UNION ALL
    SELECT conname, conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = '${schema()}'::regnamespace
    UNION ALL
    SELECT indexname, tablename, replace(indexdef, '${schema()}.', '') FROM pg_indexes WHERE schemaname = '${schema()}'
    UNION ALL
    SELECT typname, enumsortorder::text, enumlabel FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typnamespace = '${schema()}'::regnamespace
    ORDER BY 1, 2, 3`)
  return rows.filter((row) => !Object.values(row).some((text) => String(text).includes('_prisma_migrations')))
}

describe('migrate', () => {
  const all = readMigrations(migrationsFolder).map(({ name }) => name)

  it('makes the database that prisma/schema.prisma describes', async () => {
    await migrate(url, folder)
    const migrated = await catalogue()
    expect(migrated).not.toEqual([])
    await query(`DROP SCHEMA ${schema()} CASCADE; CREATE SCHEMA ${schema()}`)
    await query(await schemaScript(join(root, 'prisma/schema.prisma'), database.url))
    expect(migrated).toEqual(await catalogue())
  })

  it('applies each migration once, in order, and records it as Prisma does', async () => {
    expect(await migrate(url, folder)).toEqual(all)
    expect(await migrate(url, folder)).toEqual([])
    addMigration('29990101000000_more', 'CREATE TABLE more ();')
    expect(await migrate(url, folder)).toEqual(['29990101000000_more'])
    expect(await query('SELECT migration_name, length(checksum) AS digits, applied_steps_count FROM _prisma_migrations ORDER BY 1')).toEqual(
      [...all, '29990101000000_more'].map((name) => ({ migration_name: name, digits: 64, applied_steps_count: 1 })),
    )
  })

  it('lets applications that start at the same time wait for each other', async () => {
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)])
    expect(applied.flat()).toEqual(all)
  })

  it('keeps nothing of a migration that fails', async () => {
    addMigration('29990101000000_broken', 'CREATE TABLE kept (); SELECT nonsense;')
    await expect(migrate(url, folder)).rejects.toThrow(/refused the migration 29990101000000_broken \(column "nonsense" does not exist\)/)
    expect(await query("SELECT to_regclass('kept') AS kept")).toEqual([{ kept: null }])
    expect(await query("SELECT count(*)::int AS failed FROM _prisma_migrations WHERE migration_name LIKE '%broken'")).toEqual([{ failed: 0 }])
  })

  it('refuses a database of a newer version', async () => {
    addMigration('29990101000000_newer', 'SELECT 1;')
    await migrate(url, folder)
    await expect(migrate(url, migrationsFolder)).rejects.toThrow(/newer Unitwright \(it has the migration 29990101000000_newer\)/)
  })

  it('refuses a migration that was changed after it had been applied', async () => {
    await migrate(url, folder)
    writeFileSync(join(folder, all[0]!, 'migration.sql'), 'SELECT 1;')
    await expect(migrate(url, folder)).rejects.toThrow(/was changed after it had been applied/)
  })
})

describe('a database that cannot be used', () => {
  it.each([
    ['postgresql://me:secret@127.0.0.1:1/units', 'The database units at 127.0.0.1:1 (user me) that DATABASE_URL names cannot be used: nothing listens there;'],
    ['postgresql://me:secret@localhost/units?host=/nowhere', 'The database units at /nowhere:5432 (user me) that DATABASE_URL names cannot be used: there is no such socket;'],
    ['mysql://me:secret@127.0.0.1:1/units', 'DATABASE_URL is not the address of a PostgreSQL database;'],
    ['secret', 'DATABASE_URL is not the address of a PostgreSQL database;'],
  ])('%s', async (url, message) => {
    const error = await migrate(url, migrationsFolder).then(() => undefined, (reason: Error) => reason)
    expect(error?.message).toContain(message)
    expect(error?.message).not.toContain('secret')
  })

  it('names a database that the server does not have', async () => {
    await expect(migrate(database.url.replace('/unitwright?', '/other?'), migrationsFolder)).rejects.toThrow('it has no such database')
  })
})
