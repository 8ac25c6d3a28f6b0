import './globals.css'
import type { Metadata, Viewport } from 'next'
import localFont from 'next/font/local'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readTheme, THEME_COOKIE } from '@/components/shell/theme'
import { Announcer } from '@/components/ui/announcer'
import { ToastProvider } from '@/components/ui/toast'
import { TooltipLayer } from '@/components/ui/tooltip'

export const dynamic = 'force-dynamic'

const inter = localFont({ src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', weight: '100 900', variable: '--font-inter', adjustFontFallback: 'Arial' })
const jetBrainsMono = localFont({
  src: '../node_modules/@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2',
  weight: '100 800',
  variable: '--font-jetbrains-mono',
  fallback: ['ui-monospace', 'monospace'],
  adjustFontFallback: false,
})

export const metadata: Metadata = {
  title: { default: 'Unitwright', template: '%s · Unitwright' },
  description: 'Write systemd unit files in the browser and see what systemd will do with them.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" className={`${inter.variable} ${jetBrainsMono.variable}`} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <ToastProvider>{children}</ToastProvider>
        <TooltipLayer />
        <Announcer />
      </body>
    </html>
  )
}
