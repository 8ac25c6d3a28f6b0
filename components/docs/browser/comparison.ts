import { countRows } from './tables'

/** Lets two releases be chosen on the page of all changes, and shows what came between them; both are kept in its address. */
export function enableComparison(): void {
  const form = document.querySelector<HTMLElement>('[data-comparison]')
  if (!form) return
  const rows = [...form.parentElement!.querySelector('tbody')!.rows]
  const [from, to] = form.querySelectorAll('select') as unknown as [HTMLSelectElement, HTMLSelectElement]
  const asked = new URLSearchParams(location.search)
  choose(from, asked.get('from'))
  choose(to, asked.get('to'))
  const show = () => {
    const [low, high] = [Number(from.value), Number(to.value)].sort((a, b) => a - b) as [number, number]
    let shown = 0
    for (const row of rows) {
      const release = Number(row.cells[0]!.textContent)
      const there = release > low && release <= high
      row.toggleAttribute('data-other-release', !there)
      if (there) shown++
    }
    form.querySelector('output')!.textContent = shown === 1 ? '1 change' : `${shown} changes`
    countRows()
  }
  form.addEventListener('change', () => {
    history.replaceState(null, '', `?from=${from.value}&to=${to.value}`)
    show()
  })
  form.classList.remove('invisible')
  show()
}

/** An address may name a release that there is none of. */
function choose(select: HTMLSelectElement, version: string | null): void {
  if (version !== null && [...select.options].some(({ value }) => value === version)) select.value = version
}
