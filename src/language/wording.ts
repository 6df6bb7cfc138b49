import type { Sentence } from './document.ts'
import { phrase } from './phrase.ts'

const moment = phrase('<moment>')

/** The day or date that stands between two words of a sentence, as typed: "Friday", "the 14th". */
function dayIn({ words, text }: Sentence, from: number, to: number): string | undefined {
  for (let at = from; at <= to; at++) {
    const end = moment.match(words, at)
    const first = words[at]
    const last = words[end - 1]
    if (end > at && first && last) return text.slice(first.start, last.end)
  }
  return undefined
}

const isUpper = (text: string) => /^\p{Lu}/u.test(text)

/**
 * Makes softer wordings fit the place of the words `from`…`to`: fills `{day}` with the day they name, and
 * takes up their capital. A question stands only where its sentence ends.
 */
export function fitted(
  wordings: readonly string[],
  sentence: Sentence,
  from: number,
  to: number,
): readonly string[] {
  const day = dayIn(sentence, from, to)
  const capital = from === 0 && isUpper(sentence.words[0]?.text ?? '')
  const last = to === sentence.words.length - 1
  return wordings
    .filter((wording) => day !== undefined || !wording.includes('{day}'))
    .filter((wording) => last || !wording.endsWith('?'))
    .map((wording) => wording.replace('{day}', day ?? ''))
    .map((wording) => (last ? wording : wording.replace(/\.$/, '')))
    .map((wording) => {
      if (capital) return wording.slice(0, 1).toUpperCase() + wording.slice(1)
      return /^I\b|^[A-Z]{2}/.test(wording) ? wording : wording.slice(0, 1).toLowerCase() + wording.slice(1)
    })
}
