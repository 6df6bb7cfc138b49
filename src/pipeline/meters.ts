import type { Finding, Reading, ReadingName, Severity } from '../core/report.ts'
import { byPlace, type Span } from '../core/span.ts'
import { sum } from '../core/sum.ts'
import {
  familyOf,
  type ParsedDraft,
  type Part,
  type Role,
  type SentenceContent,
  type ToneFamily,
} from '../language/document.ts'
import { phraseSet, type PhraseSet } from '../language/phrase-set.ts'
import { everywhere, throughout } from '../language/throughout.ts'

/** Words that move a meter up (+) or down (−), besides what rules found. All steps were set by hand. */
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
  /** The position for a draft that says nothing relevant. */
  readonly rest: number
  /** Findings of this family move the meter by their weight, in this direction. */
  readonly family: ToneFamily
  readonly direction: 1 | -1
  readonly words: PhraseSet<number>
  /** Roles that move the meter up. */
  readonly roles?: Readonly<Partial<Record<Role, number>>>
  /** Body and postscript if absent. */
  readonly parts?: readonly Part[]
}

interface Moved extends Span {
  readonly by: number
}

function wordsIn({ words }: SentenceContent, set: PhraseSet<number>): Moved[] {
  return set
    .matches(words)
    .map(({ from, to, value }) => ({ start: words[from]!.start, end: words[to]!.end, by: value }))
}

function rolesIn({ roles }: SentenceContent, moves: Meter['roles'] = {}): Moved[] {
  return roles.flatMap(({ role, start, end, weak }) => {
    const by = moves[role]
    return by ? [{ start, end, by: weak ? by / 2 : by }] : []
  })
}

const all: readonly Meter[] = [
  { name: 'pressure', rest: 0, family: 'pushy', direction: 1, words: ease },
  {
    name: 'warmth',
    rest: 25,
    family: 'unprofessional',
    direction: -1,
    words: warmth,
    roles: { thanks: 18, 'specific-reference': 15, interest: 12, 'polite-close': 6 },
  },
  {
    name: 'confidence',
    rest: 55,
    family: 'desperate',
    direction: -1,
    words: certainty,
    roles: { fit: 15, interest: 5 },
  },
  {
    name: 'formality',
    rest: 60,
    family: 'unprofessional',
    direction: -1,
    words: manner,
    parts: everywhere,
  },
]

const between = (level: number) => Math.max(0, Math.min(100, Math.round(level)))

/** Each meter with the places in the text that move it. */
const meters = all.map((meter) => ({
  ...meter,
  movesIn: throughout(
    (sentence) => [...wordsIn(sentence, meter.words), ...rolesIn(sentence, meter.roles)],
    meter.parts,
  ),
}))

/** The words behind a meter, each place once, and which way they move it. */
function evidenceOf(moved: readonly Moved[]): Reading['evidence'] {
  const kept: (Span & { up: boolean })[] = []
  let free = 0
  for (const { start, end, by } of moved.toSorted(byPlace)) {
    if (start < free) continue
    kept.push({ start, end, up: by > 0 })
    free = end
  }
  return kept
}

/** The four tone meters from 0 to 100, each with the words that moved it, sorted by place. */
export function readingsOf(draft: ParsedDraft, findings: readonly Finding[]): Reading[] {
  return meters.map(({ name, rest, family, direction, movesIn }) => {
    const found = findings
      .filter(({ rule }) => familyOf(rule) === family)
      .map(({ start, end, severity }): Moved => ({ start, end, by: direction * weight[severity] }))
    const worded = movesIn(draft)
    const byWords = sum(worded.map(({ by }) => by))
    // "I know you are busy" takes back no demand.
    const softened = direction === 1 && found.length > 0 ? Math.max(0, byWords) : byWords
    const level = between(rest + sum(found.map(({ by }) => by)) + softened)
    return { name, level, evidence: evidenceOf([...found, ...worded]) }
  })
}
