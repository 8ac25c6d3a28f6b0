import { routeHandlers } from '@/lib/api/route-handlers'
import { canReadWorkspace } from '@/lib/auth/permissions'
import { signedOut } from '@/lib/auth/errors'
import { viewerOf } from '@/lib/auth/viewer'
import type { Announcement } from '@/lib/operation/announce'
import { listen } from '@/lib/operation/listen'

/** Something has to be sent now and then, or what is in between takes the connection for dead. */
const heartbeat = 25_000

/**
 * Tells of changes in the workspaces of whoever asks, as they are committed by any instance: server-sent events whose data name the operation and what it was done to. Who asks
 * is looked up again for each, so that one who is signed out or no longer a member hears no more.
 */
export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    if (!(await viewerOf(request.headers))) throw signedOut()
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
          const viewer = await viewerOf(request.headers).catch(() => undefined)
          if (viewer === null) {
            stop()
            controller.close()
          } else if (viewer && announcement.workspaceId !== null && canReadWorkspace(viewer, { id: announcement.workspaceId })) {
            const { operation, workspaceId, details, actorId } = announcement
            send(`data: ${JSON.stringify({ operation, workspaceId, details, isOwn: actorId === viewer.id })}\n\n`)
          }
        }
        const leave = listen((announcement) => void hear(announcement))
        const beat = setInterval(() => send(': still here\n\n'), heartbeat)
        stop = () => {
          leave()
          clearInterval(beat)
        }
        request.signal.addEventListener('abort', stop)
        send('retry: 2000\n\n')
      },
      cancel: () => stop(),
    })
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' } })
  },
})
