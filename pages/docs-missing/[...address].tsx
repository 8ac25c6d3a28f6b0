import type { GetServerSideProps, PageConfig } from 'next'
import { meantAddress } from '@/lib/docs/catalogue'
import { missingPage } from '@/lib/docs/missing-page'
import { DOCS, type DocPage } from '@/lib/docs/page'

export { default } from '../docs/[[...address]]'

export const config: PageConfig = { unstable_runtimeJS: false }

/** Answers for every address below /docs that has no page, under that address: leads to the page that is meant, or says what comes nearest. */
export const getServerSideProps: GetServerSideProps<{ page: DocPage }> = ({ params, res }) => {
  const address = [DOCS, ...(params!.address as string[])].join('/')
  const meant = meantAddress(address)
  if (meant) return Promise.resolve({ redirect: { destination: meant, permanent: true } })
  res.statusCode = 404
  return Promise.resolve({ props: { page: missingPage(address) } })
}
