'use client'

import { useActionState, useId, useState, type ReactNode } from 'react'
import { Notice } from '@/components/units/notice'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Input, Select, TextArea } from '@/components/ui/field'
import { type FormAnswer, noAnswer } from './form-answer'

export type FormAction = (previous: FormAnswer, data: FormData) => Promise<FormAnswer>

interface FormField {
  readonly name: string
  readonly label: string
  readonly type?: 'text' | 'email' | 'password' | 'hidden'
  readonly value?: string
  readonly autoComplete?: string
  readonly hint?: string
  readonly code?: boolean
  readonly optional?: boolean
  /** In a table the column says what it is; screen readers still hear it. */
  readonly hidesLabel?: boolean
  readonly maxLength?: number
  /** Room for several lines. */
  readonly isLong?: boolean
  /** The values to choose from; without them the field is for typing. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
}

interface ActionFormProps {
  readonly action: FormAction
  readonly fields: readonly FormField[]
  readonly submit: string
  /** What the button does, for screen readers, where its label says too little. */
  readonly name?: string
  /** Fields beside each other, for a form of one line. */
  readonly inline?: boolean
  /** For rows of tables and threads. */
  readonly small?: boolean
  /** The one that one came for, among several. */
  readonly isMain?: boolean
  /** What of several versions the form is about. It stays with the one that it began with, however the page changes around it, until its reader goes on. */
  readonly about?: { readonly version: number; readonly name: string }
  readonly children?: ReactNode
}

/** A form that the server answers, with or without JavaScript: it says in place what went wrong, and keeps what was typed. */
export function ActionForm({ action: latest, fields, submit, name, inline = false, small = false, isMain = !inline, about, children }: ActionFormProps) {
  const [begun, setBegun] = useState({ action: latest, about })
  const action = about ? begun.action : latest
  const [answer, send, sending] = useActionState(action, noAnswer)
  return (
    <form action={send} className={inline ? 'flex flex-wrap items-end gap-2' : 'flex max-w-96 flex-col gap-3'}>
      {answer.error && (
        <Notice icon="warning" urgent className="w-full rounded-control border">
          {answer.error}
        </Notice>
      )}
      {answer.done && (
        <Notice icon="check" className="w-full rounded-control border">
          {answer.done}
        </Notice>
      )}
      {about && begun.about && about.version !== begun.about.version && (
        <Notice
          icon="warning"
          urgent
          className="w-full rounded-control border"
          action={
            <Button size="small" onClick={() => setBegun({ action: latest, about })}>
              I have looked at it
            </Button>
          }
        >
          {about.name} {about.version} has come since. This is still about {about.name.toLowerCase()} {begun.about.version}.
        </Notice>
      )}
      {answer.link && <OneTimeLink link={answer.link} />}
      {fields.map((field) => (
        <Field key={`${field.name} ${answer.typed[field.name] ?? ''}`} {...field} value={answer.typed[field.name] ?? field.value} />
      ))}
      {children}
      <Button type="submit" aria-label={name} size={small ? 'small' : 'normal'} look={isMain ? 'accent' : 'outline'} disabled={sending} className={inline ? undefined : 'self-start'}>
        {submit}
      </Button>
    </form>
  )
}

function Field({ name, label, type = 'text', value, autoComplete = 'off', hint, code, optional, hidesLabel, maxLength, isLong, choices }: FormField) {
  const id = useId()
  if (type === 'hidden') return <input type="hidden" name={name} value={value ?? ''} />
  const hintId = hint ? id : undefined
  return (
    <label className="flex min-w-0 flex-col gap-1 text-12 text-n11">
      <span className={hidesLabel ? 'sr-only' : undefined}>{label}</span>
      {choices ? (
        <Select name={name} defaultValue={value}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      ) : isLong ? (
        <TextArea name={name} defaultValue={value} required={!optional} code={code} maxLength={maxLength} aria-describedby={hintId} rows={3} className="w-[60ch] max-w-full" />
      ) : (
        <Input name={name} type={type} defaultValue={value} autoComplete={autoComplete} required={!optional} code={code} maxLength={maxLength} aria-describedby={hintId} />
      )}
      {hint && (
        <span id={hintId} className="text-12 text-n10">
          {hint}
        </span>
      )}
    </label>
  )
}

/** A link that can't be shown a second time, since only what it can be recognised by is kept. */
function OneTimeLink({ link }: { readonly link: string }) {
  return (
    <div className="flex w-full min-w-0 items-center gap-2 rounded-control border border-hairline bg-n2 px-3 py-1.5">
      <code className="min-w-0 flex-1 text-12 break-all">{link}</code>
      <CopyButton text={link} what="the link" />
    </div>
  )
}
