import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    typecheck: { enabled: true, include: ['tests/**/*.test-d.ts'] },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What a browser shows comes when it comes: a busy machine may take seconds.
    expect: { poll: { timeout: 20_000 } },
  },
})
