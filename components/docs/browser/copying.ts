import { saidAgain } from '@/components/ui/said-again'

/** How long a button says what it has done, in milliseconds. */
const SAID = 2000

/** Lets the buttons of examples copy them. */
export function enableCopying(): void {
  const status = document.createElement('p')
  status.setAttribute('role', 'status')
  status.className = 'sr-only'
  document.body.append(status)
  let last = ''
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false
    const text = button.closest('figure')!.querySelector('pre > code')!.textContent
    const say = (words: string) => {
      button.textContent = words
      status.textContent = last = saidAgain(words, last)
      setTimeout(() => {
        button.textContent = 'Copy'
        status.textContent = ''
      }, SAID)
    }
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => say('Copied'),
        () => say('Not permitted'),
      )
    })
  }
}
