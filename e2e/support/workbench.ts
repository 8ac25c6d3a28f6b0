import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the scratch editor and waits until text can be typed. */
export async function openEditor(page: Page): Promise<void> {
  await page.goto('/')
  await expect(code(page)).toBeAttached({ timeout: 30_000 })
}

/** The code editor's text box. */
export function code(page: Page): Locator {
  return page.getByRole('textbox', { name: /^Text of/ })
}

/** The lines that the code editor shows. */
export function lines(page: Page): Locator {
  return page.locator('.view-lines')
}

/** Puts the cursor at the end of the active file, without a click: where it would hit, a lens that leads to another file may appear in the meantime. */
export async function goToEnd(page: Page): Promise<void> {
  await code(page).focus()
  await page.keyboard.press('ControlOrMeta+End')
}

/** Replaces the whole text of the active file, at once as a paste does. */
export async function writeText(page: Page, text: string): Promise<void> {
  await code(page).focus()
  await page.keyboard.press('Control+A')
  if (text === '') await page.keyboard.press('Delete')
  else await insertText(page, text)
}

/** Inserts a text where the cursor of the code editor is, at once as a paste does. A busy browser drops what is inserted in the first moments after the focus has come (observed: Chromium 156), so what did not arrive is inserted again. */
export async function insertText(page: Page, text: string): Promise<void> {
  const arrived = await code(page).evaluateHandle((element) => {
    const updates = { count: 0 }
    const { editContext } = element as HTMLElement & { editContext: EventTarget }
    editContext.addEventListener('textupdate', () => updates.count++, { once: true })
    return updates
  })
  await expect(async () => {
    await page.keyboard.insertText(text)
    await expect.poll(() => arrived.evaluate(({ count }) => count), { timeout: 2000 }).toBe(1)
  }).toPass()
}

export function problems(page: Page): Locator {
  return page.getByRole('region', { name: 'Problems' })
}

/** What the status bar says of the text's keeping. */
export function keeping(page: Page): Locator {
  return page.getByRole('contentinfo', { name: 'Status' }).locator('[data-keeping]')
}

/** Runs a command by the palette. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+K')
  await page.getByRole('combobox', { name: /Search commands/ }).fill(name)
  await page.keyboard.press('Enter')
}
