import type { Metrics } from '../core/report.ts'
import { typedWords } from '../core/words.ts'
import { bodySentences, type ParsedDraft } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'

const wordsRead = 240
const wordsSpoken = 150

const wordCount = perSentence(({ text }) => typedWords(text))
const letterCount = perSentence(({ text }) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)

/** Measures the text without greeting, sign-off, signature and quote. Grade: Automated Readability Index. */
export function metricsOf(draft: ParsedDraft): Metrics {
  const sentences = bodySentences(draft).filter(({ words }) => words.length > 0)
  const words = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
  const letters = sentences.reduce((sum, sentence) => sum + letterCount(sentence), 0)
  const grade = 4.71 * (letters / words) + 0.5 * (words / sentences.length) - 21.43
  const spoken = draft.sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0)
  return {
    words,
    secondsToRead: Math.round((words / wordsRead) * 60),
    secondsToSpeak: Math.round((spoken / wordsSpoken) * 60),
    grade: words < 20 ? null : Math.max(0, Math.round(grade)),
    questions: sentences.filter(({ question }) => question).length,
  }
}
