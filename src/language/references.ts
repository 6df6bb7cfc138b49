import type { Interview } from '../core/draft.ts'
import type { Evidence } from '../core/report.ts'
import type { ParsedDraft, SentenceContent } from './document.ts'
import { isGeneric } from './generic.ts'
import { readReference } from './roles/specific-reference.ts'
import { perParagraph, throughoutGiven, wholeOf } from './throughout.ts'
import { namesIn } from './topic.ts'
import { wordsOf } from './words.ts'

/** The specific words of a text, without generic ones. */
const saying = (text: string) =>
  wordsOf(text)
    .map(({ norm }) => norm.replace(/'s?$/, ''))
    .filter((norm) => norm.length > 2 && !isGeneric(norm))

/** Words the application itself names: company, role, people. They alone make no reference. */
function knownWords({ company, role, candidate, interviewers = [] }: Interview): string[] {
  const names = [
    company,
    role,
    candidate?.name,
    ...interviewers.flatMap((person) => [person.name, person.role]),
  ]
  return names.flatMap((name) => (name ? saying(name) : []))
}

/** Whether a sentence names a topic that the person noted after the interview. */
function namesTopic({ words }: SentenceContent, topics: readonly (readonly string[])[]): boolean {
  if (topics.length === 0) return false
  const norms = new Set(words.map(({ norm }) => norm.replace(/'s?$/, '')))
  return topics.some((topic) => topic.length > 0 && topic.every((word) => norms.has(word)))
}

const namesOf = perParagraph((sentences) => sentences.flatMap(({ words }) => namesIn(words)))

interface Given {
  readonly known: readonly string[]
  readonly topics: readonly (readonly string[])[]
}

const referring = throughoutGiven((given: Given) => {
  const known = new Set(given.known)
  return (sentence): readonly Evidence[] => {
    if (namesTopic(sentence, given.topics)) return [wholeOf(sentence)]
    const role = sentence.roles.find((found) => found.role === 'specific-reference')
    if (!role) return []
    const { start, end } = role
    const worded = known.size > 0 ? readReference(sentence, known) : undefined
    return [{ start, end, ...(role.weak || worded?.weak ? { weak: true } : {}) }]
  }
})

/**
 * The sentences that refer to this interview, `weak` where they contain only generic words. With facts, a noted topic is a
 * reference by itself; company, role and names are not.
 */
export function references(draft: ParsedDraft, interview: Interview): Evidence[] {
  const known = [...new Set([...knownWords(interview), ...draft.paragraphs.flatMap(namesOf)])]
  const topics = (interview.interviewers ?? []).flatMap((person) => (person.topics ?? []).map(saying))
  return referring({ known, topics })(draft)
}
