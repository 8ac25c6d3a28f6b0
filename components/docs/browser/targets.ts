import { chosenTarget, chooseTarget } from '@/components/shell/chosen-target'
import { countRows } from './tables'

/** Shows pages for the release that was chosen last, here or in the editor, and lets another be chosen. */
export function enableTargets(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-target-choice]')!
  choice.classList.remove('invisible')
  choice.value = chosenTarget() ?? ''
  // What was chosen may be a release that the list does not have any more.
  if (choice.selectedIndex < 0) choice.value = ''
  const show = () => {
    const option = choice.selectedOptions[0]!
    // Distributions are listed as `Debian 12 — 252`, which is no name within a sentence.
    showTarget(option.value === '' ? null : Number(option.dataset.version), option.textContent.replace(/ — (\d+)$/, ' (systemd $1)'))
  }
  choice.addEventListener('change', () => {
    chooseTarget(choice.value === '' ? null : choice.value)
    show()
  })
  show()
}

/** Leaves out rows of other releases, and says of a page that is about something the release does not have or does nothing with. */
function showTarget(version: number | null, name: string): void {
  const has = ({ dataset: { since, until } }: HTMLElement) => version === null || ((since === undefined || version >= Number(since)) && (until === undefined || version <= Number(until)))
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-since], tr[data-until]')) row.toggleAttribute('data-other-release', !has(row))
  countRows()
  const page = document.querySelector<HTMLElement>('[data-doc]')
  const note = document.querySelector<HTMLElement>('[data-target-note]')
  if (!page || !note) return
  const { since, until, legacy } = page.dataset
  const words = !has(page) ? `${name} does not know this: ${whoHas(version!, since, until)}.` : version !== null && version >= Number(legacy ?? Infinity) ? `${name} reads this line and does nothing with it${legacy === '0' ? '' : `; it has no effect since systemd ${legacy}`}.` : ''
  note.hidden = words === ''
  note.textContent = words
}

function whoHas(version: number, since: string | undefined, until: string | undefined): string {
  if (since !== undefined && since === until) return `only systemd ${since} has it`
  return since !== undefined && version < Number(since) ? `systemd has it since ${since}` : `systemd had it up to ${until}`
}
