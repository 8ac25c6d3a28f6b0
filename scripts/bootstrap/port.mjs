// @ts-check
import { createServer } from 'node:net'
import { Failure } from './failure.mjs'

/** @param {string | undefined} text */
export function parsePort(text) {
  if (!text) return 3000
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new Failure(`PORT must be a number from 1 to 65535 and is "${text}"; run PORT=3000 npm start.`)
}

/**
 * What to say when a port cannot be listened on.
 * @param {Error} error
 * @param {number} port
 * @returns {Error}
 */
export function portFailure(error, port) {
  const { code } = /** @type {NodeJS.ErrnoException} */ (error)
  if (code === 'EADDRINUSE') {
    return new Failure(`Port ${port} is taken by another program; stop it or run PORT=${port < 65535 ? port + 1 : 3000} npm start.`)
  }
  if (code === 'EACCES') return new Failure(`This user may not listen on port ${port}; run PORT=3000 npm start.`)
  return error
}

/**
 * Finds out early, before minutes of building, whether a port is free; 0 finds one that is.
 * @param {number} port
 * @returns {Promise<number>}
 */
export function probePort(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(portFailure(error, port)))
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address())
      server.close(() => resolve(address.port))
    })
  })
}
