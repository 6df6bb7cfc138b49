import { countryCode } from './countries.ts'

/** Countries whose habits our sources describe, with others that share them. */
const cultures = { GB: 'GB', IE: 'GB', DE: 'DE', AT: 'DE', CH: 'DE', FR: 'FR', JP: 'JP', IN: 'IN' } as const

/** Which country's habits hold in a country, by its code. */
export type Culture = (typeof cultures)[keyof typeof cultures]

/** Whose habits hold in the employer's country, given as a code such as `GB` or `DE-BY`, or in English. */
export function cultureOf(country?: string): Culture | undefined {
  const [code] = countryCode(country) ?? []
  return cultures[code as keyof typeof cultures]
}

/** What is usual where the employer is. Our sources call these habits, not laws: they only shift hints. */
export interface Locale {
  /** A thank-you of this many words counts as long there. */
  readonly longThanks: number
  /** Titles and surnames are expected: "Dear Ms. Sato", not "Hi Yumi". */
  readonly formal: boolean
  /** "Dear Sir" is a common courtesy there, even between people who have met. */
  readonly sir: boolean
  /** One note to all who were in the room is common. */
  readonly jointNote: boolean
  /** One line on the local habit; '' where it is the habit the rules assume. */
  readonly habit: string
}

const usual: Locale = { longThanks: 150, formal: false, sir: false, jointNote: false, habit: '' }

/** From https://cvcircuit.com/blog/feature-outreach-thank-you-notes, arbeits-abc.de, SG, ascentgp.com, yourdreamjob.in. */
const locales: Readonly<Record<Culture, Locale>> = {
  GB: {
    ...usual,
    jointNote: true,
    habit: 'In Britain and Ireland such notes are rarer, and three or four restrained sentences are usual.',
  },
  DE: {
    ...usual,
    formal: true,
    habit: 'In German-speaking countries few candidates write. Be as formal as the interview was.',
  },
  FR: { ...usual, formal: true, habit: 'In France a short and formal note, a day or two later, is usual.' },
  JP: {
    ...usual,
    longThanks: 110,
    formal: true,
    habit: 'In Japan three to five formal sentences are usual, sent the same or the next day.',
  },
  IN: { ...usual, formal: true, sir: true, habit: 'In India formal names are usual, and no flattery.' },
}

/** The habits of the employer's country, a code or a name. */
export function localeOf(country?: string): Locale {
  const culture = cultureOf(country)
  return culture ? locales[culture] : usual
}
