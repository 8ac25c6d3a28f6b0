import { z } from 'zod'
import { analysisRequest } from './contracts/analysis'
import { checkReport } from './contracts/check'
import { securityReport } from './contracts/security'
import { orderReport } from './contracts/order'
import { releasesReport } from './contracts/releases'
import { errorBody } from './contracts/common'
import { effectiveReport } from './contracts/effective'
import { listHostsQuery, listHostsResponse, saveHostRequest, saveHostResponse } from './contracts/hosts'
import { publishRequest, publishResponse, publishedUnitResponse, removePublishedRequest } from './contracts/published'
import { listReviewsQuery, listReviewsResponse, openReviewRequest, openReviewResponse, patchSetResponse, proposeUnitRequest } from './contracts/reviews'
import { settingReport, settingsQuery } from './contracts/settings'
import {
  createUnitRequest,
  createUnitResponse,
  importRequest,
  importResponse,
  listRevisionsQuery,
  listRevisionsResponse,
  listUnitsQuery,
  listUnitsResponse,
  mergeRequest,
  mergeResponse,
  ownWorkspacesResponse,
  readRevisionResponse,
  restoreRequest,
  revisionResponse,
  saveUnitRequest,
  unitResponse,
} from './contracts/units'

interface Operation {
  readonly path: string
  readonly method: 'get' | 'post' | 'put' | 'delete'
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** Absent for operations that answer with 204 and nothing else. */
  readonly answer?: z.ZodType
  readonly media?: string
  readonly status?: number
  /** The refusals that an operation has besides those of every operation. */
  readonly refusals?: readonly number[]
}

const operations: readonly Operation[] = [
  { path: '/check', method: 'post', summary: 'Everything there is to say about units, one report for each file', body: analysisRequest, answer: z.array(checkReport), refusals: [413] },
  { path: '/releases', method: 'post', summary: 'What each release of systemd does with units; of the target only the manager counts', body: analysisRequest, answer: z.array(releasesReport), refusals: [413] },
  { path: '/effective', method: 'post', summary: 'What systemd makes of units, one report for each unit', body: analysisRequest, answer: z.array(effectiveReport), refusals: [413] },
  { path: '/security', method: 'post', summary: 'How exposed services are, as systemd-analyze security of the target reckons it, and what would lower it', body: analysisRequest, answer: z.array(securityReport), refusals: [413] },
  { path: '/order', method: 'post', summary: 'In which order units start, with its cycles', body: analysisRequest, answer: orderReport, refusals: [413] },
  { path: '/settings', method: 'get', summary: 'All settings that a target knows', query: settingsQuery, answer: z.array(settingReport) },
  { path: '/units', method: 'get', summary: 'Units, the last changed first', query: listUnitsQuery, answer: listUnitsResponse },
  { path: '/units', method: 'post', summary: 'Creates a unit', body: createUnitRequest, answer: createUnitResponse, status: 201, refusals: [413] },
  { path: '/units/{id}', method: 'get', summary: 'A unit as its latest revision has it', answer: unitResponse, refusals: [404] },
  { path: '/units/{id}', method: 'put', summary: 'Adds a revision; one that would change nothing is answered with the number of the latest', body: saveUnitRequest, answer: revisionResponse, refusals: [404, 409, 413] },
  { path: '/units/{id}', method: 'delete', summary: 'Archives a unit; nothing of it is lost', refusals: [404] },
  { path: '/units/{id}/revisions', method: 'get', summary: 'The history of a unit, newest first', query: listRevisionsQuery, answer: listRevisionsResponse, refusals: [404] },
  { path: '/units/{id}/revisions/{number}', method: 'get', summary: 'One revision with its files', answer: readRevisionResponse, refusals: [404] },
  { path: '/units/{id}/merge', method: 'post', summary: 'Brings a change together with what was saved since, line by line; saves nothing', body: mergeRequest, answer: mergeResponse, refusals: [404, 413] },
  { path: '/units/{id}/restore', method: 'post', summary: 'Brings a revision back, with its name, manager and target, as a new one', body: restoreRequest, answer: revisionResponse, refusals: [404, 409, 413] },
  { path: '/units/{id}/unarchive', method: 'post', summary: 'Puts an archived unit back into the list', refusals: [404] },
  { path: '/import', method: 'post', summary: 'Saves many units at once: new ones, and new revisions of those that the workspace has already by name and manager', body: importRequest, answer: importResponse, refusals: [413] },
  { path: '/workspaces', method: 'get', summary: 'The workspaces of whoever asks', answer: ownWorkspacesResponse },
  { path: '/hosts', method: 'get', summary: 'The machines of a workspace', query: listHostsQuery, answer: listHostsResponse, refusals: [404] },
  { path: '/hosts', method: 'post', summary: 'Describes a machine', body: saveHostRequest, answer: saveHostResponse, status: 201, refusals: [404, 409, 413] },
  { path: '/hosts/{id}', method: 'put', summary: 'Describes a machine anew', body: saveHostRequest, answer: saveHostResponse, refusals: [404, 409, 413] },
  { path: '/hosts/{id}', method: 'delete', summary: 'Forgets a machine that no revision was made for', query: listHostsQuery, refusals: [404, 409] },
  { path: '/reviews', method: 'get', summary: 'The reviews of a workspace, the last touched first', query: listReviewsQuery, answer: listReviewsResponse, refusals: [404] },
  { path: '/reviews', method: 'post', summary: 'Proposes changes to units', body: openReviewRequest, answer: openReviewResponse, status: 201, refusals: [404, 409, 413] },
  { path: '/reviews/{id}/units', method: 'post', summary: 'Proposes something else for one unit of a review, or one unit more, as the next patch set', body: proposeUnitRequest, answer: patchSetResponse, status: 201, refusals: [404, 409, 413] },
  { path: '/events', method: 'get', summary: 'Changes in one’s workspaces as they happen, as server-sent events', answer: z.string(), media: 'text/event-stream' },
  { path: '/published', method: 'post', summary: 'Publishes a copy of a unit at a short address', body: publishRequest, answer: publishResponse, status: 201, refusals: [413] },
  { path: '/published/{id}', method: 'get', summary: 'A unit as it was published', answer: publishedUnitResponse, refusals: [404] },
  { path: '/published/{id}', method: 'delete', summary: 'Removes a published unit for good', body: removePublishedRequest, refusals: [404, 413] },
]

