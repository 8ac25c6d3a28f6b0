'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { useSessionState } from '@/components/session/session-context'
import { fileName } from '@/components/session/unit-paths'
import { ThemeToggle } from '@/components/shell/theme-toggle'
import { TopBar } from '@/components/shell/top-bar'
import { Button, IconButton } from '@/components/ui/button'
import { Kbd } from '@/components/ui/kbd'
import { Menu } from '@/components/ui/menu'
import type { Command } from './commands'
import { ManagerSwitch } from './manager-switch'
import { TargetPicker } from './target-picker'
import { isDropInPath } from '@/lib/exec-schema'

interface WorkbenchTopBarProps {
  readonly account: ReactNode
  readonly commands: readonly Command[]
  readonly railOpen: boolean
  readonly onToggleRail: () => void
  readonly onSearch: () => void
  readonly onShare: () => void
  readonly onSave: () => void
}

export function WorkbenchTopBar({ account, commands, railOpen, onToggleRail, onSearch, onShare, onSave }: WorkbenchTopBarProps) {
  const name = useSessionState((state) => state.name)
  const saved = useSessionState((state) => state.saved !== null)
  const proposal = useSessionState((state) => state.proposal)
  const saving = useSessionState((state) => state.saving === 'saving')
  const path = useSessionState((state) => state.files.find((file) => file.id === state.activeFile)?.path ?? '')
  return (
    <TopBar
      start={<IconButton icon="rail" label="List of files" shortcut="Ctrl+B" aria-pressed={railOpen} onClick={onToggleRail} className="max-one-pane:hidden" />}
      breadcrumb={[proposal ? { label: 'Review', href: `/reviews/${proposal.reviewId}` } : saved ? { label: 'Units', href: '/units' } : { label: 'Scratch' }, { label: name, code: true }, ...(isDropInPath(path) ? [{ label: fileName(path), code: true }] : [])]}
    >
      <TargetPicker />
      <ManagerSwitch className="max-one-pane:hidden" />
      <button type="button" aria-label="Search" onClick={onSearch} className="flex h-[30px] items-center gap-1.5 rounded-control border border-control-border bg-n1 px-2 text-n11 hover:bg-n3 max-wide:hidden">
        <span>Search</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <IconButton icon="search" label="Search" shortcut="Ctrl+K" onClick={onSearch} className="wide:hidden" />
      <span className="flex max-one-pane:hidden">
        <ThemeToggle />
      </span>
      <Link href="/units" className="rounded-control px-2 py-1 text-n11 hover:bg-n4 hover:text-n12 hover:no-underline max-one-pane:hidden">
        Units
      </Link>
      <span className="flex one-pane:hidden">
        <Menu icon="more" label="More commands" items={commands.filter((command) => !['toggle-rail', 'toggle-problems', 'view-text', 'view-form', 'view-both', 'shortcuts'].includes(command.id))} />
      </span>
      <IconButton icon="share" label="Share by a link" onClick={onShare} className="max-one-pane:hidden" />
      <Button look="accent" aria-disabled={saving} onClick={onSave} data-tooltip={proposal ? 'Propose as the next patch set (Ctrl+S)' : 'Save on the server (Ctrl+S)'}>
        {proposal ? 'Propose' : 'Save'}
      </Button>
      {account}
    </TopBar>
  )
}
