import { defineConfig } from 'vitest/config'

/** A rule is tested by its own examples. */
export default defineConfig({ test: { include: ['tests/rules.test.ts'] } })
