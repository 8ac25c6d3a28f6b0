'use client'

import { memo, useEffect, useId, useState } from 'react'
import { SeverityIcon } from '@/components/session/severity'
import { fileName } from '@/components/session/unit-paths'
import { Button, IconButton } from '@/components/ui/button'
import { Chip, ChipButton } from '@/components/ui/chip'
import { classNames } from '@/components/ui/class-names'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { currentName, defaultOf, isLegacy, type Finding, type Setting } from '@/lib/exec-schema'
import { newStep, useFormTools } from './form-context'
import { sameRow, type RowState, type WrittenPlace } from './form-model'
import { AssignmentsWidget } from './widgets/assignments-widget'
import { ModeWidget } from './widgets/mode-widget'
import { SelectWidget } from './widgets/select-widget'
import { SwitchWidget } from './widgets/switch-widget'
import { TextWidget } from './widgets/text-widget'
import type { WidgetProps } from './widgets/widget-props'

interface SettingRowProps {
  readonly section: string
  readonly setting: Setting
  readonly row: RowState
  readonly onFix: (finding: Finding, index: number) => void
}

/** One setting: what it is, the control for its value, and where its value comes from. Rendered again only when its own state changes. */
export const SettingRow = memo(RenderedRow, (a, b) => a.section === b.section && a.setting === b.setting && a.onFix === b.onFix && sameRow(a.row, b.row))

