import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', '.next/**', '.data/**', 'e2e/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Many tests wait for databases and processes; by default one of two processors would be left idle.
    maxWorkers: '100%',
  },
})
