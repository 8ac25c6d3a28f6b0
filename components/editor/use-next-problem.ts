'use client'

import { useCallback } from 'react'
import { severityInWords } from '@/components/session/severity'
import { fileName } from '@/components/session/unit-paths'
import type { UnitSession } from '@/components/session/unit-session'
import { announce } from '@/components/ui/announcer'
import { LineIndex } from '@/lib/exec-schema'

/** Goes to the first problem behind the cursor, over all files of the unit, and from the last one to the first again. */
export function useNextProblem(session: UnitSession, onGo: () => void): () => void {
  return useCallback(() => {
    const { findings, files, activeFile, cursor } = session.state
    const at = files.findIndex((file) => file.id === activeFile)
    const next = findings.find((finding) => {
      const index = files.findIndex((file) => file.path === finding.file)
      if (index !== at) return index > at
      const place = new LineIndex(files[index]!.text).positionAt(finding.range.end)
      return place.line > cursor.line || (place.line === cursor.line && place.column > cursor.column)
    })
    const finding = next ?? findings[0]
    if (!finding) {
      announce('No problems')
      return
    }
    onGo()
    session.goTo({ file: finding.file, ...finding.range })
    const line = new LineIndex(session.fileWithPath(finding.file)?.text ?? '').positionAt(finding.range.start).line
    announce(`${severityInWords(finding.severity)}, ${findings.indexOf(finding) + 1} of ${findings.length}: ${finding.message}. ${fileName(finding.file)}, line ${line}.${finding.fixes.length > 0 ? ' Control period for fixes.' : ''}`)
  }, [session, onGo])
}
