const inOrder = new Intl.Collator('en', { numeric: true })

/** Lets tables be sorted by their heads, and long ones be searched. */
export function enableTables(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-table]')) {
    const body = box.querySelector('tbody')!
    if (body.rows.length < 2) continue
    box.querySelectorAll('th').forEach((head, column) => makeSortable(head, column, body))
    const field = box.previousElementSibling
    if (field instanceof HTMLInputElement) makeSearchable(field, body)
  }
}

function makeSortable(head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'font-semibold hover:text-n12'
  button.append(...head.childNodes)
  head.append(button)
  button.addEventListener('click', () => {
    const upwards = head.getAttribute('aria-sort') !== 'ascending'
    for (const other of head.parentElement!.children) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', upwards ? 'ascending' : 'descending')
    const text = (row: HTMLTableRowElement) => row.cells[column]!.textContent
    const sorted = [...body.rows].sort((a, b) => inOrder.compare(text(a), text(b)))
    body.append(...(upwards ? sorted : sorted.reverse()))
  })
}

function makeSearchable(field: HTMLInputElement, body: HTMLTableSectionElement): void {
  field.classList.remove('invisible')
  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase()
    for (const row of body.rows) row.toggleAttribute('data-unwanted', !row.textContent.toLowerCase().includes(wanted))
  })
}
