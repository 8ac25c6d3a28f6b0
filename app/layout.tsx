import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { readTheme, THEME_COOKIE } from '@/components/shell/theme'
import { Announcer } from '@/components/ui/announcer'
import { ToastProvider } from '@/components/ui/toast'
import { TooltipLayer } from '@/components/ui/tooltip'
import { fontVariables } from './fonts'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Unitwright', template: '%s · Unitwright' },
  description: 'Write systemd unit files in the browser and see what systemd will do with them.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = readTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html lang="en" className={fontVariables} data-theme={theme === 'system' ? undefined : theme} suppressHydrationWarning>
      <body>
        <ToastProvider>{children}</ToastProvider>
        <TooltipLayer />
        <Announcer />
      </body>
    </html>
  )
}