const refusalDescriptions: Readonly<Record<number, string>> = {
  400: 'The request does not fit',
  401: 'Nobody is signed in',
  403: 'The request came from a page elsewhere, or the one who asks may not do this',
  404: 'There is no such thing',
  405: 'The path does not know this method; the header Allow lists those that it knows',
  409: 'Someone else was faster, or the unit is archived',
  413: 'Too long',
  429: 'That was tried too often',
  500: 'Something went wrong on the server',
  503: 'The database does not answer',
}

/** The description of the HTTP API, made from the same contracts that check requests. */
export function openApiDocument() {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: { title: 'Unitwright', version: '1', description: 'Checks systemd unit files, says what systemd makes of them, and keeps them with their history.' },
    servers: [{ url: '/api/v1' }],
    paths,
    components: { schemas: { Error: schemaOf(errorBody, 'output') } },
  }
}

function describe({ path, method, summary, query, body, answer, status = answer ? 200 : 204, media = 'application/json', refusals = [] }: Operation) {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: name === 'number' ? 'integer' : 'string' } }))
  const inQuery = query ? Object.entries(query.shape).map(([name, schema]) => ({ name, in: 'query', required: false, schema: schemaOf(schema as z.ZodType, 'input') })) : []
  const error = { content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } } }
  return {
    operationId: `${method}${path.replace(/\W+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
    summary,
    ...(inPath.length + inQuery.length > 0 && { parameters: [...inPath, ...inQuery] }),
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } } }),
    responses: {
      [status]: { description: answer ? 'Done' : 'Done; there is nothing more to say', ...(answer && { content: { [media]: { schema: schemaOf(answer, 'output') } } }) },
      ...Object.fromEntries([400, 401, 403, 405, ...refusals, 429, 500, 503].map((code) => [code, { description: refusalDescriptions[code], ...error }])),
    },
  }
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}
