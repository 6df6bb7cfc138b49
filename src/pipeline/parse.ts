import { lruCache } from '../core/cache.ts'
import {
  parts,
  type KeptSentence,
  type Part,
  type Role,
  type SentenceContent,
  type SentenceReader,
} from '../language/document.ts'
import { asksForMoment } from '../language/phone.ts'
import { occurs } from '../language/phrase-set.ts'
import { rolesOf } from '../language/roles.ts'
import { otherWishes } from '../language/roles/interest.ts'
import { awaitsNews, noOffer } from '../language/roles/offer-information.ts'
import { concedes } from '../language/roles/thanks.ts'
import { impliesAsk, speaksOfSearch } from '../language/roles/timeline.ts'
import { wordsOf } from '../language/words.ts'
import type { Block } from './paragraphs.ts'
import { sentencesIn } from './sentences.ts'

/** How many sentences are remembered: twice those of 50,000 characters. */
const mostSentences = 2_000

/** "Lovely to sit by the kiln", and no "good to meet you all". */
const looksBack = /^(?:good|great|lovely|nice) to (?!meet|speak|talk)/i

/** Reads a sentence: its words, its roles, and the verdict of the reader model. */
function readSentence(text: string, part: Part, reader: SentenceReader | undefined): SentenceContent {
  const content = {
    text,
    words: wordsOf(text),
    question: /\?["'”’)\]]*\s*$/.test(text),
    exclamation: /!["'”’)\]]*\s*$/.test(text),
  }
  const worded = rolesOf(content, part)
  const read = reader?.read(content, part)
  // The reader mistakes "Do you have a moment?" for a question about timing, since "May I have an update?" is one, "anything you
  // can share" for an offer, "I appreciate that it takes time" for thanks, "I want to improve" for a wish to join, and "Good to see
  // the yard" for a goodbye.
  const isMistaken = (role: Role) =>
    (role === 'timeline' && asksForMoment(text) && !speaksOfSearch(content.words)) ||
    (role === 'offer-information' && (occurs(noOffer, content.words) || awaitsNews(content.words))) ||
    (role === 'thanks' && occurs(concedes, content.words)) ||
    (role === 'interest' && occurs(otherWishes, content.words)) ||
    (role === 'polite-close' && looksBack.test(text))
  // "Just checking in!" leaves the question unsaid.
  const isHalf = (role: Role) => role === 'timeline' && !content.question && impliesAsk(content) !== undefined
  const added =
    read?.roles
      .filter(({ role }) => !worded.some((known) => known.role === role) && !isMistaken(role))
      .map((found) => (isHalf(found.role) ? { ...found, weak: true } : found)) ?? []
  return { ...content, roles: [...worded, ...added], impressions: read?.impressions ?? [] }
}

interface Parser {
  /** The sentences of a block; greeting and sign-off are one each. */
  parse(block: Block): readonly KeptSentence[]
  /** Forgets the reader's verdict on these sentences. */
  forget(sentences: Iterable<string>): void
}

const keyOf = (part: Part, text: string) => `${part}\n${text}`

/** Makes a parser that reads each sentence once. */
export function createParser(reader: SentenceReader | undefined): Parser {
  const kept = lruCache<string, SentenceContent>(mostSentences)
  return {
    parse({ text, part }) {
      const whole = part === 'greeting' || part === 'sign-off'
      const spans = whole ? [{ start: 0, end: text.length }] : sentencesIn(text)
      return spans.map(({ start, end }) => {
        const own = text.slice(start, end)
        return { ...kept.of(keyOf(part, own), () => readSentence(own, part, reader)), start }
      })
    },
    forget(sentences) {
      for (const text of sentences) for (const part of parts) kept.forget(keyOf(part, text))
    },
  }
}
