import { applyTheme, isDark } from '@/components/shell/theme'
import { enableComparison } from './comparison'
import { enableCopying } from './copying'
import { showOwnUnits } from './own-units'
import { enableScrolling } from './scrolling'
import { enableSearch } from './search'
import { enableTables } from './tables'
import { enableTargets } from './targets'

// What pages can do beyond being read. All of it is optional: a page without scripts says the same.
const themeSwitch = document.querySelector<HTMLButtonElement>('[data-theme-switch]')!
themeSwitch.classList.remove('invisible')
themeSwitch.addEventListener('click', () => applyTheme(isDark() ? 'light' : 'dark'))
enableComparison()
enableCopying()
enableTables()
enableScrolling()
enableTargets()
enableSearch()
void showOwnUnits()
