import { expect, it } from 'vitest'
import { countryCode, worldNames, writesMonthFirst } from '../../src/core/countries.ts'

it.each([
  ['UK', 'GB'],
  ['u.k.', 'GB'],
  [' United Kingdom ', 'GB'],
  ['Scotland', 'GB-SCT'],
  ['usa', 'US'],
  ['U.S.A.', 'US'],
  ['United States', 'US'],
  ['us-ca', 'US-CA'],
  ['uk-wls', 'GB-WLS'],
  ['germany', 'DE'],
  ['Republic of Ireland', 'IE'],
  ['Guinea-Bissau', 'GW'],
  ['St. Lucia', 'LC'],
  ['Saint Kitts and Nevis', 'KN'],
  ['antigua & barbuda', 'AG'],
  ['The Bahamas', 'BS'],
  ['the Netherlands', 'NL'],
  ["Cote d'Ivoire", 'CI'],
  ['Sao Tome and Principe', 'ST'],
  ['Turkiye', 'TR'],
  ['Hong Kong', 'HK'],
  ['Macao', 'MO'],
  ['Myanmar', 'MM'],
  ['Korea', 'KR'],
  ['the', undefined],
  ['Land of Narnia', undefined],
  ['(', undefined],
  // Of old, and of more than one code.
  ['YU', 'RS'],
  ['Serbia', 'RS'],
  ['Narnia', undefined],
  ['Narnia-UK', undefined],
  ['EU', undefined],
  // What every plain object has.
  ['constructor', undefined],
  ['toString', undefined],
  ['__proto__', undefined],
  ['-', undefined],
  ['', undefined],
])('a country is known by code and by name: %s', (text, code) => {
  expect(countryCode(text)?.join('-')).toBe(code)
})

it('names countries and languages in English, and no invented place', () => {
  expect([worldNames('region').get('NO'), worldNames('language').get('no')]).toEqual(['Norway', 'Norwegian'])
  expect(worldNames('region').has('ZZ')).toBe(false)
})

it.each([
  ['us-ca', true],
  ['United Kingdom', false],
  ['Canada', undefined],
  ['Narnia', undefined],
  [undefined, undefined],
])('the order of day and month is known where a country has one: %s', (country, monthFirst) => {
  expect(writesMonthFirst(country)).toBe(monthFirst)
})
