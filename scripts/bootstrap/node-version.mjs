// @ts-check
import { Failure } from './failure.mjs'

/** The oldest Node.js that Next.js, Prisma and `require()` of ES modules work with. */
const OLDEST = { major: 20, minor: 19 }

/** @param {string} version such as 20.19.0 */
export function checkNodeVersion(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return
  const oldest = `${OLDEST.major}.${OLDEST.minor}`
  throw new Failure(`Unitwright needs Node.js ${oldest} or newer and this is ${version}; install a newer one from https://nodejs.org.`)
}
