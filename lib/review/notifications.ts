import { getPrisma } from '@/lib/db/client'
import { changing, reading } from '@/lib/operation/operation'

/** Something that happened which the viewer may want to know. */
export interface ShownNotification {
  readonly id: string
  readonly kind: string
  readonly actor: string
  readonly review: { readonly id: string; readonly number: number; readonly title: string; readonly workspace: string }
  readonly createdAt: Date
  readonly isRead: boolean
}

const most = 100

/** The latest notifications of the viewer, of reviews that they may still see. */
export const listNotifications = reading({
  name: 'list-notifications',
  on: 'server',
  permits: () => true,
  run: async ({ viewer }): Promise<ShownNotification[]> => {
    const rows = await getPrisma().notification.findMany({
      where: { userId: viewer.id, review: { workspaceId: { in: [...viewer.roles.keys()] } } },
      orderBy: { createdAt: 'desc' },
      take: most,
      select: { id: true, kind: true, createdAt: true, readAt: true, actor: { select: { name: true } }, review: { select: { id: true, number: true, title: true, workspace: { select: { name: true } } } } },
    })
    return rows.map(({ id, kind, createdAt, readAt, actor, review }) => ({ id, kind, actor: actor.name, review: { ...review, workspace: review.workspace.name }, createdAt, isRead: readAt !== null }))
  },
})

/** Marks notifications of the viewer as read: those of one review, or all. */
export const markRead = changing({
  name: 'mark-read',
  on: 'server',
  permits: () => true,
  run: async ({ viewer, transaction }, { reviewId }: { readonly reviewId?: string }) => {
    await transaction.notification.updateMany({ where: { userId: viewer.id, readAt: null, ...(reviewId !== undefined && { reviewId }) }, data: { readAt: new Date() } })
  },
  audit: () => null,
})
