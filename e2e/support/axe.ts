import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

export type ColorScheme = 'light' | 'dark'

interface Looking {
  readonly colorScheme?: ColorScheme
  /** Selectors of the only parts that are looked at; the whole page without any. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
}

/** What axe finds on the page, a line for each rule that is broken. In dark colours that is what depends on colours: all else is looked at in light ones. */
export async function axeFaults(page: Page, { colorScheme = 'light', include = [], exclude = [] }: Looking = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  for (const part of include) axe.include(part)
  for (const part of exclude) axe.exclude(part)
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block'])
  const { violations } = await axe.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
