import type { Interview } from '../core/draft.ts'
import type { MessageKind } from '../core/kinds.ts'
import type { Evidence, Fix, Group, Severity } from '../core/report.ts'
import type { Span } from '../core/span.ts'
import type { ParsedDraft } from './document.ts'
import type { PhraseSet } from './phrase-set.ts'

/** What every rule says of itself. */
interface About {
  /** The checklist row: "Thank them for their time". */
  readonly title: string
  readonly group: Group
  /** A paragraph for the card and the rules page. */
  readonly why: string
  /** Addresses; [] only where it is our judgement. */
  readonly sources: readonly string[]
}

/**
 * A draft in the examples of a rule. A bare string is the body of a thank-you.
 * `<<…>>` marks the exact words; `{greeting, sign-off}` are not added: the body is taken as it stands.
 */
export interface ExampleDraft {
  readonly body: string
  readonly kind?: MessageKind
  readonly subject?: string
  readonly interview?: Interview
  /** The body after the first fix, where the rule offers one. */
  readonly fixed?: string
  /** How grave its first finding is, where that is not the rule's own severity. */
  readonly severity?: Severity
}
export type Example = string | ExampleDraft

/** Words an avoid rule speaks about. A replacement is a value; the label is made from it where none is given. */
export interface Match extends Span {
  /** In place of the rule's own message. */
  readonly message?: string
  /** In place of the rule's own severity, for one that grades its cases. */
  readonly severity?: Severity
  readonly fixes?: readonly (string | Fix)[]
}

export interface ExpectRule extends About {
  readonly type: 'expect'
  /** Points by kind; a kind that is not named does not ask for it. */
  readonly points: Readonly<Partial<Record<MessageKind, number>>>
  /** True where this interview does not call for it, such as a timeline before the promised date. */
  readonly excused?: (draft: ParsedDraft, interview: Interview) => boolean
  find(draft: ParsedDraft, interview: Interview): Iterable<Evidence>
  /** True where nothing says it and something half does, which is no evidence of it: "I look forward to hearing from you." */
  readonly implied?: (draft: ParsedDraft) => boolean
  /** Sentences to begin with; a blank is `[what they said]` and must be filled. */
  readonly starters: readonly string[]
  /** In their place in kinds that they do not suit. */
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
  /** One line for the card where a match brings none. */
  readonly message: string
  /** All kinds where absent. */
  readonly kinds?: readonly MessageKind[]
  /** Of a sentence that can hold none of these phrases a rule that reads sentences is not asked. */
  readonly among?: PhraseSet<unknown>
  /** The rule waits for the dictionary, or speaks only where the deeper check was chosen. */
  readonly needs?: 'dictionary' | 'deeper check'
  /**
   * It speaks of the whole text and only borrows a word to stand at, which it gives up to what speaks of that word. Shown
   * under this name in place of the word.
   */
  readonly borrowsPlace?: string
  /** Rules that a sentence with its words does not meet: a secret told is no proof of skill. */
  readonly spoils?: readonly string[]
  /** It speaks of a text in whatever language: all others know English alone. */
  readonly anyLanguage?: true
  /** It faults how words are written. What they say stands, and may be what a rule asks for: "THANK YOU FOR THE TOUR". */
  readonly faultsLooks?: true
  /** It names a thing, such as a gift, a sum or "thx", and no manner: what stands around it makes it no likelier and no doubt. */
  readonly isPlain?: true
  /** It names short words of chat, which other languages write too: "u", "ya". */
  readonly isSlang?: true
  /** A threat, an insult: of several harms it is mended first. */
  readonly isWorst?: true
  /** It speaks for the reader model or for the company a sentence keeps, and only guesses: any other rule on tone knows more. */
  readonly guesses?: true
  /** It can wait until what the words at its place say is mended: a break that is missing, stars around words. */
  readonly givesWay?: true
  readonly examples: { readonly flagged: readonly Example[]; readonly clean: readonly Example[] }
}

/**
 * A sentence or a paragraph as its rules see it: a draft that holds that alone. What they find is kept with it, so all that
 * they may go by is what the text itself, the kind, the facts and the tools decide.
 */
export type Excerpt = Pick<ParsedDraft, 'kind' | 'body' | 'paragraphs' | 'sentences' | 'dictionary'>

/** Looks through a draft, or through as much of it as its rule reads. */
type Find<Read> = (draft: Read, interview: Interview) => Iterable<Match>

/** A rule of which a key press asks about the sentence or the paragraph alone that it changed. */
export interface ExcerptRule extends Avoid {
  readonly reads: 'sentence' | 'paragraph'
  readonly find: Find<Excerpt>
}

export interface DraftRule extends Avoid {
  readonly reads: 'draft'
  readonly find: Find<ParsedDraft>
}

/** By how much it must see at once. */
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

/** A rule that marks something harmful. It reads a paragraph where it does not say. */
export function avoid(rule: MadeExcerptRule): ExcerptRule
export function avoid(rule: MadeDraftRule): DraftRule
export function avoid(rule: MadeExcerptRule | MadeDraftRule): AvoidRule {
  return { reads: 'paragraph', ...rule, type: 'avoid' }
}
