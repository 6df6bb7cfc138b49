import { describe, expect, it } from 'vitest'
import { targets } from './targets.ts'

/** Inputs that broke a promise once, by `npm run fuzz`: `found/<target>/<hash>.json` holds one as a JSON string. */
const found = import.meta.glob<string>('./found/*/*.json', { eager: true, import: 'default' })

describe('what fuzzing found', () => {
  it.each(Object.entries(found))('%s breaks nothing any more', async (path, input) => {
    const target = targets[path.split('/')[2] ?? '']
    expect(target).toBeDefined()
    await target?.run(input)
  })
})
