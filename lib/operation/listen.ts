import { Client } from 'pg'
import { parseConnection } from '@/lib/db/connection'
import { type Announcement, channel } from './announce'

type Listener = (announcement: Announcement) => void

interface Ears {
  readonly listeners: Set<Listener>
  client: Client | null
  retry: ReturnType<typeof setTimeout> | null
}

/** Outlives the modules that `next dev` loads again after each change. */
const store = globalThis as { unitwrightEars?: Ears }
const ears: Ears = (store.unitwrightEars ??= { listeners: new Set(), client: null, retry: null })

const retryAfter = 1000

/**
 * Hears of all changes that any instance on the database commits, until the function that it answers with is called. All who listen in a process share one
 * connection, which comes back by itself when the database does; what was announced in between is not heard.
 */
export function listen(listener: Listener): () => void {
  ears.listeners.add(listener)
  void connect()
  return () => {
    ears.listeners.delete(listener)
    if (ears.listeners.size > 0) return
    if (ears.retry) clearTimeout(ears.retry)
    ears.retry = null
    const { client } = ears
    ears.client = null
    void client?.end().catch(() => undefined)
  }
}

async function connect(): Promise<void> {
  if (ears.client || ears.retry || ears.listeners.size === 0) return
  const { config } = parseConnection(process.env.DATABASE_URL!)
  const client = new Client({ keepAlive: true, connectionTimeoutMillis: 5000, ...config })
  ears.client = client
  const lose = () => {
    if (ears.client !== client) return
    ears.client = null
    ears.retry = setTimeout(() => {
      ears.retry = null
      void connect()
    }, retryAfter)
  }
  client.on('error', lose)
  client.on('end', lose)
  client.on('notification', ({ payload = '' }) => {
    const announcement = JSON.parse(payload) as Announcement
    for (const listener of ears.listeners) listener(announcement)
  })
  await client
    .connect()
    .then(() => client.query(`LISTEN ${channel}`))
    .catch(lose)
}
