import { defineConfig } from 'vitest/config'

/** The tests that stand beside what `npm run mutation` changes: quick ones, since they run for every change. */
export default defineConfig({
  test: {
    include: [
      'tests/{core,files,worker}/*.test.ts',
      'tests/pipeline/{score,settle}.test.ts',
      'tests/cli/lines.test.ts',
    ],
  },
})
