'use client'

import { IconButton } from '@/components/ui/button'
import { applyTheme, isDark } from './theme'

/** Goes from light to dark and back. What the system says holds until it is pressed for the first time. */
export function ThemeToggle() {
  return <IconButton icon="contrast" label="Switch between light and dark" onClick={() => applyTheme(isDark() ? 'light' : 'dark')} />
}
