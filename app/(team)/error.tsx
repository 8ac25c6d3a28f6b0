'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

/** Stands in for a page that could not be made. */
export default function UnitsError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main className="flex h-full items-center justify-center">
      <EmptyState title="This page could not be made" action={<Button onClick={reset}>Try again</Button>}>
        Something went wrong on the server. What was saved is kept; what the server printed says more.
      </EmptyState>
    </main>
  )
}
