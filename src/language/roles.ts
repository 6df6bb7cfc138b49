import type { Part, Role, RoleEvidence } from './document.ts'
import { readFit } from './roles/fit.ts'
import { readInterest } from './roles/interest.ts'
import { readOffer } from './roles/offer-information.ts'
import { readPoliteClose } from './roles/polite-close.ts'
import type { PlainSentence, RoleReader } from './roles/reader.ts'
import { readReference } from './roles/specific-reference.ts'
import { readThanks } from './roles/thanks.ts'
import { readTimeline } from './roles/timeline.ts'
import { readValues } from './roles/values.ts'
import { commonTypo } from './spelling/typos.ts'

const readers: readonly (readonly [Role, RoleReader])[] = [
  ['thanks', readThanks],
  ['specific-reference', readReference],
  ['interest', readInterest],
  ['fit', readFit],
  ['values', readValues],
  ['timeline', readTimeline],
  ['offer-information', readOffer],
  ['polite-close', readPoliteClose],
]

/** Chat forms, by the word meant. */
const chat = new Map(
  Object.entries({
    thx: 'thanks',
    thnx: 'thanks',
    tnx: 'thanks',
    tysm: 'thanks',
    u: 'you',
    ur: 'your',
    pls: 'please',
    plz: 'please',
  }),
)

const meantBy = (norm: string) => chat.get(norm) ?? commonTypo(norm)

/** With clear misspellings and chat forms corrected, "intrested" and "thx": the word meant is obvious. */
function mended(content: PlainSentence): PlainSentence {
  // Phrases are looked up once per list of words, so a sentence without a slip keeps its own list.
  if (!content.words.some(({ norm }) => meantBy(norm))) return content
  const words = content.words.map((word) => {
    const meant = meantBy(word.norm)
    return meant && /^[a-z]+$/i.test(meant) ? { ...word, norm: meant.toLowerCase() } : word
  })
  return { ...content, words }
}

/** The roles of a sentence, judged by its wording; offsets refer to its text. */
export function rolesOf(content: PlainSentence, part: Part): RoleEvidence[] {
  const whole = { start: 0, end: content.text.length }
  if (part === 'greeting') {
    const thanks = /^(?:many )?thank/i.test(content.text)
    return [{ ...whole, role: 'greeting' }, ...(thanks ? [{ ...whole, role: 'thanks' as const }] : [])]
  }
  if (part === 'sign-off') return [{ ...whole, role: 'sign-off' }]
  const plain = mended(content)
  return readers.flatMap(([role, read]) => {
    const found = read(plain)
    if (!found) return []
    return [{ ...whole, role, at: plain.words[found.from]!.start, ...(found.weak ? { weak: true } : {}) }]
  })
}
