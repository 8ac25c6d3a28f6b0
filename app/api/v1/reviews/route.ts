import { listReviewsQuery, openReviewRequest } from '@/lib/api/contracts/reviews'
import { readBody, readQuery } from '@/lib/api/read-request'
import { routeHandlers } from '@/lib/api/route-handlers'
import { viewerOf } from '@/lib/auth/viewer'
import { listReviews } from '@/lib/review/list-reviews'
import { openReview } from '@/lib/review/open-review'
import { chooseWorkspace } from '@/lib/workspace/workspaces'

export const { GET, POST, PUT, PATCH, DELETE } = routeHandlers({
  GET: async (request) => {
    const { workspace, ...options } = readQuery(request, listReviewsQuery)
    const viewer = await viewerOf(request.headers)
    const { reviews, total, pageSize } = await listReviews(viewer, { ...options, workspace: await chooseWorkspace(viewer, workspace) })
    return Response.json({ reviews: reviews.map((review) => ({ ...review, updatedAt: review.updatedAt.toISOString() })), total, pageSize })
  },
  POST: async (request) => {
    const { workspace, ...proposal } = await readBody(request, openReviewRequest)
    const viewer = await viewerOf(request.headers)
    const opened = await openReview(viewer, { ...proposal, workspace: await chooseWorkspace(viewer, workspace) })
    return Response.json(opened, { status: 201, headers: { Location: `/reviews/${opened.id}` } })
  },
})