function RenderedRow({ section, setting, row, onFix }: SettingRowProps) {
  const { target, edit, goTo } = useFormTools()
  const ids = { row: useId(), notes: useId(), summary: useId(), provenance: useId() }
  const { values, elsewhere, inForce, findings } = row
  const fallback = defaultOf(setting, target)
  const current = currentName(section, setting, target.version)
  const here = values.length > 0
  const label = `${setting.name}=`
  const invalid = findings.some((finding) => finding.severity === 'error')
  // While a value is wrong that alone is said.
  const about = [...(findings.length > 0 ? [ids.notes] : []), ...(invalid ? [] : [ids.summary, ...(fallback !== null || elsewhere.length > 0 ? [ids.provenance] : [])])].join(' ')
  const single: WidgetProps = {
    setting,
    value: values[values.length - 1] ?? null,
    fallback: inForce?.[inForce.length - 1]?.value ?? fallback,
    label,
    describedBy: about,
    invalid,
    onValue: (value, step) => edit(section, setting, { kind: 'set', value }, step),
    onReset: (step) => edit(section, setting, { kind: 'reset' }, step),
  }
  return (
    <div
      id={`setting-${section}-${setting.name}`}
      role="group"
      aria-labelledby={ids.row}
      className={classNames(
        'relative grid gap-x-4 gap-y-1 border-b border-hairline py-1.5 pr-2 pl-4 [contain-intrinsic-size:auto_64px] [content-visibility:auto] @min-[520px]:grid-cols-[minmax(180px,2fr)_3fr]',
        !here && elsewhere.length > 0 && 'bg-set-elsewhere-tint/40',
      )}
    >
      {(here || elsewhere.length > 0) && <span className={classNames('absolute inset-y-0 left-0 w-[3px]', here ? 'bg-set-here' : 'bg-set-elsewhere')} />}
      <div className="min-w-0">
        <div className="flex min-h-[30px] flex-wrap items-center gap-x-2">
          <code id={ids.row} className={classNames('text-13', here ? 'font-medium text-n12' : 'text-n12')}>
            {label}
          </code>
          {(current.name !== setting.name || current.section !== section) && (
            <Chip tone="dashed">
              old name of {current.section !== section && `[${current.section}] `}
              {current.name}=
            </Chip>
          )}
          {isLegacy(setting, target.version) && <Chip tone="warning">ignored by the target</Chip>}
          {here && <VisuallyHidden>set in this file</VisuallyHidden>}
        </div>
        <p id={ids.summary} className="text-12 text-n11">{setting.summary}</p>
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <div className="flex min-w-0 items-start gap-1">
          <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">
            {setting.combine === 'append' && setting.value.widget.kind !== 'switch' ? (
              <AssignmentsWidget section={section} setting={setting} values={values} label={label} describedBy={about} invalid={single.invalid} />
            ) : (
              <SingleWidget {...single} />
            )}
            <Provenance id={ids.provenance} fallback={fallback} here={here} elsewhere={elsewhere} inForce={setting.combine === 'append' ? null : inForce} onGo={goTo} />
          </div>
          <IconButton icon="reset" label={`Take ${label} out of this file`} className={here ? '' : 'invisible'} onClick={() => edit(section, setting, { kind: 'reset' }, newStep())} />
        </div>
        {findings.length > 0 && <SettledText id={ids.notes} text={findings.map(({ message, remedy }) => `${message}. ${remedy}`).join(' ')} />}
        {findings.length > 0 && (
          <ul className="flex flex-col gap-1">
            {findings.map((finding, index) => (
              <li key={index} className="flex flex-wrap items-start gap-x-1.5 gap-y-1 text-12">
                <SeverityIcon severity={finding.severity} />
                <span className="min-w-0 flex-1">
                  {finding.message}. <span className="text-n11">{finding.remedy}</span>
                </span>
                {finding.fixes.map((fix, at) => (
                  <Button key={fix.title} size="small" icon="fix" onClick={() => onFix(finding, at)}>
                    {fix.title}
                  </Button>
                ))}
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** How long a text has to stay as it is before it describes something, in milliseconds. */
const SETTLED = 1000

/** What describes a control: a screen reader says it anew with each change, so that what quotes the value must not follow each letter. */
function SettledText({ id, text }: { readonly id: string; readonly text: string }) {
  const [settled, setSettled] = useState('')
  useEffect(() => {
    const timer = setTimeout(setSettled, SETTLED, text)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span id={id} aria-hidden="true" className="sr-only">
      {settled}
    </span>
  )
}

function SingleWidget(props: WidgetProps) {
  const { kind } = props.setting.value.widget
  if (kind === 'switch') return <SwitchWidget {...props} />
  if (kind === 'select') return <SelectWidget {...props} />
  if (kind === 'mode') return <ModeWidget {...props} />
  return <TextWidget {...props} />
}

interface ProvenanceProps {
  readonly id: string
  readonly fallback: string | null
  readonly here: boolean
  readonly elsewhere: readonly WrittenPlace[]
  readonly inForce: readonly WrittenPlace[] | null
  readonly onGo: (place: WrittenPlace) => void
}

/** Under the control: the default, other files that set it, and what holds in the end. */
function Provenance({ id, fallback, here, elsewhere, inForce, onGo }: ProvenanceProps) {
  if (fallback === null && elsewhere.length === 0) return null
  return (
    <div id={id} className="flex max-w-full min-w-0 flex-wrap items-center gap-x-2 gap-y-1 text-12 text-n11">
      {fallback !== null && (
        <span className="truncate">
          default <code>{fallback === '' ? 'empty' : fallback}</code>
        </span>
      )}
      {elsewhere.length > 0 && (
        <span className="flex flex-wrap items-center gap-1">
          {here ? 'also set in' : 'set in'}
          {elsewhere.map((place) => (
            <ChipButton key={`${place.file}:${place.start}`} tone="second" className="font-mono" aria-label={`${fileName(place.file)}, line ${place.line}`} data-tooltip={place.value === '' ? 'empty' : place.value} onClick={() => onGo(place)}>
              {fileName(place.file)}:{place.line}
            </ChipButton>
          ))}
        </span>
      )}
      {inForce !== null && (
        <span className="max-w-full min-w-0 truncate">
          in force <code className="text-n12">{inForce.length === 0 ? 'nothing' : inForce.map((place) => place.value).join(' · ')}</code>
        </span>
      )}
    </div>
  )
}
