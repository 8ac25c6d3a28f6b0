/** Puts the focus into the text of the file in front, where there is one. */
export function focusText(): void {
  document.getElementById('pane-front')?.querySelector<HTMLElement>('[role=textbox]')?.focus()
}
