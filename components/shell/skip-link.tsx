'use client'

/**
 * The first link of each page. Followed by script: the entry that the browser's own jump leaves in its history is unknown to the router, which would go on showing the
 * page that was left when one comes back to it.
 */
export function SkipLink() {
  const skip = () => {
    const page = document.getElementById('page')!
    page.tabIndex = -1
    page.focus()
    // A page that can have the focus would take it from whoever clicks or reads in it.
    page.addEventListener('blur', () => page.removeAttribute('tabindex'), { once: true })
  }
  return (
    <a
      href="#page"
      onClick={(event) => {
        event.preventDefault()
        skip()
      }}
      className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:rounded-control focus:border focus:border-hairline-strong focus:bg-n1 focus:p-2"
    >
      Skip to the page
    </a>
  )
}
