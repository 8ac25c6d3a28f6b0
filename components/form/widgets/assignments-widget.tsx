'use client'

import { useId, useState } from 'react'
import { Button, IconButton } from '@/components/ui/button'
import { Input } from '@/components/ui/field'
import { emptyMeaningOf, splitWords, type Setting } from '@/lib/exec-schema'
import { DraftInput } from '../draft-input'
import { newStep, useFormTools } from '../form-context'
import { CommandWords } from './command-words'
import { VariablesTable } from './variables-table'

interface AssignmentsWidgetProps {
  readonly section: string
  readonly setting: Setting
  readonly values: readonly string[]
  readonly label: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
}

/** A setting whose assignments add up: one field for each line of the file, which can be moved and removed, and one for the next. */
export function AssignmentsWidget({ section, setting, values, label, describedBy, invalid }: AssignmentsWidgetProps) {
  const { edit, target } = useFormTools()
  const { kind } = setting.value.widget
  const [next, setNext] = useState('')
  const list = useId()
  const choices = setting.value.choices(target)
  const add = () => {
    if (next.trim() === '') return
    edit(section, setting, { kind: 'add', value: next }, newStep())
    setNext('')
  }
  const addWord = (word: string) => {
    const last = values.length - 1
    if (last < 0 || values[last] === '') edit(section, setting, { kind: 'add', value: word }, newStep())
    else edit(section, setting, { kind: 'replace', index: last, value: `${values[last]} ${word}` }, newStep())
  }
  return (
    <div role="group" aria-label={`Lines of ${label}`} aria-describedby={describedBy} className="flex w-full min-w-0 flex-col gap-1">
      {values.map((value, index) => (
        <div key={index} className="flex flex-col gap-1">
          {kind === 'key-value' && value !== '' && !splitWords(value, { escapes: true }).broken ? (
            <VariablesTable
              label={`${label} line ${index + 1}`}
              value={value}
              describedBy={describedBy}
              invalid={invalid}
              onValue={(text, step) => edit(section, setting, { kind: 'replace', index, value: text }, step)}
              onRemove={(step) => edit(section, setting, { kind: 'remove', index }, step)}
            />
          ) : (
            <span className="flex min-w-0 items-center gap-0.5">
              <DraftInput
                className="mr-1 w-full"
                aria-label={values.length > 1 ? `${label} ${index + 1}` : label}
                aria-describedby={describedBy}
                aria-invalid={invalid}
                placeholder={emptyMeaningOf(setting, target.version) === 'resets' ? 'empty: takes back what was assigned before' : 'empty'}
                value={value}
                onValue={(text, step) => edit(section, setting, { kind: 'replace', index, value: text }, step)}
                onEmpty={(step) => edit(section, setting, { kind: 'remove', index }, step)}
              />
              {values.length > 1 && (
                <>
                  <IconButton icon="arrowUp" size="small" label={`Move ${label} ${index + 1} up`} disabled={index === 0} onClick={() => edit(section, setting, { kind: 'swap', index, with: index - 1 }, newStep())} />
                  <IconButton icon="arrowDown" size="small" label={`Move ${label} ${index + 1} down`} disabled={index === values.length - 1} onClick={() => edit(section, setting, { kind: 'swap', index, with: index + 1 }, newStep())} />
                </>
              )}
              <IconButton icon="close" size="small" label={`Remove ${label} ${index + 1}`} onClick={() => edit(section, setting, { kind: 'remove', index }, newStep())} />
            </span>
          )}
          {kind === 'command' && <CommandWords setting={setting} value={value} />}
        </div>
      ))}
      <form
        className="flex items-center gap-1"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Input
          code
          data-own-undo
          className="w-full border-dashed"
          aria-label={values.length === 0 ? label : `Add to ${label}`}
          placeholder={values.length === 0 ? setting.value.syntax : 'Another line'}
          list={choices.length > 0 ? list : undefined}
          value={next}
          onChange={(event) => setNext(event.target.value)}
          onBlur={add}
        />
        {choices.length > 0 && values.length > 0 && next.trim() !== '' && (
          <Button
            size="small"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              addWord(next.trim())
              setNext('')
            }}
          >
            Add to the last line
          </Button>
        )}
        <IconButton icon="add" size="small" label={`Add a line to ${label}`} aria-disabled={next.trim() === ''} onMouseDown={(event) => event.preventDefault()} onClick={add} />
      </form>
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.summary}
            </option>
          ))}
        </datalist>
      )}
    </div>
  )
}
