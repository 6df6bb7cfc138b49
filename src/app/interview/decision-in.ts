import { monthNames } from '../../core/calendar-names.ts'

const hearing =
  /\b(?:hear|decision|decide|let (?:you|candidates|applicants|everyone|all) know|(?:tell|inform|notify) (?:you|candidates|applicants|everyone)(?= (?:by|before|within|no)\b)|get back|be in touch|update you|next steps|outcome|a yes or (?:a )?no)\b/i
const month = `(?:${monthNames.join('|')})`
const promise = new RegExp(
  [
    String.raw`\b(?:by|within|in|before|on|during|early|late|next|this|(?:at )?the end of|a|one|two|no later than)\b[^.,;\n]{0,30}?\b(?:tomorrow|(?:day|week|fortnight|month|monday|tuesday|wednesday|thursday|friday)s?|${month})\b(?: or two| after next| following\b|,? (?:the )?(?:${month} )?\d{1,2}(?:st|nd|rd|th)?(?![\d:])(?: (?:of )?${month})?)?`,
    // "by 12/14", "no later than 18.12.2026", "before the 7th", and not "by 10.30".
    String.raw`\b(?:by|before|on|no later than) (?:the )?(?:\d{1,2}(?:st|nd|rd|th|\/\d{1,2}(?:\/\d{2,4})?|\.(?:0?[1-9]|1[0-2])(?:\.(?:\d{2,4})?)?)(?![\d:])|20\d\d-\d\d-\d\d)`,
  ].join('|'),
  'i',
)

/** The words after "you will hear from us": "within two weeks". */
export function decisionIn(text: string): string | undefined {
  for (const sentence of text.split(/(?<=[.!?])\s+|\n+/)) {
    const at = hearing.exec(sentence)
    const words = at && (promise.exec(sentence.slice(at.index + at[0].length)) ?? promise.exec(sentence))
    if (words) return words[0].trim()
  }
  return undefined
}
