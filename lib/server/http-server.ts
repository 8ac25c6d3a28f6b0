import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { portFailure } from '../../scripts/bootstrap/port.mjs'
import { errorStatus } from '../api/error-status'
import { clientAddressHeader, pathHeader } from '../auth/server-address'
import { checkRequest } from './host-check'
import { clientAddress, type OwnAddress } from './own-address'
import { checkRequestLine, METHODS } from './request-line'
import { contentSecurityPolicy, securityHeaders } from './security-headers'

export interface Application {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

/** How long answers that are under way may take when the server ends. */
const GRACE = 1000

/** Serves an application at an address. Answers with a function that ends the server. */
export async function listen(application: Application, port: number, own: OwnAddress, dev: boolean): Promise<() => Promise<void>> {
  const servers = own.listenAt.map((address) => ({ address, server: serverFor(application, own, dev) }))
  for (const { address, server } of servers) await bind(server, address, port)
  return async () => {
    const closed = servers.map(({ server }) => new Promise((resolve) => server.close(resolve)))
    for (const { server } of servers) server.closeIdleConnections()
    await Promise.race([Promise.all(closed), sleep(GRACE)])
    for (const { server } of servers) server.closeAllConnections()
  }
}

function serverFor(application: Application, own: OwnAddress, dev: boolean): Server {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (own.origin.startsWith('https:')) response.setHeader('Strict-Transport-Security', 'max-age=31536000')
    const policy = contentSecurityPolicy(randomBytes(16).toString('base64'), dev)
    response.setHeader('Content-Security-Policy', policy)
    request.headers['content-security-policy'] = policy
    request.headers[clientAddressHeader] = clientAddress(request.socket.remoteAddress, request.headers['x-forwarded-for'], own)
    request.headers[pathHeader] = request.url
    const refusal = checkRequest(request.headers, own) ?? checkRequestLine(request)
    if (!refusal) return void application.handle(request, response).catch((error: unknown) => breakOff(response, error))
    const { code, message } = refusal
    const status = errorStatus[code]
    if (status === 405) response.setHeader('Allow', METHODS.join(', '))
    if (request.url?.startsWith('/api/')) send(response, status, 'application/json', JSON.stringify({ error: { code, message } }))
    else send(response, status, 'text/plain; charset=utf-8', `${message}\n`)
  })
  // Without a listener Node answers requests for an upgrade as ordinary ones; only the development server has something to upgrade to.
  if (!dev) return server
  return server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (checkRequest(request.headers, own)) socket.end(`HTTP/1.1 403 ${STATUS_CODES[403]}\r\nConnection: close\r\n\r\n`)
    else application.upgrade(request, socket, head)
  })
}

function send(response: ServerResponse, status: number, type: string, body: string) {
  response.writeHead(status, { 'Content-Type': type, Connection: 'close' }).end(body)
}

function breakOff(response: ServerResponse, error: unknown) {
  console.error(error)
  response.destroy()
}

function bind(server: Server, address: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      // Many machines and containers do without IPv6.
      if (address === '::1' && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT')) resolve()
      else reject(portFailure(error, port))
    })
    server.listen(port, address, resolve)
  })
}
