'use client'

import { useCallback, useEffect, useState } from 'react'
import { checkSession } from './check-session'
import type { UnitSession } from './unit-session'

/** Keeps the findings up to date as long as the unit is shown. What it gives back begins anew with a new worker. */
export function useChecks(session: UnitSession): () => void {
  const [attempt, setAttempt] = useState(0)
  useEffect(() => checkSession(session), [session, attempt])
  return useCallback(() => setAttempt((before) => before + 1), [])
}
