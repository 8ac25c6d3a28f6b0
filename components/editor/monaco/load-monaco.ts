import type { Monaco } from './monaco-type'

let loading: Promise<Monaco> | null = null

/** Loads the code editor, once. A failure is not kept, so that trying again can help. */
export function loadMonaco(): Promise<Monaco> {
  loading ??= load().catch((error: unknown) => {
    loading = null
    throw error
  })
  return loading
}

async function load(): Promise<Monaco> {
  window.MonacoEnvironment = { getWorker: () => new Worker(new URL('./editor.worker.ts', import.meta.url), { type: 'module' }) }
  // It measures its font when it begins; one that can't be loaded is no reason not to.
  const font = document.fonts.load(`14px ${monospaceFamily()}`).catch(() => [])
  const [monaco, { registerUnitFileLanguage }] = await Promise.all([import('./monaco-bundle'), import('./unit-file-language'), font])
  registerUnitFileLanguage(monaco)
  return monaco
}

/** The font of the code, as the style sheet names it. */
export function monospaceFamily(): string {
  const style = getComputedStyle(document.documentElement)
  return `${style.getPropertyValue('--font-jetbrains-mono') || 'monospace'}, ui-monospace, monospace`
}
