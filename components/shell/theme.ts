import { keepCookie } from './cookies'

/** How the interface is coloured: as the system says, or always one way. Kept in a cookie, so that the server already paints it right. */
export type Theme = 'system' | 'light' | 'dark'

export const THEME_COOKIE = 'theme'

export function readTheme(value: string | undefined): Theme {
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** The theme of the page at hand. */
function currentTheme(): Theme {
  return readTheme(document.documentElement.dataset.theme)
}

/** Colours the page, and all pages from now on. What draws itself, such as the code editor, hears of it by the `themechange` event. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset.theme
  else root.dataset.theme = theme
  keepCookie(THEME_COOKIE, theme === 'system' ? null : theme)
  window.dispatchEvent(new Event('themechange'))
}

/** Whether the page is dark at the moment. */
export function isDark(): boolean {
  const theme = currentTheme()
  return theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
}

/** Calls back whenever the colours of the page change, by choice or by the system. */
export function onColoursChange(listener: () => void): () => void {
  const query = matchMedia('(prefers-color-scheme: dark)')
  window.addEventListener('themechange', listener)
  query.addEventListener('change', listener)
  return () => {
    window.removeEventListener('themechange', listener)
    query.removeEventListener('change', listener)
  }
}
