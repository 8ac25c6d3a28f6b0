'use client'

import { Button, IconButton } from '@/components/ui/button'
import { splitWords, writeAssignment } from '@/lib/exec-schema'
import { DraftInput } from '../draft-input'
import { newStep } from '../form-context'

interface VariablesTableProps {
  readonly label: string
  /** One line of assignments, as it is written. */
  readonly value: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly onValue: (value: string, step: string) => void
  readonly onRemove: (step: string) => void
}

/** The assignments of one line as a table of names and values. Only the word that is edited is written anew; the others keep their quotes. */
export function VariablesTable({ label, value, describedBy, invalid, onValue, onRemove }: VariablesTableProps) {
  const words = splitWords(value, { escapes: true }).words
  const put = (index: number, text: string, step: string) => {
    const { range } = words[index]!
    onValue(value.slice(0, range.start) + text + value.slice(range.end), step)
  }
  const remove = (index: number) => {
    if (words.length === 1) return onRemove(newStep())
    const from = index === 0 ? 0 : words[index - 1]!.range.end
    const to = index === 0 ? words[1]!.range.start : words[index]!.range.end
    onValue(value.slice(0, from) + value.slice(to), newStep())
  }
  const add = () => {
    const names = new Set(words.map((word) => word.text.split('=')[0]))
    let name = 'NAME'
    for (let number = 2; names.has(name); number++) name = `NAME${number}`
    onValue(`${value} ${name}=`.trim(), newStep())
  }
  return (
    <table aria-label={label} className="w-full border-separate border-spacing-0">
      <thead className="sr-only">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Value</th>
          <th scope="col">Remove</th>
        </tr>
      </thead>
      <tbody>
        {words.map((word, index) => {
          const equals = word.text.indexOf('=')
          const name = equals < 0 ? '' : word.text.slice(0, equals)
          const content = equals < 0 ? word.text : word.text.slice(equals + 1)
          return (
            <tr key={index}>
              <td className="w-2/5 pr-1 pb-1">
                <DraftInput
                  className="w-full"
                  aria-label={`Name of variable ${index + 1}`}
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  placeholder="NAME"
                  value={name}
                  onValue={(next, step) => put(index, writeAssignment(next.trim(), content), step)}
                />
              </td>
              <td className="pr-1 pb-1">
                <DraftInput
                  className="w-full"
                  aria-label={`Value of ${name || `variable ${index + 1}`}`}
                  aria-describedby={describedBy}
                  aria-invalid={invalid}
                  placeholder="empty"
                  value={content}
                  onValue={(next, step) => put(index, name === '' ? next : writeAssignment(name, next), step)}
                  onEmpty={(step) => put(index, name === '' ? '' : writeAssignment(name, ''), step)}
                />
              </td>
              <td className="w-7 pb-1">
                <IconButton icon="close" label={`Remove ${name || `variable ${index + 1}`}`} onClick={() => remove(index)} />
              </td>
            </tr>
          )
        })}
        <tr>
          <td colSpan={3}>
            <Button size="small" look="plain" icon="add" onClick={add}>
              Add a variable to this line
            </Button>
          </td>
        </tr>
      </tbody>
    </table>
  )
}
