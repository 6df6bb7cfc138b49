import { describe, expect, it } from 'vitest'
import { dialectOf } from '../../src/core/dialect.ts'

describe('the dialect of a browser’s languages', () => {
  it.each([
    [['en-GB', 'en'], 'en-GB'],
    [['de-CH', 'en-CA'], 'en-CA'],
    [['en', 'en-AU'], 'en-AU'],
    [['en-IE'], 'en-GB'],
    [['EN_us'], 'en-US'],
    [['en-Latn-PH'], 'en-US'],
    [['en'], undefined],
    [['fr-CA', 'pt'], undefined],
    [[], undefined],
  ])('%s is %s', (languages, dialect) => {
    expect(dialectOf(languages)).toBe(dialect)
  })
})
