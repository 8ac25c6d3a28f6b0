/** Puts the focus into the text of the file in front, where there is one. */
export function focusText(): void {
  document.getElementById('pane-front')?.querySelector<HTMLElement>('[role=textbox]')?.focus()
}

/** How long the focus has to be elsewhere before what had it goes, in milliseconds. */
const MOVED = 200

/**
 * Moves the focus by `move`, and only then takes away what had it: when that vanishes with the focus on it, screen readers say nothing of where they are and stay in the
 * mode in which letters are commands (observed: Orca 43).
 */
export function moveFocus(move: () => void, takeAway: () => void): void {
  move()
  setTimeout(takeAway, MOVED)
}
