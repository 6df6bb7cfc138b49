/** The spellings of English that we distinguish, as language tags. */
export const dialects = ['en-US', 'en-GB', 'en-AU', 'en-CA'] as const
export type Dialect = (typeof dialects)[number]

export const isDialect = (value: unknown): value is Dialect => dialects.includes(value as Dialect)

/** Countries where English is spelt the American way. */
const americanRegions = new Set(['US', 'PH', 'PR', 'LR'])

function dialectFor(tag: string): Dialect | undefined {
  const [language, ...parts] = tag.split(/[-_]/)
  if (language?.toLowerCase() !== 'en') return undefined
  // "en-Latn-CA": the region is the part with two letters.
  const region = parts.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  if (region === undefined) return undefined
  const own = `en-${region}`
  if (isDialect(own)) return own
  return americanRegions.has(region) ? 'en-US' : 'en-GB'
}

/**
 * The dialect that a person's preferred languages ask for, most preferred first, as in `navigator.languages`. Undefined where
 * none of them tells: "en" alone names no region, and "de-CH" is not English. Ireland, India and others count as British.
 */
export function dialectOf(languages: readonly string[]): Dialect | undefined {
  for (const tag of languages) {
    const dialect = dialectFor(tag)
    if (dialect) return dialect
  }
  return undefined
}
