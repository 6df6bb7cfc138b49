import type { SentenceContent } from './document.ts'

const negators = new Set('not no never nor without neither hardly nobody nothing none'.split(' '))

/**
 * Whether the words before `at` deny it in the same clause: "there is no rush", "I am not asking for an
 * answer". `reach` is how many words back a denial carries.
 */
export function negatedAt(sentence: SentenceContent, at: number, reach = 4): boolean {
  for (let index = at - 1; index >= 0 && index >= at - reach; index--) {
    const next = sentence.words[index + 1]
    if (next && /[,;:—–]/.test(next.before)) return false
    if (negators.has(sentence.words[index]?.norm ?? '')) return true
  }
  return false
}

/** Whether the word stands between quotation marks: somebody else's words. */
export function quotedAt(sentence: SentenceContent, at: number): boolean {
  const word = sentence.words[at]
  if (!word) return false
  const head = sentence.text.slice(0, word.start)
  const tail = sentence.text.slice(word.end)
  const straight = (head.match(/"/g) ?? []).length % 2 === 1 && tail.includes('"')
  return straight || (head.lastIndexOf('“') > head.lastIndexOf('”') && tail.includes('”'))
}

const speech = new Set(
  'said say says mentioned mention told asked ask explained described wrote called noted quoted stressed'.split(
    ' ',
  ),
)
const others = new Set('you he she they who everyone manager recruiter team client director'.split(' '))

/** Whether somebody else is said to have said it: "you told us you need an answer by Friday". */
export function reportedAt(sentence: SentenceContent, at: number): boolean {
  for (let index = 1; index < at; index++) {
    const before = sentence.words[index - 1]
    if (!speech.has(sentence.words[index]?.norm ?? '') || !before) continue
    if (others.has(before.norm) || (index > 1 && /^\p{Lu}/u.test(before.text) && before.norm !== 'i'))
      return true
  }
  return false
}
