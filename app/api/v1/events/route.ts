import { routeHandlers } from '@/lib/api/route-handlers'
import { canReadWorkspace, type Viewer } from '@/lib/auth/permissions'
import { AccessError, signedOut } from '@/lib/auth/errors'
import { viewerOf } from '@/lib/auth/viewer'
import type { Announcement } from '@/lib/operation/announce'
import { listen } from '@/lib/operation/listen'

/** So many streams one person may listen to at a time; the tabs of a browser share one. */
const MOST_STREAMS = 20

/** How many streams each person listens to. */
const streams = new Map<string, number>()

/** Who asks is looked up once for each announcement, however many of their tabs listen. */
const lookedUp = new WeakMap<Announcement, Map<string, Promise<Viewer | null>>>()

function viewerAt(announcement: Announcement, headers: Headers): Promise<Viewer | null> {
  const known = lookedUp.get(announcement) ?? new Map<string, Promise<Viewer | null>>()
  lookedUp.set(announcement, known)
  const cookie = headers.get('cookie') ?? ''
  const viewer = known.get(cookie) ?? viewerOf(headers)
  known.set(cookie, viewer)
  return viewer
}

/** Something has to be sent now and then, or what is in between takes the connection for dead. */
const heartbeat = 25_000

/**
 * Tells of changes in the workspaces of whoever asks, as they are committed by any instance: server-sent events whose data name the operation and what it was done to. Who asks
 * is looked up again for each, so that one who is signed out or no longer a member hears no more.
 */
export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const person = await viewerOf(request.headers)
    if (!person) throw signedOut()
    const open = streams.get(person.id) ?? 0
    if (open >= MOST_STREAMS) throw new AccessError('too-many-attempts', `At most ${MOST_STREAMS} streams are open to one person at a time; close some.`)
    streams.set(person.id, open + 1)
    const encoder = new TextEncoder()
    let stop = () => undefined as void
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        const send = (text: string) => {
          try {
            controller.enqueue(encoder.encode(text))
          } catch {
            // The one who listened is gone.
            stop()
          }
        }
        const hear = async (announcement: Announcement) => {
          if (announcement.workspaceId === null) return
          const viewer = await viewerAt(announcement, request.headers).catch(() => undefined)
          if (viewer === null) {
            stop()
            controller.close()
          } else if (viewer && canReadWorkspace(viewer, { id: announcement.workspaceId })) {
            const { operation, workspaceId, details, actorId } = announcement
            send(`data: ${JSON.stringify({ operation, workspaceId, details, isOwn: actorId === viewer.id })}\n\n`)
          }
        }
        const leave = listen((announcement) => void hear(announcement))
        const beat = setInterval(() => send(': still here\n\n'), heartbeat)
        stop = () => {
          stop = () => undefined
          const left = (streams.get(person.id) ?? 1) - 1
          if (left > 0) streams.set(person.id, left)
          else streams.delete(person.id)
          leave()
          clearInterval(beat)
        }
        request.signal.addEventListener('abort', () => stop())
        send('retry: 2000\n\n')
      },
      cancel: () => stop(),
    })
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' } })
  },
})
