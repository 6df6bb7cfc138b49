import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Evidence, Fix, Group, Severity } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { ParsedDraft } from './document.ts'
import type { PhraseSet } from './phrase-set.ts'

/** Fields that every rule has. */
interface About {
  /** The checklist row: "Thank them for their time". */
  readonly title: string
  readonly group: Group
  /** A paragraph for the card and the rules page. */
  readonly why: string
  /** Web addresses; [] only where the rule is our own judgement. */
  readonly sources: readonly string[]
}

/**
 * A draft in the examples of a rule. A bare string is the body alone. `<<…>>` marks the exact words. The body is checked as it
 * stands: no greeting or sign-off is added. `kind`: that of the rule where it speaks of one only, else a thank-you, if absent.
 */
export interface ExampleDraft {
  readonly body: string
  readonly kind?: MessageKind
  readonly subject?: string
  readonly interview?: Interview
  /** The body after the first fix, where the rule offers one. */
  readonly fixed?: string
  /** The severity of its first finding, where that is not the rule's own. */
  readonly severity?: Severity
  /** Good to show on the rules page, which otherwise chooses (src/pipeline/shown-examples.ts). */
  readonly forReaders?: true
}
export type Example = string | ExampleDraft

/** Words that an avoid rule marks. A fix holds the replacement; its label is generated where none is given. */
export interface Match extends Span {
  /** Replaces the rule's own message. */
  readonly message?: string
  /** Replaces the rule's own severity, for a rule that grades its cases. */
  readonly severity?: Severity
  /** These words have one meaning only: the rest of the letter cannot make them doubtful. */
  readonly isCertain?: true
  readonly fixes?: readonly (string | Fix)[]
}

/** A rule that expects something good: it earns points where it is found. */
export interface ExpectRule extends About {
  readonly type: 'expect'
  /** Points by kind; a kind that is not named does not ask for it. */
  readonly points: Readonly<Partial<Record<MessageKind, number>>>
  /** True where this interview does not need it, such as a timeline before the promised date. */
  readonly excused?: (draft: ParsedDraft, interview: Interview) => boolean
  find(draft: ParsedDraft, interview: Interview): Iterable<Evidence>
  /** True where the draft only hints at it: the check is then weak, with no words to show. "I look forward to hearing from you." */
  readonly implied?: (draft: ParsedDraft) => boolean
  /** Sentences to begin with; a blank is `[what they said]` and must be filled in. */
  readonly starters: readonly string[]
  /** Starters for kinds that the usual ones do not suit. */
  readonly startersIn?: Readonly<Partial<Record<MessageKind, readonly string[]>>>
  readonly examples: {
    readonly met: readonly Example[]
    readonly weak?: readonly Example[]
    readonly missing: readonly Example[]
  }
}

interface Avoid extends About {
  readonly type: 'avoid'
  readonly severity: Severity
  /** The card's message where a match has none of its own. */
  readonly message: string
  /** All kinds if absent. */
  readonly kinds?: readonly MessageKind[]
  /** A rule that reads sentences is skipped where none of these phrases can occur in the sentence. */
  readonly among?: PhraseSet<unknown>
  /** The rule waits for the dictionary, or runs only where the deeper check was chosen. */
  readonly needs?: 'dictionary' | 'deeper check'
  /**
   * The finding is about the whole text and only borrows the place of a word, which it gives up to findings about that word. It
   * is shown under this name instead of the word.
   */
  readonly borrowsPlace?: string
  /** Rules whose evidence cannot include words this rule marks: a secret told proves no skill. */
  readonly spoils?: readonly string[]
  /** Applies to text in any language; all other rules know only English. */
  readonly anyLanguage?: true
  /** Faults how words are written. What they say still counts, and may meet another rule: "THANK YOU FOR THE TOUR". */
  readonly faultsLooks?: true
  /** Faults too much of a good thing, which still counts: "Thank you, you are the best interviewer ever!" */
  readonly faultsExcess?: true
  /**
   * Faults a thing, such as a gift, a sum or "thx", and not a tone: the rest of the letter makes it neither likelier nor
   * doubtful.
   */
  readonly isPlain?: true
  /** Faults short chat words that other languages have too: "u", "ya". */
  readonly isSlang?: true
  /** A threat or an insult: fixed first among several harms. */
  readonly isWorst?: true
  /** Speaks for the reader model or for the company a sentence keeps, and only guesses: any other tone rule knows more. */
  readonly guesses?: true
  /** Can wait until what is said at its place is fixed: a missing break, stars around words. */
  readonly givesWay?: true
  readonly examples: { readonly flagged: readonly Example[]; readonly clean: readonly Example[] }
}

/**
 * A sentence or a paragraph as its rules see it: a draft that contains nothing else. Findings are stored with it, so rules may
 * only use what the text itself, the kind, the facts and the tools determine.
 */
export type Excerpt = Pick<ParsedDraft, 'kind' | 'body' | 'paragraphs' | 'sentences' | 'dictionary'>

/** Looks through a draft, or through the part of it that its rule reads. */
type Find<Read> = (draft: Read, interview: Interview) => Iterable<Match>

/** A rule that needs to be run only for the sentence or paragraph that a key press changed. */
export interface ExcerptRule extends Avoid {
  readonly reads: 'sentence' | 'paragraph'
  readonly find: Find<Excerpt>
}

/** A rule that needs the whole draft: it runs at every check. */
export interface DraftRule extends Avoid {
  readonly reads: 'draft'
  readonly find: Find<ParsedDraft>
}

/** How much of the text it must see at once. */
export type AvoidRule = ExcerptRule | DraftRule

export type Rule = ExpectRule | AvoidRule

/** With its id, which is the name of its file. */
export type Named<R> = R & { readonly id: string }

/** A rule that asks for something good. */
export function expect(rule: Omit<ExpectRule, 'type' | 'group'> & { group?: Group }): ExpectRule {
  return { group: 'say', ...rule, type: 'expect' }
}

type MadeExcerptRule = Omit<ExcerptRule, 'type' | 'reads'> & { readonly reads?: ExcerptRule['reads'] }
type MadeDraftRule = Omit<DraftRule, 'type'>

/** A rule that marks something harmful. It reads a paragraph unless it says otherwise. */
export function avoid(rule: MadeExcerptRule): ExcerptRule
export function avoid(rule: MadeDraftRule): DraftRule
export function avoid(rule: MadeExcerptRule | MadeDraftRule): AvoidRule {
  return { reads: 'paragraph', ...rule, type: 'avoid' }
}
