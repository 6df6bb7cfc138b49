import { occurs, phraseList } from './phrase-set.ts'
import type { Span } from '../core/span.ts'
import type { Paragraph, Sentence } from './document.ts'

/** What a finding says of such talk. */
export const foreign = {
  message: 'This line belongs to a template or a writing assistant, not to your email. Take it out.',
  fixes: [{ label: 'Remove the line', insert: '' }],
}

const piece =
  '(draft|version|email|message|note|letter|template|script|example|rewrite|response|reply|suggestion)'
const sort =
  '(polished|revised|improved|professional|refined|concise|shorter|sample|possible|suggested|formal|friendly|follow-up|thank-you|thank|follow|warm)'

/** "Here is a revised draft of the risk memo" is about the candidate's work. */
const notOfWork = '!(of (the|a|an|my|our) !(email|message|note|letter|text|draft))'

/** What a writing assistant says around the requested text, and what a template says to its user. */
const leftovers = phraseList([
  `^ (certainly|sure|absolutely|of course|great|gladly|no problem|understood)? (thing)? (here is|here are|below is|this is !(just|only|my)) ...3 ${sort} ...5 ${piece} ${notOfWork}`,
  `^ (here is|below is) (a|the|your) (draft|template|sample|rewrite) ...2 (email|note|message|letter|script)`,
  'as a large language model',
  'as an ai (language|assistant|model|chatbot|i)',
  `^ (let me know|feel free to tell me|tell me) if you (would like|want|need) (me to|any) ...4 (tweak|adjust|adjustments|tweaks|revise|customize|customise|shorten|personalize|personalise|rewrite|refine|changes)`,
  '^ (let me know|feel free to tell me|tell me) if you (would like|want|need|prefer) (me to make)? (it|this) ...3 (formal|informal|casual|warmer|friendlier|personal|concise|professional|enthusiastic)',
  '^ (delete|remove|omit|cut) this (line|sentence|paragraph|section|part) ($|if (it|you|this|they|there|not)|before (sending|you send))',
  `^ (would you like|do you want|should i|shall i) ...2 (make|adjust|tweak|rewrite|shorten|tailor|refine) (it|this|the tone|the (email|message|draft|note))`,
  `feel free to (customize|customise|personalize|personalise|tailor|tweak|adjust|modify|edit) (it|this|the|any|as)`,
  '(replace|fill in|update|swap) (all|any|the)? (the)? (placeholders|bracketed|brackets|blanks|placeholder)',
  `^ i hope this (${piece}) (helps|works|is helpful)`,
  `^ (remember|be sure|make sure|do not forget) to (personalise|personalize|customise|customize|tailor|proofread) (it|this|the ${piece})`,
])

/**
 * Below the sign-off such a line was not meant for the reader: "Word count: 62", "Option 2:", "This version is concise.", or a
 * note to oneself: "PS: remember to change the name". Above it "Option 2: …" may well be part of the email.
 */
const tail =
  /^[\s(*_#-]{0,4}(?:p\.?s\b[.:,]{0,2} )?(?:note: (?:replace|change|adjust|fill|insert|edit|add|update|personali[sz]e|customi[sz]e)\b|word count\b|tone: |tips?: |(?:option|version|draft|alternative) (?:\d|[abc]|two|three)\s*(?:[:(]|$)|(?:remember|be sure|make sure|don['’]t forget) to (?:replace|change|adjust|fill|insert|edit|add|update|personali[sz]e|customi[sz]e|proofread|tailor|attach)\b|th(?:is|e above) (?:version|draft|e-?mail|note) (?:is|keeps|strikes|sounds|balances|shows|highlights)\b|i hope (?:this|it) helps\b|(?:best of |good )luck (?:with|on|for|in) (?:your|the) (?:job )?(?:interview|application|search|hunt)\b)|^[*_(]{0,3}(?:do|would|if|want|let me|shall|i|i['’]ve|happy)\b.{0,90}\b(?:(?:shorter|longer|warmer|formal|casual) (?:version|tone|or)\b(?! of)|(?:shorten|tailor|tweak) (?:it|this)|draft an?|under \d+ words)/i

/** Whether a line below the sign-off is an assistant’s talk, or a note to oneself. */
export const isTailTalk = (line: string): boolean => tail.test(line)

/** The marks of a source that a chat leaves: ":contentReference[oaicite:2]{index=2}", "【4†source】", "citeturn0search1". */
const citation =
  /\s?(?::?contentReference\[oai[^\]\n]{1,30}\](?:\{[^{}\n]{1,20}\})?|【[^【】\n]{0,20}†[^【】\n]{0,40}】|\p{Co}?cite\p{Co}?turn\d[\w\p{Co}]{3,40}|\[cite[_:][^\]\n]{1,30}\])/gu

/** Such marks in a paragraph, and such lines at a letter's end. */
export function* strayTalk({ part, text, start }: Paragraph): Generator<Span> {
  const spanOf = ({ index, 0: talk }: RegExpExecArray) => ({
    start: start + index,
    end: start + index + talk.length,
  })
  for (const mark of text.matchAll(citation)) yield spanOf(mark)
  if (part !== 'sign-off' && part !== 'postscript') return
  for (const line of text.matchAll(/\S[^\n]*/g)) if (isTailTalk(line[0])) yield spanOf(line)
}

const opener = /^(?:certainly|sure|of course|absolutely|gladly|understood|great|no problem)[!.,]?$/i

/** The lines where an assistant speaks to its user, including a "Certainly!" before them, and not the email itself. */
export function* chatLeftovers(sentences: readonly Sentence[]): Generator<Span> {
  for (const [index, sentence] of sentences.entries()) {
    if (!occurs(leftovers, sentence.words)) continue
    const before = sentences[index - 1]
    const opened = before?.paragraph === sentence.paragraph && opener.test(before.text)
    yield { start: opened ? before.start : sentence.start, end: sentence.end }
  }
}
