import '@fontsource-variable/inter/wght.css'
import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '@/components/global.css'
import { ColorSchemeScript, MantineProvider, mantineHtmlProps } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { theme } from '@/components/theme'

export const metadata: Metadata = {
  title: { default: 'Parley', template: '%s · Parley' },
  description: 'The record of negotiations: what is known, what was said, and what stood on any day.',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <MantineProvider theme={theme} defaultColorScheme="auto">
          <ModalsProvider>{children}</ModalsProvider>
          <Notifications position="bottom-right" />
        </MantineProvider>
      </body>
    </html>
  )
}
