import { lruCache } from '../core/cache.ts'
import type { Finding, Fix } from '../core/report.ts'
import { overlaps } from '../core/span.ts'
import type { ParsedDraft, Role, Sentence } from '../language/document.ts'
import { rolesOf } from '../language/roles.ts'
import { tellsFacts } from '../language/wording.ts'
import { wordsOf } from '../language/words.ts'
import { isOutOfPlace } from './out-of-place.ts'
import { createWordingSearch, plain } from './wordings.ts'

/** Shorter replacements correct words; they are not sentences that a reader would notice twice. */
const fewestWords = 4
/** The beginning of a letter. Further down it would begin again: "I am writing to follow up on our conversation." */
const opener = /^i am (?:writing|following up)\b/

/** Two wordings with the same beginning say one thing twice: "I am still very interested …". Words. */
const alike = 5

const beginning = (wording: string) => wording.split(' ').slice(0, alike).join(' ')

/** What a letter does only once. A second detail of the interview is welcome. */
const once: ReadonlySet<Role> = new Set([
  'thanks',
  'interest',
  'fit',
  'timeline',
  'offer-information',
  'polite-close',
])

/** Emails are offered the same few wordings. */
const plainWordings = lruCache<string, string>(500)
const wordingRoles = lruCache<string, readonly Role[]>(100)

const plainOf = ({ insert }: Fix) => plainWordings.of(insert, () => plain(insert))

/** Which of these a wording would do. If it names the person's own day it says more: "You mentioned Friday". */
const deedsOf = ({ insert: text }: Fix) =>
  wordingRoles.of(text, () => {
    const content = { text, words: wordsOf(text), question: text.endsWith('?'), exclamation: false }
    if (tellsFacts(content)) return []
    return rolesOf(content, 'body').flatMap(({ role }) => (once.has(role) ? [role] : []))
  })

const isShort = (wording: string) => wording.split(' ').length < fewestWords

/** A wording that keeps half of the words it replaces corrects them, and says nothing new. */
function mends(wording: string, replaced: string): boolean {
  const before = new Set(plain(replaced).split(' '))
  const words = wording.split(' ')
  return words.filter((word) => before.has(word)).length * 2 >= words.length
}

/** Asking once is enough: "Do you have any feedback for me?" */
const feedback = /\b(?:improv\w+|feedback)\b/i
const asksFeedback = /\bi improve\b/

/** For each role, the first two sentences that fulfil it and are not wholly inside a finding. */
function doersIn({ sentences }: ParsedDraft, findings: readonly Finding[]) {
  const found = new Map(findings.map(({ start, end }) => [start, end]))
  const doers = new Map<Role | 'feedback', Sentence[]>()
  const add = (deed: Role | 'feedback', sentence: Sentence) => {
    const known = doers.get(deed) ?? []
    if (known.length < 2) doers.set(deed, [...known, sentence])
  }
  for (const sentence of sentences) {
    if ((found.get(sentence.start) ?? 0) >= sentence.end) continue
    if (feedback.test(sentence.text)) add('feedback', sentence)
    for (const { role, weak } of sentence.roles) if (!weak || role === 'thanks') add(role, sentence)
  }
  return doers
}

/** Begins with a reference to the previous sentence: "That is why I wrote." */
const hangs =
  /^(?:it|its|this|that|these|those|he|she|they|so|but|and|or|because|which|then|yet|still|however|instead|otherwise|also|even|too|unless|if so|not)\b/i

/**
 * The finding with a single fix that deletes its sentence and one space, if the rest of the paragraph makes sense without it
 * and it contains nothing that only the person knows. `free` is the end of the previous finding.
 */
function leftOut(finding: Finding, { sentences, body }: ParsedDraft, free: number): Finding {
  const { start, end } = finding
  const at = sentences.findIndex((sentence) => sentence.start === start && end >= sentence.end)
  const sentence = sentences[at]
  if (!sentence || sentence.part !== 'body' || tellsFacts(sentence)) return finding
  const beside = (step: number) =>
    sentences[at + step]?.paragraph === sentence.paragraph && sentences[at + step]
  const [before, next] = [beside(-1), beside(1)]
  if (next && hangs.test(next.text)) return finding
  const fixes = [{ label: 'Leave it out', insert: '' }]
  if (before && body[start - 1] === ' ' && before.end === start - 1 && free < start)
    return { ...finding, start: start - 1, fixes }
  if (next && body[end] === ' ' && next.start === end + 1) return { ...finding, end: end + 1, fixes }
  return finding
}

/**
 * Makes the function that drops wordings which the text already contains, or which do what another sentence, or the first
 * wording of an earlier finding, already does, so that three findings of one rule do not produce one sentence three times; also
 * openers after the first sentence, and wordings out of place in the kind of message. Where no wording is left, it may offer to
 * delete the sentence. Findings are in order of place.
 */
export function createFreshFixes() {
  const isHeld = createWordingSearch()
  return (findings: readonly Finding[], draft: ParsedDraft): Finding[] => {
    const { body, kind, sentences } = draft
    const begun = sentences.find(({ part }) => part === 'body')?.end ?? 0
    const offered = new Set<string>()
    let doers: ReturnType<typeof doersIn> | undefined
    const isDone = (deed: Role | 'feedback', finding: Finding): boolean => {
      doers ??= doersIn(draft, findings)
      return doers.get(deed)?.some((sentence) => !overlaps(sentence, finding)) ?? false
    }
    const isFresh = (finding: Finding, fix: Fix): boolean => {
      const { start, end } = finding
      const wording = plainOf(fix)
      if (isShort(wording)) return true
      if (offered.has(beginning(wording)) || isHeld(body, wording)) return false
      if (mends(wording, body.slice(start, end))) return true
      if (start >= begun && opener.test(wording)) return false
      const deeds = deedsOf(fix)
      if (isOutOfPlace(kind, wording, deeds, fix.insert.endsWith('?'))) return false
      if (asksFeedback.test(wording) && isDone('feedback', finding)) return false
      return !deeds.some((deed) => offered.has(deed) || isDone(deed, finding))
    }
    const offer = (fix: Fix) => {
      const wording = plainOf(fix)
      if (!isShort(wording)) for (const said of [beginning(wording), ...deedsOf(fix)]) offered.add(said)
    }
    return findings.map((finding, index) => {
      const fixes = finding.fixes.filter((fix) => isFresh(finding, fix))
      const [first] = fixes
      if (first) offer(first)
      if (fixes.length === finding.fixes.length) return finding
      const fresh = { ...finding, fixes }
      return first ? fresh : leftOut(fresh, draft, findings[index - 1]?.end ?? 0)
    })
  }
}
