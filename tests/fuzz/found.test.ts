import { describe, expect, it } from 'vitest'
import { targets } from './targets.ts'

/** Inputs that broke a promise once, by `npm run fuzz`: `found/<target>/<hash>.json` holds one as a JSON string. */
const found = import.meta.glob<string>('./found/*/*.json', { eager: true, query: '?raw', import: 'default' })

describe('what fuzzing found', () => {
  it.each(Object.entries(found))('%s breaks nothing any more', async (path, source) => {
    const target = targets[path.split('/')[2] ?? '']
    expect(target).toBeDefined()
    // Parsed here: the bundler refuses half a character.
    await target?.run(JSON.parse(source))
  })
})
