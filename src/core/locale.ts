/** What is usual where the employer is. Our sources call these habits, not laws: they shift hints, nothing more. */
export interface Locale {
  /** Words of a thank-you from which it reads as long there. */
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

const britain: Locale = {
  ...usual,
  jointNote: true,
  habit: 'In Britain and Ireland such notes are rarer, and three or four restrained sentences are usual.',
}
const germany: Locale = {
  ...usual,
  formal: true,
  habit: 'In German-speaking countries few candidates write. Be as formal as the interview was.',
}

/** From https://cvcircuit.com/blog/feature-outreach-thank-you-notes, arbeits-abc.de, SG, ascentgp.com, yourdreamjob.in. */
const byCode: Readonly<Record<string, Locale>> = {
  GB: britain,
  IE: britain,
  DE: germany,
  AT: germany,
  CH: germany,
  FR: { ...usual, formal: true, habit: 'In France a short and formal note, a day or two later, is usual.' },
  JP: {
    ...usual,
    longThanks: 110,
    formal: true,
    habit: 'In Japan three to five formal sentences are usual, sent the same or the next day.',
  },
  IN: { ...usual, formal: true, sir: true, habit: 'In India formal names are usual, and no flattery.' },
}

const codes: Readonly<Record<string, string>> = {
  uk: 'GB',
  'united kingdom': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  ireland: 'IE',
  germany: 'DE',
  austria: 'AT',
  switzerland: 'CH',
  france: 'FR',
  japan: 'JP',
  india: 'IN',
}

/** The habits of the employer's country: a code such as `GB` or `DE-BY`, or its English name. */
export function localeOf(country = ''): Locale {
  const name = country.trim().toLowerCase()
  const code = Object.hasOwn(codes, name) ? codes[name] : name.toUpperCase().split('-')[0]
  return (code && Object.hasOwn(byCode, code) && byCode[code]) || usual
}
