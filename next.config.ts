import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // `npm test` checks types over the whole project; `npm start` on a fresh clone need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  // Without this, a lock file in a folder above the clone would be taken for the root of a larger workspace.
  turbopack: { root: process.cwd() },
  // The live preview sends whole units: up to 700,000 characters, of which some take several bytes.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  allowedDevOrigins: ['127.0.0.1', '[::1]'],
}

export default config
