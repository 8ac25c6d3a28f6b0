import { chosenTarget, chooseTarget } from '@/components/shell/chosen-target'

/** Shows pages for the release that was chosen last, here or in the editor, and lets another be chosen. */
export function enableTargets(): void {
  const choice = document.querySelector<HTMLSelectElement>('[data-target-choice]')!
  choice.classList.remove('invisible')
  choice.value = chosenTarget() ?? ''
  // What was chosen may be a release that the list does not have any more.
  if (choice.selectedIndex < 0) choice.value = ''
  const show = () => {
    const option = choice.selectedOptions[0]!
    showTarget(option.value === '' ? null : Number(option.dataset.version), option.textContent)
  }
  choice.addEventListener('change', () => {
    chooseTarget(choice.value === '' ? null : choice.value)
    show()
  })
  show()
}

/** Leaves out rows of other releases, and says of a page that is about something the release does not have. */
function showTarget(version: number | null, name: string): void {
  const has = ({ dataset: { since, until } }: HTMLElement) => version === null || ((since === undefined || version >= Number(since)) && (until === undefined || version <= Number(until)))
  for (const row of document.querySelectorAll<HTMLElement>('tr[data-since], tr[data-until]')) row.toggleAttribute('data-other-release', !has(row))
  const page = document.querySelector<HTMLElement>('[data-doc]')
  const note = document.querySelector<HTMLElement>('[data-target-note]')
  if (!page || !note) return
  note.hidden = has(page)
  note.textContent = note.hidden ? '' : `${name} does not know this: systemd ${page.dataset.since !== undefined && version! < Number(page.dataset.since) ? `has it since ${page.dataset.since}` : `had it up to ${page.dataset.until}`}.`
}
