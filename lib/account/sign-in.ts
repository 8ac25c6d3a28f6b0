import { getAuth } from '@/lib/auth/better-auth'
import { AccessError } from '@/lib/auth/errors'
import { type Attempt, proving } from '@/lib/operation/operation'
import { normaliseEmail } from './person'

interface Credentials extends Attempt {
  readonly email: string
  readonly password: string
  /** The headers of the request: from them the session knows which browser it is in. */
  readonly headers: Headers
}

/**
 * Signs a person in, in the browser that asks: its cookie is set, and answered with. Refused with `wrong-credentials`, which does not tell whether there
 * is such a person, and with `too-many-attempts`.
 */
export const signIn = proving({
  name: 'sign-in',
  limits: ({ client, email }: Credentials) => [{ by: { address: client }, most: 50, seconds: 900 }, { by: { email: normaliseEmail(email) }, most: 10, seconds: 900 }],
  // better-auth has connections of its own to the database, which many who sign in at once would wait for in vain with a transaction open.
  prepare: async ({ email, password, headers }) => {
    const auth = await getAuth()
    return auth.api.signInEmail({ body: { email: normaliseEmail(email), password, rememberMe: true }, headers, returnHeaders: true }).catch(asRefusal)
  },
  run: (_transaction, answer) => Promise.resolve({ actorId: answer.response.user.id, cookies: answer.headers.getSetCookie() }),
})

function asRefusal(error: unknown): never {
  const status = (error as { statusCode?: unknown } | null)?.statusCode
  if (typeof status !== 'number' || status >= 500) throw error
  throw new AccessError('wrong-credentials', 'The e-mail address and the password do not go together; look at both, or ask an owner for a link to a new password.')
}
