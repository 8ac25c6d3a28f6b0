import { type AttemptLimit, countAttempt, forgetAttempts, networkOf } from '@/lib/auth/attempts'
import { AccessError, signedOut } from '@/lib/auth/errors'
import type { Viewer } from '@/lib/auth/permissions'
import { getPrisma } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { announce } from './announce'
import { findSubject, type SubjectKind, type Subjects } from './subjects'

/** What an operation gets to work with. */
interface Context<Kind extends SubjectKind> {
  readonly viewer: Viewer
  /** What it is done to, which the viewer may see. */
  readonly subject: Subjects[Kind]['loaded']
}

interface Change<Kind extends SubjectKind> extends Context<Kind> {
  /** Everything that changes is changed in here, so that it happens whole or not at all. */
  readonly transaction: Prisma.TransactionClient
}

interface Rule<Kind extends SubjectKind> {
  /** What it is called in the audit log and in the table of who may do what: a verb and a noun. */
  readonly name: string
  readonly on: Kind
  readonly permits: (viewer: Viewer, subject: Subjects[Kind]['loaded']) => boolean
}

/** An operation as those see it who call it: who wants it, and what. */
export type Operation<Input, Result> = ((viewer: Viewer | null, input: Input) => Promise<Result>) & { readonly operation: string }

/**
 * An operation that changes nothing. Whoever is not signed in, may not see what it is about, or may not do it, is refused before it begins:
 * with `signed-out`, as if it were not there, or with `forbidden`.
 */
export function reading<Kind extends SubjectKind, Input extends Subjects[Kind]['input'], Result>(
  rule: Rule<Kind> & { readonly run: (context: Context<Kind>, input: Input) => Promise<Result> },
): Operation<Input, Result> {
  const call = async (viewer: Viewer | null, input: Input) => {
    const permitted = await permit(rule, viewer, input)
    return rule.run(permitted, input)
  }
  return Object.assign(call, { operation: rule.name })
}

/**
 * An operation that changes something, refused like one that reads. Its changes, the entry in the audit log and the word to all who look are one
 * transaction. `audit` says in a few words and numbers what was done, never in texts of units or secrets; null where nothing was.
 */
export function changing<Kind extends SubjectKind, Input extends Subjects[Kind]['input'], Result>(
  rule: Rule<Kind> & {
    readonly run: (context: Change<Kind>, input: Input) => Promise<Result>
    readonly audit: (input: Input, result: Result) => Prisma.InputJsonObject | null
  },
): Operation<Input, Result> {
  const call = async (viewer: Viewer | null, input: Input) => {
    const permitted = await permit(rule, viewer, input)
    return getPrisma().$transaction(async (transaction) => {
      const result = await rule.run({ ...permitted, transaction }, input)
      const details = rule.audit(input, result)
      if (details) await recordAct(transaction, { operation: rule.name, actorId: permitted.viewer.id, workspaceId: permitted.subject.workspaceId, details })
      return result
    }, transactionLimits)
  }
  return Object.assign(call, { operation: rule.name })
}

/** Where a request came from, for operations that anyone may try. */
export interface Attempt {
  /** The address of the client. */
  readonly client: string
}

/**
 * An operation that anyone may try, signed in or not, because what it takes proves who may: a password, a code, what stands in a link. Attempts are
 * counted before anything else, refused with `too-many-attempts`; those by the last of the limits are forgotten after one that succeeds. `prepare` does
 * what takes long, such as hashing, before the transaction begins. `run` answers with whose act it was, too.
 */
export function proving<Input extends Attempt, Prepared, Result extends { readonly actorId: string | null; readonly workspaceId?: string }>(rule: {
  readonly name: string
  readonly limits: (input: Input) => readonly [Limit, ...Limit[]]
  readonly prepare: (input: Input) => Promise<Prepared>
  readonly run: (transaction: Prisma.TransactionClient, prepared: Prepared, input: Input) => Promise<Result>
}): ((input: Input) => Promise<Result>) & { readonly operation: string } {
  const call = async (input: Input) => {
    const limits = rule.limits({ ...input, client: networkOf(input.client) })
    // What somebody types as an e-mail address is no other's network address.
    const keyOf = ({ by }: Limit) => `${rule.name} ${JSON.stringify(by)}`
    for (const limit of limits) await countAttempt(keyOf(limit), limit)
    const prepared = await rule.prepare(input)
    const result = await getPrisma().$transaction(async (transaction) => {
      const done = await rule.run(transaction, prepared, input)
      await recordAct(transaction, { operation: rule.name, actorId: done.actorId, workspaceId: done.workspaceId ?? null, details: {} })
      return done
    }, transactionLimits)
    await forgetAttempts(keyOf(limits.at(-1)!))
    return result
  }
  return Object.assign(call, { operation: rule.name })
}

interface Limit extends AttemptLimit {
  /** Whose attempts are counted together. */
  readonly by: { readonly address: string } | { readonly email: string } | 'all'
}

/** Many may save at once and wait for each other. */
export const transactionLimits = { maxWait: 10_000, timeout: 20_000 }

async function permit<Kind extends SubjectKind>(rule: Rule<Kind>, viewer: Viewer | null, input: Subjects[Kind]['input']): Promise<Context<Kind>> {
  if (!viewer) throw signedOut()
  const subject = await findSubject[rule.on](viewer, input)
  if (!rule.permits(viewer, subject)) throw new AccessError('forbidden', 'You may not do this; ask an owner for the role that may.')
  return { viewer, subject }
}

interface Act {
  readonly operation: string
  readonly actorId: string | null
  readonly workspaceId: string | null
  readonly details: Prisma.InputJsonObject
}

/** Writes into the audit log what was done, and tells all who look at the workspace. */
export async function recordAct(transaction: Prisma.TransactionClient, act: Act): Promise<void> {
  await transaction.auditEntry.create({ data: act, select: { id: true } })
  await announce(transaction, act)
}
