import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import next from 'next'
import type { DataFolder } from '../../scripts/bootstrap/data-folder.mjs'
import { step } from '../../scripts/bootstrap/progress.mjs'
import { startEmbeddedDatabase } from '../db/embedded/cluster'
import { migrate } from '../db/migrate'
import { newSetUpCode } from '../account/set-up-code'
import { getPrisma } from '../db/client'
import { listen } from './http-server'
import type { OwnAddress } from './own-address'

export interface ServeOptions {
  root: string
  port: number
  own: OwnAddress
  dev: boolean
  /** Where the built-in database lives; without it DATABASE_URL names another one. */
  dataFolder: DataFolder | undefined
  /** Called when something breaks later that the application cannot go on without. */
  onFailure: (error: unknown) => void
}

/** Starts the database and the application; answers with a function that ends both, and with the code for setting up a server that nobody has an account on. */
export async function serve({ root, port, own, dev, dataFolder, onFailure }: ServeOptions): Promise<{ close: () => Promise<void>; setUpCode: string | null }> {
  const database = dataFolder && (await step('Starting the database', () => startEmbeddedDatabase(dataFolder, onFailure)))
  if (database) process.env.DATABASE_URL = database.url
  try {
    await step('Bringing the database up to date', () => migrate(process.env.DATABASE_URL!, join(root, 'prisma/migrations')))
    const setUpCode = await newSetUpCode()
    const application = await step('Loading the application', () => loadApplication(root, port, dev))
    const close = await listen(application, port, own, dev)
    const judging = new AbortController()
    const judged = judgeOutdated(judging.signal)
    return {
      setUpCode,
      close: async () => {
        judging.abort()
        await close()
        await judged
        await Promise.race([application.close(), sleep(500)])
        await getPrisma().$disconnect()
        await database?.stop()
      },
    }
  } catch (error) {
    await database?.stop()
    throw error
  }
}

/** Units that were judged by the library of another release are judged again, once the server is there for everyone. The library is only loaded where there are any. */
async function judgeOutdated(signal: AbortSignal): Promise<void> {
  try {
    if ((await getPrisma().unit.count({ where: { judgedBy: { not: process.env.UNITWRIGHT_LIBRARY } } })) === 0) return
    const { judgeAgain } = await import('../workspace/judge-again')
    await judgeAgain(signal)
  } catch (error) {
    if (!signal.aborted) console.error('Units could not be judged again; the next start tries once more.', error)
  }
}

async function loadApplication(dir: string, port: number, dev: boolean) {
  // At the first request Next listens here for upgrades; those of foreign pages never arrive.
  const upgrades = createServer()
  const application = next({ dir, port, dev, hostname: 'localhost', quiet: !dev, httpServer: upgrades })
  await application.prepare()
  const handle = application.getRequestHandler()
  return {
    handle: (request: IncomingMessage, response: ServerResponse) => handle(request, response),
    upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      if (!upgrades.emit('upgrade', request, socket, head)) socket.destroy()
    },
    close: () => application.close(),
  }
}
