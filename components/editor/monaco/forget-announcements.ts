/** How long screen readers have for what the code editor has them say, in milliseconds. */
const STAY = 4000

/** Empties what the code editor has had said, until what it gives back is called: left in the page, it is said again whenever a dialog has closed (observed: Orca 43). */
export function forgetAnnouncements(): () => void {
  const container = document.querySelector('.monaco-aria-container')!
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const said of container.children) said.textContent = ''
    }, STAY)
  })
  observer.observe(container, { childList: true, subtree: true })
  return () => observer.disconnect()
}
