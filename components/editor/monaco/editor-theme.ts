import { isDark } from '@/components/shell/theme'
import { semanticKinds } from '@/lib/exec-schema'
import type { Monaco } from './monaco-type'

const THEME = 'unitwright'

const tokens = [...new Set(['comment', 'section', 'name', 'equals', 'value', 'specifier', 'variable', 'stray', ...semanticKinds] as const)]
const styles: Partial<Record<(typeof tokens)[number], string>> = { section: 'bold', outdated: 'strikethrough', dead: 'strikethrough' }

/** Makes the code editor's theme from the tokens of the style sheet, as they are at the moment: it understands neither variables nor OKLCH. */
export function defineTheme(monaco: Monaco): void {
  const colour = colourReader()
  monaco.editor.defineTheme(THEME, {
    base: isDark() ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [{ token: '', foreground: colour('n12').slice(1) }, ...tokens.map((token) => ({ token, foreground: colour(`syntax-${token}`).slice(1), fontStyle: styles[token] ?? '' }))],
    colors: {
      'editor.background': colour('n1'),
      'editor.foreground': colour('n12'),
      'editorGutter.background': colour('n1'),
      'editorLineNumber.foreground': colour('n10'),
      'editorLineNumber.activeForeground': colour('n12'),
      'editor.lineHighlightBackground': colour('n2'),
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': colour('accent') + '40',
      'editor.inactiveSelectionBackground': colour('accent') + '26',
      'editor.findMatchBackground': colour('warning') + '55',
      'editor.findMatchHighlightBackground': colour('warning') + '2e',
      'editorCursor.foreground': colour('n12'),
      'editorError.foreground': colour('error'),
      'editorWarning.foreground': colour('warning'),
      'editorInfo.foreground': colour('info'),
      'editorOverviewRuler.errorForeground': colour('error'),
      'editorOverviewRuler.warningForeground': colour('warning'),
      'editorOverviewRuler.infoForeground': colour('info'),
      'editorWidget.background': colour('n1'),
      'editorWidget.foreground': colour('n12'),
      'editorWidget.border': colour('hairline-strong'),
      'editorHoverWidget.background': colour('n1'),
      'editorHoverWidget.foreground': colour('n12'),
      'editorHoverWidget.border': colour('hairline-strong'),
      'editorHoverWidget.statusBarBackground': colour('n2'),
      'editorSuggestWidget.background': colour('n1'),
      'editorSuggestWidget.border': colour('hairline-strong'),
      'editorSuggestWidget.foreground': colour('n12'),
      'editorSuggestWidget.selectedBackground': colour('accent-tint'),
      'editorSuggestWidget.selectedForeground': colour('n12'),
      'editorSuggestWidget.highlightForeground': colour('accent-strong'),
      'editorSuggestWidget.focusHighlightForeground': colour('accent-strong'),
      'editorCodeLens.foreground': colour('n10'),
      'editorLightBulb.foreground': colour('warning'),
      'input.background': colour('n1'),
      'input.border': colour('control-border'),
      'input.foreground': colour('n12'),
      'list.hoverBackground': colour('n3'),
      'list.activeSelectionBackground': colour('accent-tint'),
      'list.activeSelectionForeground': colour('n12'),
      'list.focusBackground': colour('accent-tint'),
      'list.focusForeground': colour('n12'),
      'menu.background': colour('n1'),
      'menu.foreground': colour('n12'),
      'menu.selectionBackground': colour('n4'),
      'menu.selectionForeground': colour('n12'),
      'menu.border': colour('hairline-strong'),
      'scrollbarSlider.background': colour('n8') + '4d',
      'scrollbarSlider.hoverBackground': colour('n8') + '80',
      'scrollbarSlider.activeBackground': colour('n8') + 'a0',
      'scrollbar.shadow': '#00000000',
      'widget.shadow': '#00000033',
      focusBorder: colour('accent'),
      'textLink.foreground': colour('accent-strong'),
    },
  })
  monaco.editor.setTheme(THEME)
}

/** Reads a token as #rrggbb: the browser resolves the variable and the colour space, a canvas of one pixel turns it into bytes. */
function colourReader(): (token: string) => string {
  const probe = document.createElement('span')
  document.body.append(probe)
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const cache = new Map<string, string>()
  queueMicrotask(() => probe.remove())
  return (token) => {
    const known = cache.get(token)
    if (known) return known
    probe.style.color = `var(--${token})`
    canvas.fillStyle = getComputedStyle(probe).color
    canvas.fillRect(0, 0, 1, 1)
    const hex = `#${[...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
    cache.set(token, hex)
    return hex
  }
}
