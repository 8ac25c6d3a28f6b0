'use client'

import { useEffect, useState } from 'react'
import type { LanguageClient } from '@/components/session/language-client'
import { useSession, useSessionState } from '@/components/session/session-context'
import { isForeign, type Finding, type SourceFile } from '@/lib/exec-schema'

/** The drop-ins that do what fixes of files of packages do, by finding. The worker finds them a moment after the findings. */
export function useDropIns(language: LanguageClient): ReadonlyMap<Finding, readonly (SourceFile | null)[]> {
  const session = useSession()
  const findings = useSessionState((state) => state.findings)
  const [known, setKnown] = useState<ReadonlyMap<Finding, readonly (SourceFile | null)[]>>(new Map())
  useEffect(() => {
    let ended = false
    const paths = [...new Set(findings.filter(({ file, fixes }) => fixes.length > 0 && isForeign(file)).map(({ file }) => file))]
    const ask = async (path: string) => {
      const own = findings.filter(({ file }) => file === path)
      const remedies = (await language.ask(session, path, (service, place) => service.remedies(place, own))) ?? []
      return remedies.map(({ dropIns }, index) => [own[index]!, dropIns] as const)
    }
    void Promise.all(paths.map(ask)).then((found) => !ended && setKnown((before) => (found.length === 0 && before.size === 0 ? before : new Map(found.flat()))))
    return () => {
      ended = true
    }
  }, [language, session, findings])
  return known
}
