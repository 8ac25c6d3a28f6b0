'use client'

import { announce } from '@/components/ui/announcer'
import { IconButton } from '@/components/ui/button'
import { applyTheme, isDark } from './theme'

/** Goes from light to dark and back. What the system says holds until it is pressed for the first time. */
export function ThemeToggle() {
  const toggle = () => {
    const dark = !isDark()
    applyTheme(dark ? 'dark' : 'light')
    announce(dark ? 'Dark' : 'Light')
  }
  return <IconButton icon="contrast" label="Switch between light and dark" onClick={toggle} />
}
