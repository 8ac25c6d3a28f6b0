import { notFound } from 'next/navigation'
import { cache } from 'react'
import { authoriseReading } from '@/lib/api/authorise'
import { describeError, type ErrorDescription } from '@/lib/api/describe-error'
import { errorStatus } from '@/lib/api/error-status'
import { readUnit } from '@/lib/workspace/read-unit'

export type Loaded<T> = { readonly data: T; readonly error: null } | { readonly data: null; readonly error: ErrorDescription }

/** Reads what a page shows. What is not there leads to the page that says so; what can be explained is handed to the page; all else is a fault of ours. */
export async function load<T>(read: () => Promise<T>): Promise<Loaded<T>> {
  try {
    return { data: await read(), error: null }
  } catch (failure) {
    const error = describeError(failure)
    if (errorStatus[error.code] === 404) notFound()
    if (error.code === 'internal') throw failure
    return { data: null, error }
  }
}

/** A unit that the viewer may read; read once for a page and its title. */
export const loadUnit = cache(async (id: string) => {
  authoriseReading({ id })
  return readUnit(id)
})

/** The name of a unit for the title of a page; the page itself says what is wrong where there is none. */
export async function unitTitle(id: string): Promise<string> {
  return loadUnit(id).then(
    (unit) => unit.name,
    () => 'Unit',
  )
}
