import { createServer, request, type Server } from 'node:http'

/** Slow 4G as Lighthouse takes it. */
const slow = { bytesPerSecond: 1_600_000 / 8, roundTrip: 150 }

/** Hands requests on to the server at a port as a slow network would: each waits for half a round trip on both ways, and all answers share what the line carries. */
export async function slowNetwork(port: number): Promise<{ readonly server: Server; readonly port: number }> {
  let free = 0
  const server = createServer((incoming, outgoing) => {
    setTimeout(() => {
      const onward = request({ host: 'localhost', port, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, host: `localhost:${port}`, ...(incoming.headers.origin && { origin: `http://localhost:${port}` }) } }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        let turn = Promise.resolve()
        const until = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, time - performance.now())))
        answer.on('data', (chunk: Buffer) => {
          free = Math.max(free, performance.now()) + (chunk.length / slow.bytesPerSecond) * 1000
          const arrival = free + slow.roundTrip / 2
          turn = turn.then(() => until(arrival)).then(() => void outgoing.write(chunk))
        })
        answer.on('end', () => void turn.then(() => outgoing.end()))
      })
      onward.on('error', () => outgoing.destroy())
      incoming.pipe(onward)
    }, slow.roundTrip / 2)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as { port: number }).port }
}
