import { Head, Html, Main, NextScript } from 'next/document'
import { fontVariables } from '@/app/fonts'

export default function Document() {
  return (
    <Html lang="en" className={fontVariables}>
      <Head>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {/* Before anything is drawn, so that a page never changes its colours. */}
        <script src="/docs-theme.js" />
        <script type="module" src="/docs-script/main.js" />
        <noscript>
          <style>{'[data-table-filter], [data-comparison] { display: none }'}</style>
        </noscript>
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
