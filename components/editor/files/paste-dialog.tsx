'use client'

import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { SourceFile } from '@/lib/exec-schema'
import { byteLength } from '@/lib/exec-schema'
import { MAX_FILE_BYTES } from '@/components/files/accepted-file'
import { splitSystemctlCat } from '@/components/files/systemctl-cat'

interface PasteDialogProps {
  readonly onOpen: (files: readonly SourceFile[]) => void
  readonly onClose: () => void
}

/** Takes the output of `systemctl cat` and opens the files that are in it. */
export function PasteDialog({ onOpen, onClose }: PasteDialogProps) {
  const [text, setText] = useState('')
  const ids = { field: useId(), found: useId() }
  const files = splitSystemctlCat(text)
  const large = byteLength(text) > MAX_FILE_BYTES
  const open = () => {
    onClose()
    onOpen(files)
  }
  return (
    <Dialog
      title="Paste systemctl cat"
      width="wide"
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="accent" disabled={files.length === 0 || large} onClick={open}>
            {files.length > 1 ? `Open ${files.length} files` : 'Open'}
          </Button>
        </>
      }
    >
      <label htmlFor={ids.field} className="block pb-1.5 text-n11">
        Output of <code>systemctl cat NAME</code>
      </label>
      <textarea
        id={ids.field}
        autoFocus
        spellCheck={false}
        value={text}
        aria-describedby={ids.found}
        placeholder={'# /usr/lib/systemd/system/nginx.service\n[Unit]\n…'}
        onChange={(event) => setText(event.target.value)}
        className="h-72 w-full resize-none rounded-control border border-control-border bg-n1 p-2 font-mono text-12 focus-visible:border-accent focus-visible:outline-1 focus-visible:outline-offset-0"
      />
      <div id={ids.found} aria-live="polite" className="min-h-5 pt-1.5 text-12 text-n11">
        {large
          ? 'This is more than 1 MiB, which no unit has.'
          : files.length > 0
            ? files.map((file) => (
                <div key={file.path} className="truncate font-mono">
                  {file.path}
                </div>
              ))
            : text.trim() === ''
              ? 'It is split into its files at the lines that name them.'
              : 'There is no line such as “# /etc/systemd/system/NAME.service” before the text, so it is not known which file this is. Paste it into the text instead.'}
      </div>
    </Dialog>
  )
}
