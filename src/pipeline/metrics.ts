import { fewestWords, wordsPerMinute, type Metrics } from '../core/report.ts'
import { sum } from '../core/sum.ts'
import type { ParsedDraft } from '../language/document.ts'
import { perSentence } from '../language/per-sentence.ts'
import { perParagraph, textParagraphs } from '../language/throughout.ts'
import { typedWordsOf } from '../language/words.ts'

const lettersIn = perSentence(({ text }) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0)

const countsOf = perParagraph((sentences) => {
  const worded = sentences.filter(({ words }) => words.length > 0)
  return {
    letters: sum(worded.map(lettersIn)),
    sentences: worded.length,
    questions: worded.filter(({ question }) => question).length,
  }
})

/** Measures the text without greeting, sign-off, signature and quote. Grade: Automated Readability Index, from 1 on. */
export function metricsOf(draft: ParsedDraft): Metrics {
  const text = textParagraphs(draft)
  const counts = text.map(countsOf)
  const words = sum(text.map(typedWordsOf))
  const letters = sum(counts.map((count) => count.letters))
  const sentences = sum(counts.map((count) => count.sentences))
  const grade = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43
  return {
    words,
    secondsToRead: Math.round((words / wordsPerMinute.read) * 60),
    secondsToSpeak: Math.round((sum(draft.paragraphs.map(typedWordsOf)) / wordsPerMinute.spoken) * 60),
    grade: words < fewestWords ? null : Math.max(1, Math.round(grade)),
    questions: sum(counts.map((count) => count.questions)),
  }
}
