import type { Interview } from '../../core/draft.ts'
import type { Dictionary, ParsedDraft } from '../document.ts'
import { fold } from '../names/fold.ts'
import { vouchedWords } from '../names/vouched.ts'
import type { Match } from '../rule.ts'
import { isCommonSlip, slipWithCapital, suggestionsFor, undoubled } from './suspects.ts'
import { spellingTokens, type SpellingToken } from './tokens.ts'
import { isSlip, knows } from './unknown.ts'

/** From this many letters on, a word with a letter doubled or dropped is hardly a name: "Marketting", "Acounts". */
const longInSubject = 7

/** Up to this many letters, a word in lower case may be a name without its capital. */
const shortName = 6

/** Whether an unknown word is a slip; with a capital, as in names and titles, only if it resembles a common word. */
function isSuspect(dictionary: Dictionary, token: SpellingToken, subject: string): boolean {
  const { text } = token
  if (isCommonSlip(token)) return true
  if (!isSlip(dictionary, text)) return false
  // "thank you priya"
  if (text === text.toLowerCase()) return text.length > shortName
  const [guess = ''] = dictionary.suggest(text.toLowerCase())
  const doubled = text.length >= longInSubject && undoubled(guess) === undoubled(text)
  return (
    (doubled && dictionary.frequency(guess) > 2) ||
    slipWithCapital(dictionary, { ...token, first: false }, subject.slice(token.end))
  )
}

/** A misspelt word of the subject. Words of a sentence in another language are not slips of English. */
export function misspeltInSubject(
  draft: ParsedDraft,
  subject: string,
  interview: Interview,
): Pick<Match, 'severity' | 'message'> | undefined {
  const { dictionary } = draft
  if (!dictionary) return undefined
  const tokens = spellingTokens(subject)
  const unknown = tokens.filter(({ text }) => !knows(dictionary, text))
  if (unknown.length === 0 || (unknown.length > 1 && unknown.length * 2 >= tokens.length)) return undefined
  const right = vouchedWords(draft, interview)
  const isNamed = (text: string) => right.has(fold(text)) || draft.body.includes(text)
  for (const token of unknown) {
    if ((!isCommonSlip(token) && isNamed(token.text)) || !isSuspect(dictionary, token, subject)) continue
    const [meant] = suggestionsFor(dictionary, token.text, subject, token.start)
    if (meant)
      return {
        severity: 'problem',
        message: `The subject says “${token.text}”. Did you mean “${meant}”? Correct it there.`,
      }
  }
  return undefined
}
