import type { Interview } from '../core/draft.ts'
import type { Evidence } from '../core/report.ts'
import { memoizeLast } from '../core/cache.ts'
import type { KeptSentence, ParsedDraft } from './document.ts'
import { namedAt, requirementsOf, type Requirement } from './requirements.ts'
import { tellsDeedWith } from './roles/fit.ts'
import { perParagraphGiven, throughoutGiven, wholeOf } from './throughout.ts'

/** A sentence that connects the person to the job, and whether it names something the advert asks for. */
interface Fit extends Evidence {
  readonly asked: boolean
}

function fitOf(sentence: KeptSentence, requirements: readonly Requirement[]): readonly Fit[] {
  const places = requirements.map((requirement) => namedAt(sentence, requirement))
  const asked = places.some((at) => at >= 0)
  const role = sentence.roles.find((found) => found.role === 'fit')
  if (role) {
    const { start, end, weak } = role
    return [{ start, end, asked, ...(weak && !asked ? { weak } : {}) }]
  }
  const ability = requirements.some(
    ({ skill }, index) => !skill?.claim && places[index]! >= 0 && tellsDeedWith(sentence, places[index]!),
  )
  return ability ? [{ ...wholeOf(sentence), asked }] : []
}

const fitsFor = throughoutGiven((advert: string) => {
  const requirements = requirementsOf(advert)
  return (sentence) => fitOf(sentence, requirements)
})

/**
 * The sentences that connect the person to the job, first those that name what the advert asks for. With an advert, a deed of
 * one's own with a skill it names is enough: "I drive a reach truck most nights".
 */
export function fits(draft: ParsedDraft, { advert = '' }: Interview): Fit[] {
  return fitsFor(advert)(draft).sort((one, other) => Number(other.asked) - Number(one.asked))
}

const pressingOf = memoizeLast((advert: string) => requirementsOf(advert).filter(({ pressing }) => pressing))

/** Those of them that are in a paragraph. */
const namedIn = perParagraphGiven((advert: string) => {
  const pressing = pressingOf(advert)
  return (sentences) =>
    pressing.filter((requirement) => sentences.some((sentence) => namedAt(sentence, requirement) >= 0))
})

/** The first required ability of the advert, in its order, that the draft does not mention at all. */
export function unmentioned(
  { paragraphs }: ParsedDraft,
  { advert = '' }: Interview,
): Requirement | undefined {
  const named = new Set(paragraphs.flatMap(namedIn(advert)))
  return pressingOf(advert).find((requirement) => !named.has(requirement))
}
