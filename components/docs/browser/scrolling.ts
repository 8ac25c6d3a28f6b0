/** Lets boxes that scroll sideways be reached from the keyboard, those that have something to scroll to. */
export function enableScrolling(): void {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const box of document.querySelectorAll('[data-table], figure pre')) observer.observe(box)
}
