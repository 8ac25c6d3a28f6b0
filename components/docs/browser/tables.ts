const inOrder = new Intl.Collator('en', { numeric: true })

/** Lets tables be sorted by their heads, and long ones be searched. */
export function enableTables(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-table]')) {
    const body = box.querySelector('tbody')!
    if (body.rows.length > 1) box.querySelectorAll('th').forEach((head, column) => makeSortable(head, column, body))
  }
  for (const filter of document.querySelectorAll<HTMLElement>('[data-table-filter]')) {
    const field = filter.querySelector('input')!
    filter.classList.remove('invisible')
    field.addEventListener('input', () => leaveOut(filter, field.value.trim().toLowerCase()))
  }
}

/** Says beside each field how many rows it leaves, of those that are there for the chosen releases. */
export function countRows(): void {
  for (const filter of document.querySelectorAll<HTMLElement>('[data-table-filter]')) {
    const rows = tablesOf(filter).flatMap((table) => [...table.tBodies[0]!.rows]).filter((row) => !row.matches('[data-other-release]'))
    const left = rows.filter((row) => !row.matches('[data-unwanted]')).length
    const wanted = filter.querySelector('input')!.value.trim()
    filter.querySelector('output')!.textContent = wanted === '' ? '' : left === 0 ? `No row holds “${wanted}”` : `${left} of ${rows.length}`
  }
}

function isForPage(filter: HTMLElement): boolean {
  return filter.dataset.tableFilter === 'page'
}

function tablesOf(filter: HTMLElement): HTMLTableElement[] {
  return [...(isForPage(filter) ? document.querySelectorAll<HTMLTableElement>('[data-table] table') : filter.nextElementSibling!.querySelectorAll('table'))]
}

function leaveOut(filter: HTMLElement, wanted: string): void {
  for (const table of tablesOf(filter)) {
    keepWidths(table)
    let left = 0
    for (const row of table.tBodies[0]!.rows) {
      const unwanted = !row.textContent.toLowerCase().includes(wanted)
      row.toggleAttribute('data-unwanted', unwanted)
      if (!unwanted) left++
    }
    // Of many tables those that hold nothing would be but heads.
    if (isForPage(filter)) table.closest('section')!.toggleAttribute('data-unwanted', left === 0)
  }
  countRows()
}

/** Columns stay as wide as they are with all rows. */
function keepWidths(table: HTMLTableElement): void {
  const heads = [...table.tHead!.rows[0]!.cells]
  if (heads[0]!.style.width !== '') return
  const widths = heads.map((head) => head.offsetWidth)
  heads.forEach((head, at) => (head.style.width = `${(100 * widths[at]!) / table.offsetWidth}%`))
}

function makeSortable(head: HTMLTableCellElement, column: number, body: HTMLTableSectionElement): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'font-semibold hover:text-n12'
  button.append(...head.childNodes)
  head.append(button)
  // Who sorts by a number mostly looks for the largest.
  const first = head.hasAttribute('data-numeric') ? 'descending' : 'ascending'
  button.addEventListener('click', () => {
    const order = head.getAttribute('aria-sort') !== first ? first : first === 'ascending' ? 'descending' : 'ascending'
    for (const other of head.parentElement!.children) other.removeAttribute('aria-sort')
    head.setAttribute('aria-sort', order)
    const text = (row: HTMLTableRowElement) => row.cells[column]!.textContent
    const sign = order === 'ascending' ? 1 : -1
    // What has nothing in the column stands last in either order.
    body.append(...[...body.rows].sort((a, b) => Number(text(a) === '') - Number(text(b) === '') || sign * inOrder.compare(text(a), text(b))))
  })
}
