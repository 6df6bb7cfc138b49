import type { Finding, Reading, ReadingName, Severity } from '../core/report.ts'
import { byPlace, overlaps, type Span } from '../core/span.ts'
import {
  bodySentences,
  inDraft,
  wordSpan,
  type ParsedDraft,
  type Role,
  type Sentence,
} from '../language/document.ts'
import { phraseSet, type PhraseSet } from '../language/phrase.ts'

/** Words that move a meter up (+) or down (−), beside what rules found. */
const moves = (patterns: Readonly<Record<string, number>>): PhraseSet<number> =>
  phraseSet(Object.entries(patterns))

const ease = moves({
  '(no|not any) (rush|hurry|pressure)': -15,
  'when it suits (you)?': -10,
  '(whenever|when) you have (news|a moment|time)': -10,
  '(i|we) (know|understand) ...3 (take time|takes time|busy|shift)': -10,
})

const warmth = moves({
  '(enjoyed|loved|liked) (meeting|hearing|seeing|talking|our|the|your)': 12,
  '(glad|pleasure|happy|delighted) to': 8,
  '(kind|generous|thoughtful|warm) (of you|welcome|with)': 10,
  '(wish|wishing) you': 8,
  '(made|makes) me (smile|laugh)': 10,
})

const certainty = moves({
  'i (built|led|ran|cut|wrote|made|kept|trained|managed|designed|solved|raised|taught|fixed|saved|grew)': 8,
  'i (can|will|would bring|have done)': 4,
  '(i am|i feel) (confident|ready|sure)': 8,
  '(just|only) (wondering|wanted|checking)': -12,
  '(maybe|perhaps|hopefully|i guess|kind of|sort of)': -8,
  '<sorry> (to|for|if)': -10,
})

const manner = moves({
  '(sincerely|respectfully|yours faithfully|kind regards|best regards)': 6,
  '(would|could|may) (you|i|we)': 4,
  '(grateful|appreciate|regarding|opportunity|consideration)': 3,
  '(hi|hey|hello there|cheers|thanks a lot|awesome|super|cool|stuff|guys|bit|folks|yeah|ok|okay)': -6,
})

const weight: Readonly<Record<Severity, number>> = { blocker: 60, problem: 30, hint: 10 }

interface Meter {
  readonly name: ReadingName
  /** Where a draft stands that says nothing to the point. */
  readonly rest: number
  /** Findings whose rule begins so move it by their weight, in this direction. */
  readonly family: string
  readonly direction: 1 | -1
  readonly words: PhraseSet<number>
  /** Roles that move it up. */
  readonly roles?: Readonly<Partial<Record<Role, number>>>
  readonly wholeDraft?: boolean
}

const meters: readonly Meter[] = [
  { name: 'pressure', rest: 0, family: 'pushy-', direction: 1, words: ease },
  {
    name: 'warmth',
    rest: 25,
    family: 'unprofessional-',
    direction: -1,
    words: warmth,
    roles: { thanks: 18, 'specific-reference': 15, interest: 12, 'polite-close': 6 },
  },
  {
    name: 'confidence',
    rest: 55,
    family: 'desperate-',
    direction: -1,
    words: certainty,
    roles: { fit: 15, interest: 5 },
  },
  {
    name: 'formality',
    rest: 60,
    family: 'unprofessional-',
    direction: -1,
    words: manner,
    wholeDraft: true,
  },
]

const between = (level: number) => Math.max(0, Math.min(100, Math.round(level)))

interface Moved extends Span {
  readonly by: number
}

function wordsIn(sentence: Sentence, set: PhraseSet<number>): Moved[] {
  return set
    .matches(sentence.words)
    .map(({ from, to, value }) => ({ ...wordSpan(sentence, from, to), by: value }))
}

function rolesIn(sentence: Sentence, roles: Meter['roles'] = {}): Moved[] {
  return sentence.roles.flatMap(({ role, start, end, weak }) => {
    const by = roles[role]
    return by ? [{ ...inDraft(sentence, { start, end }), by: weak ? by / 2 : by }] : []
  })
}

/** The words behind a meter, each place once. */
function evidenceOf(moved: readonly Moved[]): Span[] {
  const kept: Span[] = []
  for (const { start, end } of moved.map((one) => one).sort(byPlace))
    if (!kept.some((other) => overlaps(other, { start, end }))) kept.push({ start, end })
  return kept
}

/** The four tone meters from 0 to 100, each with the words that moved it, sorted by place. */
export function readingsOf(draft: ParsedDraft, findings: readonly Finding[]): Reading[] {
  return meters.map(({ name, rest, family, direction, words, roles, wholeDraft }) => {
    const found = findings
      .filter(({ rule }) => rule.startsWith(family))
      .map(({ start, end, severity }): Moved => ({ start, end, by: direction * weight[severity] }))
    const sentences = wholeDraft ? draft.sentences : bodySentences(draft)
    const moved = [
      ...found,
      ...sentences.flatMap((sentence) => [...wordsIn(sentence, words), ...rolesIn(sentence, roles)]),
    ]
    const level = between(moved.reduce((sum, { by }) => sum + by, rest))
    return { name, level, evidence: evidenceOf(moved) }
  })
}
