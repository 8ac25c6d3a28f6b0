import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icons'
import type { Environment } from '@/lib/exec-schema'
import { PanelSection, Value } from './panel-parts'
import { provenanceOfAssignment } from './provenance'
import { ProvenanceChip } from './provenance-chip'

interface EnvironmentFilesProps {
  readonly unknown: Environment['unknownFiles']
  /** Paths of the files whose content was given. */
  readonly pasted: readonly string[]
  readonly interactive: boolean
}

/** Files of EnvironmentFile= whose content is not known, with what to do, and those whose content was given. The live preview listens for the forms. */
export function EnvironmentFiles({ unknown, pasted, interactive }: EnvironmentFilesProps) {
  if (unknown.length === 0 && pasted.length === 0) return null
  return (
    <PanelSection title="Environment files">
      <ul className="flex flex-col gap-2 px-3 pb-1">
        {unknown.map(({ path, optional, assignment }, index) => (
          <li key={index} className="flex flex-col gap-1">
            <div className="flex flex-wrap items-center gap-x-2">
              <Icon name="warning" width={14} height={14} className="shrink-0 text-warning" />
              <Value>{path}</Value>
              <span className="text-12 text-n11">content unknown{optional ? ', may be missing' : ''}</span>
              <span className="ml-auto">
                <ProvenanceChip from={provenanceOfAssignment(assignment)} />
              </span>
            </div>
            <p className="text-12 text-n11">
              {optional ? 'Its variables are added where the file exists.' : 'The unit fails to start where the file is missing.'} What it sets overrides{' '}
              <code>Environment=</code>
              {interactive ? '; paste its content to see the result.' : '; look it up on the machine.'}
            </p>
            {interactive && <PasteForm path={path} />}
          </li>
        ))}
        {pasted.map((path) => (
          <li key={path} className="flex flex-wrap items-center gap-x-2">
            <Icon name="file" width={14} height={14} className="shrink-0 text-n10" />
            <Value>{path}</Value>
            <span className="text-12 text-n11">as pasted, kept until the page is closed</span>
            {interactive && (
              <form data-environment-file={path} className="ml-auto">
                <input type="hidden" name="forget" value="yes" />
                <Button type="submit" size="small" look="plain">
                  Forget
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </PanelSection>
  )
}

function PasteForm({ path }: { readonly path: string }) {
  return (
    <details className="text-12">
      <summary className="w-fit rounded-small text-accent-strong">Paste its content</summary>
      <form data-environment-file={path} className="mt-1 flex flex-col items-start gap-1">
        <textarea
          name="content"
          aria-label={`Content of ${path}`}
          placeholder="NAME=value"
          rows={4}
          spellCheck={false}
          className="w-full rounded-control border border-control-border bg-n1 px-2 py-1 font-mono text-12 text-n12"
        />
        <Button type="submit" size="small">
          Use this content
        </Button>
      </form>
    </details>
  )
}
