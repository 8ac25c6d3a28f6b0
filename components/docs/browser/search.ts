/** Lets the field at the top find pages while somebody types. What it takes is loaded when the field is first used. */
export function enableSearch(): void {
  const form = document.querySelector<HTMLFormElement>('[data-search]')!
  const field = form.querySelector('input')!
  const asked = new URLSearchParams(location.search).get('q')
  let started: Promise<void> | null = null
  let ready = false
  const start = () =>
    (started ??= import('./search-results')
      .then(({ showSearch }) => showSearch(form, field))
      .then(() => void (ready = true))
      .catch(() => void (started = null)))
  field.addEventListener('focus', () => void start())
  // Who is quicker than the search waits for it; the server's page of the question is for when it can't be had.
  form.addEventListener('submit', (event) => {
    if (ready) return
    event.preventDefault()
    void start().then(() => (ready ? form.requestSubmit() : form.submit()))
  })
  window.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]')
    if ((event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey))) {
      event.preventDefault()
      field.focus()
      field.select()
    }
  })
  if (asked) {
    field.value = asked
    field.focus()
  }
}
