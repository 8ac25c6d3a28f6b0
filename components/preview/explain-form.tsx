import { Button } from '@/components/ui/button'
import { Chip } from '@/components/ui/chip'
import { explainOutcome, readOutcomes, type EffectiveUnit, type Explanation } from '@/lib/exec-schema'
import { PanelSection, row } from './panel-parts'
import { provenanceOf, provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'
import { visibleText } from './visible-text'

interface ExplainFormProps {
  readonly unit: EffectiveUnit
  /** What was pasted. */
  readonly question: string
  readonly instance?: string
}

/** Asks for a status, a result or lines of the journal, and says what they mean for this unit. Without JavaScript it is sent; the live preview follows each key. */
export function ExplainForm({ unit, question, instance }: ExplainFormProps) {
  const answers = readOutcomes(question).flatMap((outcome) => explainOutcome(unit, outcome) ?? [])
  return (
    <PanelSection title="Explain this" note="a status, a result, or lines of the journal">
      <form method="get" className="flex items-start gap-2 px-3 py-1">
        <input type="hidden" name="view" value="exit-codes" />
        {instance !== undefined && instance !== '' && <input type="hidden" name="instance" value={instance} />}
        <textarea
          name="explain"
          aria-label="What systemd said"
          maxLength={20_000}
          rows={question.includes('\n') ? 4 : 1}
          defaultValue={question}
          placeholder="status=226/NAMESPACE"
          spellCheck={false}
          className="min-h-[30px] w-full resize-y rounded-control border border-control-border bg-n1 px-2 py-1 font-mono text-12"
        />
        <Button type="submit">Explain</Button>
      </form>
      <div role="status">
        {question.trim() !== '' && answers.length === 0 && <p className="px-3 py-1 text-12 text-n11">There is no status, signal or result in this. Paste for example the line of the journal that ends in status=226/NAMESPACE.</p>}
        <ul>
          {answers.map((answer) => (
            <Answer key={answer.title} answer={answer} />
          ))}
        </ul>
      </div>
    </PanelSection>
  )
}

function Answer({ answer: { title, meaning, causes, result, restarts, why, origin } }: { readonly answer: Explanation }) {
  const reasons = [...new Set(causes.map((cause) => cause.why))]
  return (
    <li className={`${row} px-3 py-2`}>
      <div className="flex flex-wrap items-center gap-2">
        <code className="text-13 font-medium">{title}</code>
        <Chip tone={result === 'success' ? 'muted' : 'warning'}>{result === 'success' ? 'counts as success' : `Result=${result}`}</Chip>
      </div>
      <p className="mt-0.5">{visibleText(meaning)}</p>
      {reasons.length > 0 && (
        <ul className="mt-1">
          {reasons.map((reason) => (
            <li key={reason} className="flex flex-wrap items-center gap-1.5 text-12 text-n11">
              <span>Here: {visibleText(reason)}</span>
              {causes.map((cause) => cause.why === reason && cause.assignment && <ProvenanceChip key={cause.assignment.assignment.range.start} from={provenanceOfAssignment(cause.assignment)} />)}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-1.5 text-12 text-n11">
        <span>
          {restarts ? 'It is started again' : 'It is not started again'}: {visibleText(why)}
        </span>
        <ProvenanceChip from={provenanceOf(origin)} />
      </p>
    </li>
  )
}
