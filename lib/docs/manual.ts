import { newestVersion } from '@/lib/exec-schema'
import { link } from './rich-text'

/** The oldest release whose manual pages are published by their number. */
const OLDEST_MANUAL = 247

/**
 * A link to a page of systemd's own manual, as a release printed it: `systemd.exec(5)`, at one of its settings or at its beginning. For releases before 247, of which
 * none are published, it leads to those of 247.
 */
export function manualLink(page: string, version: number, setting?: string): string {
  return link(page, manualAddress(page, version, setting))
}

function manualAddress(page: string, version: number, setting?: string): string {
  const folder = version >= newestVersion ? 'latest' : Math.max(version, OLDEST_MANUAL)
  return `https://www.freedesktop.org/software/systemd/man/${folder}/${/^[\w.@-]+/.exec(page)![0]}.html${setting === undefined ? '' : `#${setting}=`}`
}
