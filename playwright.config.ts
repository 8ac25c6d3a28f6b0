import { defineConfig } from '@playwright/test'

/** `npm test` starts the server, finds the browser and says both in the environment. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  // Long enough for a machine that is busy with other things: what a test waits for comes, or never does.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.UNITWRIGHT_BROWSER_REPORT ?? 'test-results/report.json' }]],
  use: {
    baseURL: process.env.UNITWRIGHT_URL ?? 'http://localhost:3000',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.UNITWRIGHT_CHROMIUM || undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
