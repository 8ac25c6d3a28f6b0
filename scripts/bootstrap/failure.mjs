// @ts-check

/** A problem that the person at the terminal can solve: one sentence that says what is wrong and what to do about it. */
export class Failure extends Error {
  /**
   * @param {string} message
   * @param {string} [output] what a program that failed has printed, shown above the sentence
   */
  constructor(message, output) {
    super(message)
    this.name = 'Failure'
    this.output = output
  }
}

/** PostgreSQL's own code for a full disk. */
export const DATABASE_DISK_FULL = '53100'

/** Prints why something did not work, without a stack trace.
 * @param {unknown} error
 */
export function report(error) {
  const failure = asFailure(error)
  if (failure.output?.trim()) console.error(failure.output.trimEnd())
  console.error(failure.message)
}

/**
 * @param {unknown} error
 * @returns {Failure}
 */
export function asFailure(error) {
  if (error instanceof Failure) return error
  const { code, path, message } = /** @type {NodeJS.ErrnoException} */ (error instanceof Error ? error : new Error(String(error)))
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path ?? 'this folder')
  if (code === DATABASE_DISK_FULL) return diskFull('the database')
  if (path && (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')) {
    return new Failure(`${path} cannot be written (${code}); let this user write there, or set UNITWRIGHT_DATA to a folder of its own.`)
  }
  const trace = process.env.UNITWRIGHT_DEBUG && error instanceof Error ? error.stack : undefined
  return new Failure(`Unitwright stopped because of something unexpected: ${firstLine(message)} (UNITWRIGHT_DEBUG=1 shows where).`, trace)
}

/** @param {string} place */
export function diskFull(place) {
  return new Failure(`The disk that holds ${place} is full; free some space and start again.`)
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n', 1).join()
}
