import type { Dialect } from '../core/dialect.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Lint } from '../core/lint.ts'
import type { Span } from '../core/span.ts'

/** The parts of an email. `header` ("Subject: …" above the text), `quoted` and `signature` reach no rule. */
export const parts = ['header', 'greeting', 'body', 'sign-off', 'signature', 'quoted', 'postscript'] as const
export type Part = (typeof parts)[number]

/** The parts that the person wrote as text: no greeting, no sign-off. */
export const textParts: readonly Part[] = ['body', 'postscript']
export const isText = (part: Part): boolean => textParts.includes(part)

/** What a sentence does. Wording or the reader model says so; a rule need not know which. */
export const roles = [
  'greeting',
  'thanks',
  'specific-reference',
  'interest',
  'fit',
  'values',
  'timeline',
  'offer-information',
  'polite-close',
  'sign-off',
] as const
export type Role = (typeof roles)[number]

/** One role of a sentence, with the words that carry it; offsets into the sentence's text. */
export interface RoleEvidence extends Span {
  readonly role: Role
  readonly weak?: boolean
}

/**
 * A word as phrases see it: contractions stand taken apart ("I’m" is `i` + `am`, "can’t" `can` + `not`),
 * so one pattern meets both spellings. `start` and `end` speak of the sentence's text.
 */
export interface Word extends Span {
  /** As typed. */
  readonly text: string
  /** Lower case, straight apostrophes, contractions in full: "’ll" is `will`. */
  readonly norm: string
  /** The marks between the word before and this one, without white space: `,` or `—` or ``. */
  readonly before: string
}

export const toneFamilies = ['pushy', 'desperate', 'unprofessional'] as const
export type ToneFamily = (typeof toneFamilies)[number]

/** The family that a rule's id begins with. Rules on tone without one give hints: they move no meter. */
export const familyOf = (rule: string): ToneFamily | undefined =>
  toneFamilies.find((family) => rule.startsWith(`${family}-`))

/** Harm that the reader model sees in a sentence, with the words that move it most; offsets into its text. */
export interface Impression extends Span {
  /** The likeliest of the three; which one it is, is often open. */
  readonly family: ToneFamily
  /** True where another family is nearly as likely: then none should be named. */
  readonly open?: boolean
  /** That it harms at all. Calibrated: of those given with .9, nine in ten are right. */
  readonly probability: number
}

/** What a reader model makes of a sentence: what wording alone cannot tell. */
export interface SentenceReading {
  readonly roles: readonly RoleEvidence[]
  readonly impressions: readonly Impression[]
}

/**
 * Log odds that a sentence harms: from what the model makes of it alone, from a finding of wording in it, from how
 * much of the rest of its letter harms, from how much of the rest has a purpose (a letter that thanks and proves is
 * seldom meant badly), from the logarithm of its words and one, since a short one says little, and from its own
 * purpose: a sentence with a role, or that says who writes about what, seldom harms.
 */
export interface HarmOdds {
  readonly own: number
  readonly worded: number
  readonly others: number
  readonly purposes: number
  readonly length: number
  readonly purpose: number
  readonly offset: number
}

/** Reads a sentence as a model does. */
export interface SentenceReader {
  /** What its impressions count for beside all else that is known of a letter. */
  readonly odds: HarmOdds
  read(content: Omit<SentenceContent, 'roles' | 'impressions'>, part: Part): SentenceReading
}

/** What a sentence is wherever it stands: kept between checks, so no offset of the draft is in it. */
export interface SentenceContent {
  readonly text: string
  readonly words: readonly Word[]
  /** Ends with a question mark. */
  readonly question: boolean
  readonly exclamation: boolean
  /** At most one evidence a role, whether wording or the reader model gave it. */
  readonly roles: readonly RoleEvidence[]
  /** Empty without a reader model. */
  readonly impressions: readonly Impression[]
}

/** A sentence as it is kept with its paragraph: `start` speaks of the paragraph's text. */
export type KeptSentence = SentenceContent & { readonly start: number }

/** A sentence at its place. `start` is its UTF-16 offset in `Draft.body`. */
export interface Sentence extends SentenceContent {
  readonly start: number
  readonly end: number
  readonly part: Part
  /** Index into `ParsedDraft.paragraphs`. */
  readonly paragraph: number
}

export interface Paragraph extends Span {
  readonly part: Part
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** The same sentences wherever the paragraph stands: the same list for as long as its text is. */
  readonly kept: readonly KeptSentence[]
}

/** Knows words: spellings of all dialects, and names with their capital. */
export interface Dictionary {
  correct(word: string): boolean
  /** How frequent a word is: 0 unknown, 1 rare … 6 commonest. */
  frequency(word: string): number
  /** Whether the word is a technical term, of software, medicine or another trade, that general dictionaries lack. */
  isTerm(word: string): boolean
  /** Likeliest first; none for a word it cannot guess. About a millisecond for a word it has not met. */
  suggest(word: string): readonly string[]
}

/** The draft as rules see it: without quoted text and signature. */
export interface ParsedDraft {
  readonly kind: MessageKind
  readonly subject: string | undefined
  /** It is still being written. */
  readonly underway?: boolean | undefined
  /** The interviewer it goes to, of several. */
  readonly to?: string | undefined
  readonly body: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** True where the text below quotes an earlier message. */
  readonly hasQuote: boolean
  /** The signature block as typed, '' where none. */
  readonly signature: string
  readonly dictionary: Dictionary | undefined
  readonly dialect: Dialect | undefined
  /** What the deeper check says of the body, where the person chose it. */
  readonly lints: readonly Lint[] | undefined
}

/** The span of the words `from`…`to` (indexes, inclusive) of a sentence, in the draft. */
export function wordSpan(sentence: Sentence, from: number, to = from): Span {
  const first = sentence.words[from]
  const last = sentence.words[to]
  if (!first || !last) throw new RangeError(`wordSpan: no words ${from} to ${to} in a sentence`)
  return { start: sentence.start + first.start, end: sentence.start + last.end }
}

/** Places something that speaks of the sentence's text in the draft. */
export function inDraft<T extends Span>(sentence: Sentence, place: T): T {
  return { ...place, start: sentence.start + place.start, end: sentence.start + place.end }
}

/** Told once for all rules that read a draft. */
const textOf = new WeakMap<readonly Sentence[], readonly Sentence[]>()

/** The sentences the person wrote as text: no greeting, no sign-off. */
export function bodySentences({ sentences }: Pick<ParsedDraft, 'sentences'>): readonly Sentence[] {
  const known = textOf.get(sentences)
  if (known) return known
  const text = sentences.filter(({ part }) => isText(part))
  textOf.set(sentences, text)
  return text
}
