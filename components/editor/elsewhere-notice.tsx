'use client'

import { useSession, useSessionState } from '@/components/session/session-context'
import { takeRevision } from '@/components/session/newer-revision'
import { Button, IconButton } from '@/components/ui/button'
import { Icon } from '@/components/ui/icons'
import { useToast } from '@/components/ui/toast'

/** Says above the text that another tab of this browser works on the same unit, or that somebody has saved a newer revision. */
export function ElsewhereNotice() {
  const session = useSession()
  const toast = useToast()
  const elsewhere = useSessionState((state) => state.elsewhere)
  const saved = useSessionState((state) => state.saved)
  if (!elsewhere || !saved) return null
  const take = async () => {
    const { content, state } = session
    const revision = await takeRevision(session)
    if (revision === null) toast({ text: 'The server can’t be reached. What you have written stays as it is.', tone: 'error' })
    else toast({ text: `Revision ${revision} is shown; what you had written was left out.`, action: { label: 'Undo', run: () => session.replaceContent(content, { saved: state.saved, savedContent: state.savedContent, elsewhere: state.elsewhere }) } })
  }
  return (
    <div role="status" className="flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-hairline bg-warning-tint px-3 py-1.5 text-12">
      <Icon name="warning" className="shrink-0 text-warning" />
      <span className="min-w-0 grow basis-60">
        {elsewhere.kind === 'changed'
          ? 'This unit is being changed in another tab too. Each tab keeps what is written in it; whichever is saved second is asked what to do with the first.'
          : `Revision ${elsewhere.revision} was saved ${elsewhere.by}. What you write here is based on revision ${saved.revision}; saving asks how to go on.`}
      </span>
      {elsewhere.kind === 'saved' && (
        <>
          <Button size="small" onClick={() => window.open(`/units/${encodeURIComponent(saved.id)}/revisions/${elsewhere.revision}`, '_blank', 'noopener')}>
            Look at revision {elsewhere.revision}
          </Button>
          <Button size="small" onClick={() => void take()}>
            Take it and leave mine
          </Button>
        </>
      )}
      <IconButton icon="close" label="Hide this notice" size="small" onClick={() => session.update({ elsewhere: null })} />
    </div>
  )
}
