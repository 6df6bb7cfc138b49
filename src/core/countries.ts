/** Names that Intl does not know, and parts of a country that people name as if it were one. */
const otherNames: Readonly<Record<string, string>> = {
  britain: 'GB',
  'great britain': 'GB',
  england: 'GB-ENG',
  wales: 'GB-WLS',
  scotland: 'GB-SCT',
  'northern ireland': 'GB-NIR',
  'republic of ireland': 'IE',
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  holland: 'NL',
  'czech republic': 'CZ',
  macau: 'MO',
  korea: 'KR',
  'ivory coast': 'CI',
  burma: 'MM',
  palestine: 'PS',
  turkey: 'TR',
  uae: 'AE',
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
/** Codes that Intl has a name for but that are no countries: the euro area, invented places, an unknown one. */
const none = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'])

/** The English names of countries or languages, by their two-letter codes: "DE" or "de". */
export function worldNames(type: 'region' | 'language'): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type, fallback: 'none' })
  const pairs = letters.flatMap((one) => letters.map((other) => one + other))
  return new Map(
    pairs.flatMap((pair) => {
      const code = type === 'region' ? pair : pair.toLowerCase()
      const name = none.has(code) ? undefined : names.of(code)
      return name ? [[code, name] as const] : []
    }),
  )
}

/** "U.K." as "uk", "Saint Lucia" as "st lucia", "Côte d’Ivoire" as "cote divoire", "Hong Kong SAR China" as "hong kong". */
const plainly = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’]|^the | (?:\(|sar ).*/gu, '')
    .replaceAll('&', 'and')
    .replace(/^saint /, 'st ')

/** Codes by plain names and codes: "germany" and the obsolete "dd" are both DE. */
function readCodes(): ReadonlyMap<string, string> {
  const codes = new Map<string, string>()
  for (const [code, name] of worldNames('region')) {
    const { region = code } = new Intl.Locale(`und-${code}`)
    codes.set(plainly(code), region).set(plainly(name), region)
  }
  for (const [name, code] of Object.entries(otherNames)) codes.set(name, code)
  return codes
}
let codes: ReadonlyMap<string, string> | undefined

/**
 * The code of a country given as a code ("GB", "us-ca") or in English ("Germany", "U.K."): `[country, region]`, or null where
 * it names no country.
 */
export function countryCode(text = ''): readonly [country: string, region?: string] | null {
  codes ??= readCodes()
  const plain = plainly(text)
  const [, front = plain, part] = /^([a-z]{2})-([a-z\d]{1,3})$/.exec(plain) ?? []
  const [country, region = part?.toUpperCase()] = codes.get(front)?.split('-') ?? []
  if (country === undefined) return null
  return region === undefined ? [country] : [country, region]
}

/** Whether 8/12 names the month first in a country; undefined where that is unknown, or both are usual, as in Canada. */
export function writesMonthFirst(country?: string): boolean | undefined {
  const [code] = countryCode(country) ?? []
  return code === undefined || code === 'CA' ? undefined : code === 'US'
}
