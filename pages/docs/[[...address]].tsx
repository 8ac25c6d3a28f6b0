import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import Head from 'next/head'
import { DocFrame } from '@/components/docs/doc-frame'
import { DocView } from '@/components/docs/doc-view'
import { structuredData } from '@/components/docs/structured-data'
import { catalogue, findPage } from '@/lib/docs/catalogue'
import { DOCS, writePage, type DocPage } from '@/lib/docs/page'
import { plainText } from '@/lib/docs/rich-text'

/** Pages to be read: none of the framework's scripts are sent with them. */
export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: catalogue.map(({ address }) => address), fallback: false })

export const getStaticProps: GetStaticProps<{ page: DocPage }> = ({ params }) => {
  const entry = findPage([DOCS, ...((params?.address as string[] | undefined) ?? [])].join('/'))!
  // What is left out may not even be named with nothing in it.
  return { props: { page: JSON.parse(JSON.stringify(writePage(entry))) as DocPage } }
}

export default function DocumentationPage({ page }: { readonly page: DocPage }) {
  const description = plainText(page.summary)
  return (
    <>
      <Head>
        <title>{`${page.title} · Unitwright`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content={description} />
        <meta property="og:title" content={page.title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content="article" />
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: structuredData(page) }} />
      </Head>
      <DocFrame page={page}>
        <DocView page={page} />
      </DocFrame>
    </>
  )
}
