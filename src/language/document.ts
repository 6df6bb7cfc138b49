import type { Dialect } from '../core/dialect.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Lint } from '../core/lint.ts'
import type { Span } from '../core/span.ts'
import { createMemo } from './memo.ts'

/** The parts of an email. Rules never see `header` ("Subject: …" above the text), `quoted` and `signature`. */
export const parts = ['header', 'greeting', 'body', 'sign-off', 'signature', 'quoted', 'postscript'] as const
export type Part = (typeof parts)[number]

/** The parts written as text: neither greeting nor sign-off. */
export const textParts: readonly Part[] = ['body', 'postscript']
export const isText = (part: Part): boolean => textParts.includes(part)

/** What a sentence does. Wording or the reader model decides; a rule need not know which. */
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

/** One role of a sentence, with the words that show it; offsets into the sentence's text. */
export interface RoleEvidence extends Span {
  readonly role: Role
  readonly weak?: boolean
  /** Where the words that show it begin, counted from the start of the sentence; unknown where a model tells. */
  readonly at?: number
}

/**
 * A word as phrases see it: contractions are taken apart ("I’m" is `i` + `am`, "can’t" is `can` + `not`), so that one pattern
 * matches both spellings. `start` and `end` refer to the sentence's text.
 */
export interface Word extends Span {
  /** As typed. */
  readonly text: string
  /** Lower case, straight apostrophes, contractions in full: "’ll" is `will`. */
  readonly norm: string
  /** The marks between the previous word and this one, without white space: `,` or `—` or ``. */
  readonly before: string
}

export const toneFamilies = ['pushy', 'desperate', 'unprofessional'] as const
export type ToneFamily = (typeof toneFamilies)[number]

/** The family that a rule's id begins with. Rules on tone without one give hints: they move no meter. */
export const familyOf = (rule: string): ToneFamily | undefined =>
  toneFamilies.find((family) => rule.startsWith(`${family}-`))

/** Harm that the reader model sees in a sentence, with the words that contribute most; offsets into its text. */
export interface Impression extends Span {
  /** The likeliest of the three; often it is uncertain which. */
  readonly family: ToneFamily
  /** True where another family is nearly as likely: then the message should name none. */
  readonly open?: boolean
  /** The probability of any harm. Calibrated: of those given .9, nine in ten are right. */
  readonly probability: number
  /** True where no model has read the sentence: it is judged by the rest of its letter alone. */
  readonly byCompany?: boolean
}

/** What a reader model adds to a sentence beyond its wording. */
export interface SentenceReading {
  readonly roles: readonly RoleEvidence[]
  readonly impressions: readonly Impression[]
}

/**
 * Weights, in log odds, of the signs that a sentence harms: the model's view of it alone; a wording finding in it; how much of
 * the rest of the letter harms; how much of the rest has a purpose (a letter that thanks and proves is seldom meant badly); the
 * logarithm of its words plus one, since a short one says little; and its own purpose: a sentence with a role, or that says who
 * writes about what, seldom harms.
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

/** Reads a sentence with a model. */
export interface SentenceReader {
  /** The weight of its impressions beside everything else known of a letter. */
  readonly odds: HarmOdds
  read(content: Omit<SentenceContent, 'roles' | 'impressions'>, part: Part): SentenceReading
}

/** The content of a sentence, independent of its place: it is kept between checks, so it holds no offset of the draft. */
export interface SentenceContent {
  readonly text: string
  readonly words: readonly Word[]
  /** Ends with a question mark. */
  readonly question: boolean
  readonly exclamation: boolean
  /** At most one piece of evidence for each role, whether from wording or from the reader model. */
  readonly roles: readonly RoleEvidence[]
  /** Empty without a reader model. */
  readonly impressions: readonly Impression[]
}

/** A sentence as kept with its paragraph: `start` refers to the paragraph's text. */
export type KeptSentence = SentenceContent & { readonly start: number }

/** A sentence at its present place. `start` is its UTF-16 offset in `Draft.body`. */
export interface Sentence extends SentenceContent {
  readonly start: number
  readonly end: number
  readonly part: Part
  /** Index into `ParsedDraft.paragraphs`. */
  readonly paragraph: number
}

/** A block of the draft at its place, with its sentences. */
export interface Paragraph extends Span {
  readonly part: Part
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** Its sentences, independent of its place: the same list object for as long as its text stays the same. */
  readonly kept: readonly KeptSentence[]
}

/** The dictionary: spellings of all dialects, and names with their capital. */
export interface Dictionary {
  correct(word: string): boolean
  /** How frequent a word is: 0 unknown, 1 rare … 6 most common. */
  frequency(word: string): number
  /** Whether the word is a technical term, from software, medicine or another trade, that general dictionaries lack. */
  isTerm(word: string): boolean
  /** Likeliest first; empty for a word it cannot guess. About a millisecond for a new word. */
  suggest(word: string): readonly string[]
}

/** The draft as rules see it: without quoted text and signature. */
export interface ParsedDraft {
  readonly kind: MessageKind
  readonly subject: string | undefined
  /** It is still being written. */
  readonly underway?: boolean | undefined
  /** The day it is written, `YYYY-MM-DD`. */
  readonly on?: string | undefined
  /** The one of several interviewers it goes to. */
  readonly to?: string | undefined
  readonly body: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** True where the text below quotes an earlier message. */
  readonly hasQuote: boolean
  /** The signature block as typed; '' where there is none. */
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

/** Converts offsets in the sentence's text to offsets in the draft. */
export function inDraft<T extends Span>(sentence: Sentence, place: T): T {
  return { ...place, start: sentence.start + place.start, end: sentence.start + place.end }
}

/** Computed once per draft and shared by all rules. */
const memo = createMemo<readonly Sentence[]>()

/** The sentences written as text: neither greeting nor sign-off. */
export const bodySentences = ({ sentences }: Pick<ParsedDraft, 'sentences'>): readonly Sentence[] =>
  memo(sentences, () => sentences.filter(({ part }) => isText(part)))
