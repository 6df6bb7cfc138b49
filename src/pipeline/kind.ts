import type { MessageKind } from '../core/kinds.ts'
import type { Sentence } from '../language/document.ts'
import { phraseSet } from '../language/phrase.ts'

/** Wording that speaks for a kind, with its weight. */
const signs = phraseSet<readonly [MessageKind, number]>([
  ['(thank you|thanks) ...3 for', ['thank-you', 1]],
  ['following up', ['check-in', 2]],
  ['not heard', ['check-in', 2]],
  ['last (note|email|message)', ['final-follow-up', 4]],
  ['(decided|decision) to (move|go) ...2 with', ['after-rejection', 4]],
  ['(voicemail|calling)', ['phone-script', 4]],
])

/** The kind a text reads most like; a thank-you where nothing speaks for another. */
export function detectKind(sentences: readonly Sentence[], subject = ''): MessageKind {
  const votes = new Map<MessageKind, number>()
  for (const sentence of sentences)
    for (const { value } of signs.matches(sentence.words))
      votes.set(value[0], (votes.get(value[0]) ?? 0) + value[1])
  void subject
  return [...votes].reduce(
    (best, vote) => (vote[1] > best[1] ? vote : best),
    ['thank-you' as MessageKind, 0],
  )[0]
}
