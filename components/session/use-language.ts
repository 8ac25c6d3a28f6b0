'use client'

import { useEffect, useState } from 'react'
import type { Desk } from './desk'
import { LanguageClient } from './language-client'

/** Keeps the findings of all open units up to date, and answers what the code editor asks. */
export function useLanguage(desk: Desk): LanguageClient {
  const [client] = useState(() => new LanguageClient())
  useEffect(() => {
    const follow = () => client.follow([desk.state.active, ...desk.state.units.filter((unit) => unit !== desk.state.active)])
    follow()
    const unsubscribe = desk.subscribe(follow)
    return () => {
      unsubscribe()
      client.end()
    }
  }, [client, desk])
  return client
}
