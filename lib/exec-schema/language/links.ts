import type { Range } from '../text/range'
import { assignmentsOf, sourceRangeOf } from '../unit-file'
import { splitWords } from '../values/words'
import { treeOf, type OpenFile } from './open-file'

/** A stretch of text that leads to a page of the web. */
export interface Link {
  readonly range: Range
  readonly address: string
}

/** What Documentation= names, as far as a browser can show it: web addresses, and manual pages where Debian or systemd publish them. */
export function linksOf(file: OpenFile): Link[] {
  return [...assignmentsOf(treeOf(file))].flatMap(({ section, assignment }) =>
    section !== 'Unit' || assignment.name !== 'Documentation'
      ? []
      : splitWords(assignment.value).words.flatMap(({ text, range }) => {
          const address = addressOf(text)
          return address ? [{ range: sourceRangeOf(assignment, range), address }] : []
        }),
  )
}

function addressOf(uri: string): string | null {
  if (/^https?:\/\/[^\s"'<>]+$/.test(uri)) return uri
  const page = /^man:([\w.@:+-]+)\((\d\w*)\)$/.exec(uri)
  return page ? manualAddress(page[1]!, page[2]!) : null
}

/** Where a manual page can be read: those of systemd at its own site, the others at Debian's. */
export function manualAddress(name: string, section: string): string {
  if (/^(systemd|journald|logind|udev|sysctl\.d|tmpfiles|sysusers|binfmt|modules-load|os-release|machine-id|coredump\.conf|bootctl|busctl|hostnamectl|journalctl|localectl|loginctl|networkctl|portablectl|resolvectl|systemctl|timedatectl)/.test(name))
    return `https://www.freedesktop.org/software/systemd/man/latest/${encodeURIComponent(name)}.html`
  return `https://manpages.debian.org/${encodeURIComponent(name)}.${section}`
}
