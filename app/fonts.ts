import localFont from 'next/font/local'

/** The fonts of all pages, as variables of the style sheet. */
const inter = localFont({ src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', weight: '100 900', variable: '--font-inter', adjustFontFallback: 'Arial' })
const jetBrainsMono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  variable: '--font-jetbrains-mono',
  fallback: ['ui-monospace', 'monospace'],
  adjustFontFallback: false,
})

export const fontVariables = `${inter.variable} ${jetBrainsMono.variable}`
