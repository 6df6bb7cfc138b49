import type { MessageKind } from './kinds.ts'
import type { Span } from './span.ts'

/** blocker: do not send like this. problem: likely to harm. hint: could be better. */
export const severities = ['blocker', 'problem', 'hint'] as const
export type Severity = (typeof severities)[number]

/** 0 for the gravest. */
export const gravityOf = (severity: Severity): number => severities.indexOf(severity)

/** Orders by severity, the gravest first. */
export const byGravity = (one: Severity, other: Severity): number => gravityOf(one) - gravityOf(other)

/** No score under this many words: nothing shouts at a half-written draft. */
export const fewestWords = 20

/** say: what a good message contains. The others: what it avoids. */
export const groups = ['say', 'tone', 'form', 'language', 'safety'] as const
export type Group = (typeof groups)[number]

/** One way to fix a finding: `insert` replaces the finding's span. */
export interface Fix {
  /** The text of the button, such as `Replace with “when you have news”`. */
  readonly label: string
  readonly insert: string
}

/** A place in the draft that a rule comments on. */
export interface Finding extends Span {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly fixes: readonly Fix[]
  /** The rest of the letter cannot make it doubtful. Used up inside the pipeline: no report holds it. */
  readonly isCertain?: true
}

/** Words that meet an expect rule; `weak` where they only half meet it. */
export interface Evidence extends Span {
  readonly weak?: boolean
  /** Where in them the telling words begin, counted from `start`; unknown where a model tells. */
  readonly at?: number
}

/** met and missing are states of expect rules, broken of avoid rules; an avoid rule without a finding is met too. */
export type CheckState = 'met' | 'weak' | 'missing' | 'broken' | 'not-applicable'

/** A rule's state in this draft. */
export interface Check {
  readonly rule: string
  readonly state: CheckState
  /** Points earned, out of those this kind offers. Both 0 for avoid rules. */
  readonly points: number
  readonly of: number
  readonly evidence: readonly Evidence[]
  /** The person muted it, so it counts as met. */
  readonly muted?: boolean
}

/** One line of the score: `points` is what the rule adds (+) or takes (−). */
export interface ScoreLine {
  readonly rule: string
  readonly points: number
}

/** 0–100 = earned − lost − cap, exactly. */
export interface Breakdown {
  readonly earned: number
  readonly lost: number
  readonly cap: number
  readonly lines: readonly ScoreLine[]
  /** Why the score is capped, where it is. */
  readonly capReason?: string
}

export const bands = ['not yet', 'getting there', 'good', 'ready'] as const
export type Band = (typeof bands)[number]

export const readingNames = ['pressure', 'warmth', 'confidence', 'formality'] as const
export type ReadingName = (typeof readingNames)[number]

/** A tone meter from 0 to 100, with the words that moved it, up or down. */
export interface Reading {
  readonly name: ReadingName
  readonly level: number
  readonly evidence: readonly (Span & { readonly up: boolean })[]
}

/** Silent reading of plain English (Brysbaert 2019 has 238), and a voice that can be followed down a line. */
export const wordsPerMinute = { read: 240, spoken: 150 }

export interface Metrics {
  /** Words of the body without greeting, sign-off, signature and quoted text. */
  readonly words: number
  /** At `wordsPerMinute`, read or spoken. */
  readonly secondsToRead: number
  readonly secondsToSpeak: number
  /** US school grade (Automated Readability Index); null under 20 words, and where the text is not in English. */
  readonly grade: number | null
  readonly questions: number
}

/** A rule that threw an error; the others ran. */
export interface Failure {
  readonly rule: string
  readonly reason: string
}

/**
 * Something to do, most urgent first. `gain`: the most that it alone would add to the score; what the new words do nobody knows.
 * `severity`: why it comes before steps that gain more.
 */
export interface NextStep {
  readonly rule: string
  readonly title: string
  readonly gain: number
  readonly severity?: Severity
}

/** The notice in a report on a text that is not in English, and in no other report. */
export const notEnglish =
  'This does not read like English, the only language that Afterword judges. Only left-over blanks were looked for.'

export interface Report {
  readonly kind: MessageKind
  /** True where the kind was detected from the words and not chosen. */
  readonly kindDetected: boolean
  /** null under 20 words, and where the text is not in English. */
  readonly score: number | null
  readonly band: Band | null
  readonly breakdown: Breakdown
  readonly checks: readonly Check[]
  /** Sorted by place; at most one at any place. */
  readonly findings: readonly Finding[]
  /** Findings inside the words of a graver one; their checks count as broken all the same. Sorted by place. */
  readonly within: readonly Finding[]
  readonly next: readonly NextStep[]
  readonly readings: readonly Reading[]
  readonly metrics: Metrics
  readonly failures: readonly Failure[]
  /** Rules still waiting for something (the dictionary). They cost nothing meanwhile. */
  readonly pending: readonly string[]
  /** The text does not read like English: it is not judged, and only unfilled blanks are reported. */
  readonly foreign?: true
  /** How many UTF-16 units of the body were checked, where it was too long to check all. */
  readonly checkedLength?: number
}

/** An example on the rules page. `given`: the details it is read with. */
export interface ShownExample {
  readonly text: string
  readonly given?: string
}

/** The data of a rule for the page and `afterword rules`. */
export interface CatalogueEntry {
  readonly rule: string
  readonly type: 'expect' | 'avoid'
  readonly title: string
  readonly group: Group
  readonly why: string
  readonly sources: readonly string[]
  readonly severity?: Severity
  /** What it is about, where that is the whole text and not the words it stands at: "Length". */
  readonly borrowsPlace?: string
  readonly points: Readonly<Partial<Record<MessageKind, number>>>
  readonly kinds: readonly MessageKind[]
  readonly starters: readonly string[]
  /** Starters for kinds that the usual ones do not suit. */
  readonly startersIn?: Readonly<Partial<Record<MessageKind, readonly string[]>>>
  readonly examples: Readonly<Record<'good' | 'bad', readonly ShownExample[]>>
}
