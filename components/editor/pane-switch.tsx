'use client'

import { useSessionState } from '@/components/session/session-context'
import { classNames } from '@/components/ui/class-names'
import { Icon, type IconName } from '@/components/ui/icons'

export type PhonePane = 'text' | 'form' | 'preview' | 'problems'

const panes: readonly { readonly id: PhonePane; readonly label: string; readonly icon: IconName }[] = [
  { id: 'text', label: 'Text', icon: 'file' },
  { id: 'form', label: 'Form', icon: 'list' },
  { id: 'preview', label: 'Preview', icon: 'search' },
  { id: 'problems', label: 'Problems', icon: 'warning' },
]

/** On small screens one pane is seen at a time; this row at the bottom chooses which. */
export function PaneSwitch({ pane, onSelect }: { readonly pane: PhonePane; readonly onSelect: (pane: PhonePane) => void }) {
  const problems = useSessionState((state) => state.findings.length)
  return (
    <nav aria-label="Panes" className="flex h-13 shrink-0 border-t border-hairline bg-n2 one-pane:hidden">
      {panes.map(({ id, label, icon }) => (
        <button
          key={id}
          type="button"
          aria-current={id === pane}
          onClick={() => onSelect(id)}
          className={classNames('relative flex flex-1 flex-col items-center justify-center gap-0.5 text-12 outline-offset-[-2px]', id === pane ? 'text-accent-strong' : 'text-n11')}
        >
          {id === pane && <span className="absolute inset-x-0 top-0 h-0.5 bg-accent" />}
          <Icon name={icon} />
          {label}
          {id === 'problems' && problems > 0 && ` ${problems}`}
        </button>
      ))}
    </nav>
  )
}
