import { headers } from 'next/headers'
import { type FormAnswer, noAnswer } from '@/components/team/form-answer'
import { describeError } from '@/lib/api/describe-error'
import { clientOf } from '@/lib/auth/server-address'
import { isSignedOut, leadToSignIn } from './current-viewer'

/** One field of a form as text; forms can be sent with anything in them. */
export function field(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.slice(0, 4000) : ''
}

/** A field for many lines. */
export function longField(data: FormData, name: string): string {
  const value = data.get(name)
  return typeof value === 'string' ? value.slice(0, 200_000).replace(/\r\n/g, '\n') : ''
}

/** Where a form was sent from: the client's address, and all headers. */
export async function sender(): Promise<{ client: string; headers: Headers }> {
  const all = await headers()
  return { client: clientOf(all), headers: all }
}

/** Does what a form is for and answers with what it made; where that is refused, with the reason and with what was typed. */
export async function answerForm(data: FormData, work: () => Promise<Partial<FormAnswer>>): Promise<FormAnswer> {
  try {
    return { ...noAnswer, ...(await work()) }
  } catch (failure) {
    if (isSignedOut(failure)) await leadToSignIn()
    const { code, message } = describeError(failure)
    if (code === 'internal') console.error(failure)
    const typed = [...data].flatMap(([name, value]) => (typeof value === 'string' && !/password|^present$|^\$/i.test(name) ? [[name, value] as const] : []))
    return { ...noAnswer, error: message, typed: Object.fromEntries(typed) }
  }
}

/** A path of this server out of what an address or a form says; anything else, which could lead elsewhere, is the home page. */
export function ownPath(path: string): string {
  const own = 'http://own.invalid'
  // Only what is left once dots and backslashes are resolved tells where it leads.
  const url = /^\/[^\\\x00-\x20]*$/.test(path) && URL.canParse(path, own) ? new URL(path, own) : null
  return url?.origin === own && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : '/home'
}
