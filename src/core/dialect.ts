/** The spellings of English that we tell apart, as language tags. */
export const dialects = ['en-US', 'en-GB', 'en-AU', 'en-CA'] as const
export type Dialect = (typeof dialects)[number]

export const isDialect = (value: unknown): value is Dialect => dialects.includes(value as Dialect)

/** Where English is written the American way. */
const americanRegions = new Set(['US', 'PH', 'PR', 'LR'])

function dialectFor(tag: string): Dialect | undefined {
  const [language, ...parts] = tag.split(/[-_]/)
  if (language?.toLowerCase() !== 'en') return undefined
  // "en-Latn-CA": the region has two letters.
  const region = parts.find((part) => /^[a-z]{2}$/i.test(part))?.toUpperCase()
  if (region === undefined) return undefined
  const own = `en-${region}`
  if (isDialect(own)) return own
  return americanRegions.has(region) ? 'en-US' : 'en-GB'
}

/**
 * The dialect that a person's languages ask for, the first of them first, as `navigator.languages` has them. Undefined where
 * none tells: "en" alone is no region's, and "de-CH" no English. Ireland, India and others count as British.
 */
export function dialectOf(languages: readonly string[]): Dialect | undefined {
  for (const tag of languages) {
    const dialect = dialectFor(tag)
    if (dialect) return dialect
  }
  return undefined
}
