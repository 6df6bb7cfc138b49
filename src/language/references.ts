import type { Interview } from '../core/draft.ts'
import type { Evidence } from '../core/report.ts'
import { bodySentences, type ParsedDraft, type Sentence } from './document.ts'
import { genericWords } from './generic.ts'
import { readReference } from './roles/specific-reference.ts'
import { namesIn } from './topic.ts'
import { wordsOf } from './words.ts'

/** The words of a text that say something: no generic ones. */
const saying = (text: string) =>
  wordsOf(text)
    .map(({ norm }) => norm.replace(/'s?$/, ''))
    .filter((norm) => norm.length > 2 && !genericWords.has(norm))

/** Words that the application itself names: company, role, people. A reference cannot rest on them. */
function knownWords({ company, role, candidate, interviewers = [] }: Interview): ReadonlySet<string> {
  const names = [
    company,
    role,
    candidate?.name,
    ...interviewers.flatMap((person) => [person.name, person.role]),
  ]
  return new Set(names.flatMap((name) => (name ? saying(name) : [])))
}

/** Whether a sentence names a topic that the person noted after the interview. */
function namesTopic({ words }: Sentence, topics: readonly (readonly string[])[]): boolean {
  const norms = new Set(words.map(({ norm }) => norm.replace(/'s?$/, '')))
  return topics.some((topic) => topic.length > 0 && topic.every((word) => norms.has(word)))
}

/**
 * The sentences that refer to this interview, `weak` where generic words are all they hold. With facts,
 * a noted topic is a reference by itself, and company, role and names are none.
 */
export function references(draft: ParsedDraft, interview: Interview): Evidence[] {
  const known = new Set([...knownWords(interview), ...draft.sentences.flatMap(({ words }) => namesIn(words))])
  const topics = (interview.interviewers ?? []).flatMap((person) => (person.topics ?? []).map(saying))
  return bodySentences(draft).flatMap((sentence): Evidence[] => {
    const place = { start: sentence.start, end: sentence.end }
    if (namesTopic(sentence, topics)) return [place]
    const role = sentence.roles.find((found) => found.role === 'specific-reference')
    if (!role) return []
    const evidence = { start: sentence.start + role.start, end: sentence.start + role.end }
    const worded = known.size > 0 ? readReference(sentence, known) : undefined
    return [role.weak || worded?.weak ? { ...evidence, weak: true } : evidence]
  })
}
