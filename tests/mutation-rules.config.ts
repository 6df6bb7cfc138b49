import { defineConfig } from 'vitest/config'

/** A rule is tested by its own examples, and a few by a table beside them. */
export default defineConfig({ test: { include: ['tests/rules.test.ts', 'tests/rules/*.test.ts'] } })
