import { isHeadLine, quoteStart } from '../core/quote.ts'
import type { Span } from '../core/span.ts'
import { titles } from '../core/titles.ts'
import { withoutTail } from '../core/trim.ts'
import type { Part } from '../language/document.ts'
import { isTailTalk } from '../language/chat-leftovers.ts'
import { placeholdersIn } from '../language/placeholders.ts'

/** A stretch of the body that is one part of the email. */
export interface Section extends Span {
  readonly part: Part
}

interface Line extends Span {
  /** Without surrounding white space. */
  readonly text: string
}

/** Lines without their line ends; offsets refer to the body. */
function linesOf(body: string): Line[] {
  let next = 0
  return body
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => {
      const text = line.trim()
      const start = next + (text ? line.indexOf(text) : 0)
      next += line.length + 1
      return { text, start, end: start + text.length }
    })
}

const anyOf = (...alternatives: readonly string[]) => `(?:${alternatives.join('|')})`

const greetingWord = anyOf(
  '(?:my )?dear(?:est)?(?! me\\b)',
  'hi+',
  'hello',
  'hey+',
  'hiya',
  'yo',
  'greetings',
  '(?:a )?(?:very )?good (?:morning|afternoon|evening|day)(?: to you)?',
  'happy (?:mon|tues|wednes|thurs|fri)day',
  '(?:most )?respected',
  'to whom it may concern',
  'to the .{2,40} team',
  'morning',
  'afternoon',
  "g['’]day",
  // Spanish.
  'hola',
  'buenos d[ií]as',
  'buenas tardes',
  'estimad[oa]s?',
  // Italian.
  'ciao',
  'buongiorno',
  'gentile',
  'egregi[oa]',
  // French.
  'bonjour',
  'bonsoir',
  'salut',
  // German and Dutch.
  'hallo',
  'guten (?:tag|morgen)',
  'liebe[rs]?',
  'sehr geehrte[rs]?',
  'beste',
  'geachte',
  // Portuguese and Hindi.
  'ol[aá]',
  'prezad[oa]s?',
  'caro',
  'cara',
  'namaste',
)
const greetingStart = new RegExp(`^${greetingWord}(?![\\p{L}\\p{N}])`, 'iu')
/** "Dear Ms. Okafor," · "Hi Ana and Tom" · "Dr Osei –": the whole line. */
const greetingLine = new RegExp(
  `^${greetingWord}(?![\\p{L}\\p{N}])[^.!?;:]{0,60}(?:\\b(?:mr|mrs|ms|mx|dr|prof|st|sr|sra|ing|dott|sig)\\.(?:ssa|ra)?[^.!?;:]{0,40}){0,3}(?:[,:!;.–—-]|\\s*[:;]-?[)D])*$`,
  'iu',
)
/** The same followed by text on the line: "Hi Janet, I have not heard …". */
const greetingHead = new RegExp(
  `^${greetingWord}(?:\\s+(?:\\p{Lu}[\\p{L}'’-]*\\.?|and|&|all|team|there|everyone|sir|madam|ma'am|again|both)){0,6}\\s*[,:!–—-]+(?=\\s)`,
  'iu',
)
/** "Thanks Ana, I enjoyed …": thanks and greeting in one. */
const thankedHead = new RegExp(
  String.raw`^(?:[Mm]any thanks|[Tt]hank(?:s| you))(?: (?:so|very) much| again| a lot)?,?(?: (?:${titles})\.?)?(?: \p{Lu}[\p{L}\p{M}'’-]+){1,2}(?:\s*[,!]| [-–—])(?= (?:I|It|We|What|Today|Yesterday|it|we|what)\b)`,
  'u',
)
/** A name that may follow: "Good morning, Anna, thanks …", but not "Hello, Anna here." */
const vocative = /^\s+\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}\s*[,!–—-](?=\s)/u
/** A name alone, or before the greeting: "Ms. Okafor," · "Priya –" · "Ms Lee, good day," · "Priya, hello!". */
const nameLine = new RegExp(
  String.raw`^(?:(?:${titles})\.?\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}(?:\s*[,:–—-]|, (?:hello|good (?:day|morning|afternoon|evening))\s*[,:!–—-])$`,
  'iu',
)

/** Names only, however many: "Dear Ms. Castillo, Mr. Brandt and team,". */
const namesOnly =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|\p{Lo}+|and|&|all|team|there|everyone|both|again|sir|madam|the|of|de|van|von|al|bin|or)$/u

/** "Hi ana," and "Morning Wei," address somebody; "Morning shifts suit me," does not. */
function addresses(head: string): boolean {
  const words = withoutTail(head, ',:!–— -').replace(greetingStart, '').split(/\s+/).filter(Boolean)
  return (
    words.every((word) => namesOnly.test(word)) ||
    (words.length <= 2 && !/^(?:morning|afternoon)/i.test(head))
  )
}

const notName =
  /^(?:thank|thanks|update|reminder|urgent|follow|sorry|no|yes|again|both|note|question|re|subject|welcome|congratulations)\b/i

/** "(If they pick up)", a line of its own above the greeting of a phone script. */
const direction = /^(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\])$/
/** "Me: Hi, is that Joanne?" */
const speaker = /^(?:me|caller|intro|opening)\s*:\s*/i

function withoutSpeaker(line: Line): Line {
  const said = speaker.exec(line.text)?.[0].length ?? 0
  return said ? { ...line, start: line.start + said, text: line.text.slice(said) } : line
}

/** Index of the line that may greet: the first, or the next one below a stage direction. */
function openingOf(lines: readonly Line[], first: number): number {
  if (!direction.test(lines[first]?.text ?? '')) return first
  const next = lines.findIndex(({ text }, index) => index > first && text !== '')
  return next < 0 ? first : next
}

/** The greeting in the line `first`; undefined where there is none. */
function greetingOf(lines: readonly Line[], first: number): Span | undefined {
  const written = lines[first]
  if (!written) return undefined
  const line = withoutSpeaker(written)
  const words = line.text.replace(greetingStart, '').split(/[\s,]+/)
  const names = words.every((word) => namesOnly.test(withoutTail(word, ',:!;.–—-')) || !/\p{L}/u.test(word))
  const head = greetingHead.exec(line.text)
  if (head && !names && addresses(head[0])) {
    const end = head[0].length
    const bare = !withoutTail(head[0], ',:!–— -').replace(greetingStart, '')
    const name = bare ? vocative.exec(line.text.slice(end)) : null
    return { start: line.start, end: line.start + end + (name?.[0].length ?? 0) }
  }
  const thanked = thankedHead.exec(line.text)
  if (thanked) return { start: line.start, end: line.start + thanked[0].length }
  // "Fionnuala" or "Mr. Achterberg." with the text below it.
  const alone = names && words.length <= 3 && lines.length > first + 1 && !notName.test(line.text)
  if (alone && isName(withoutTail(line.text, ',:!.–— -'))) return line
  // "Dear Rev. Bright and Mrs. Coe,"
  if (names && greetingStart.test(line.text) && /\p{L}[,:]?$/u.test(line.text)) return line
  // "Dear to me is the old mill." ends like a sentence.
  const sentence = line.text.endsWith('.') && words.length > 3 && !names
  if (!sentence && (greetingLine.test(line.text) || nameLine.test(line.text))) return line
  return undefined
}

const closingWord = anyOf(
  '(?:with )?(?:my |our )?(?:very |many |much |most )?(?:kind(?:est)?|best|warm(?:est)?|good|all the|sincere)\\s+(?:personal )?(?:regards|wishes|best|thanks)',
  'regards',
  'best',
  'warmly',
  'warm regards',
  'sincerely',
  'respectfully',
  'cordially',
  'faithfully',
  'gratefully',
  'appreciatively',
  'cheers',
  'thanks(?: again| so{1,9} much| a lot| loads| a million| very much)?',
  'many thanks',
  'thank you(?: again| so much| very much| kindly)?',
  'with (?:gratitude|appreciation|friendship|thanks|kind regards|best wishes|respect|best regards)',
  'yours?(?: (?:sincerely|faithfully|truly|respectfully|obediently|ever))?',
  'yours? (?:very )?truly',
  'very truly yours',
  'sincerely yours',
  'respectfully yours',
  'your(?:s)? (?:humble|obedient|hopefully)\\b[^.!?]{0,40}',
  'take care',
  'all the best',
  'talk soon',
  'until then',
  'have a (?:good|great|nice|lovely) (?:day|week|weekend|evening)',
  'love',
  'xoxo',
  'later',
  'ttyl',
  'best of luck',
  'in gratitude',
  'rgds',
  'br',
  'kr',
  'happy new year',
  // French, and then other languages by their one telling word.
  '[àa] bient[ôo]t',
  '(?:\\p{L}+ ){0,4}(?:cordialement|saludos?|saluti|salutations|abra[çz]os?|cumprimentos|gr(?:ü(?:ß|ss)en?|oete?n?|oetjes)|hilsen|mvh|hälsningar?|terveisin|pozdrawiam|poważaniem|atentamente|atenciosamente)(?: \\p{L}+){0,2}',
)
const closingLine = new RegExp(`^${closingWord}(?:\\s*[,!.–—-]*)$`, 'iu')
const closingStart = new RegExp(`^${closingWord}\\s*[,!.–—-]\\s*(?:[–—-]\\s*)?(?=\\S)`, 'iu')
/** A person's name and little else: "Ruta Lind, RN" · "– Ola" · "林舟". */
const signedName =
  /^[–—~*-]*\s*(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*(?:\s+(?:(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’.-]*|de|da|van|von|der|bin|al|el|la|and|[a-z]{2,3})){0,4}(?:,?\s*(?:\p{Lu}[\p{Lu}.]{1,5}|(?:Ph|M|B)\.?\p{Lu}\p{Ll}{0,5}\.?|RN|MBA|Jr\.?))?[,.]?$/u
/** "If", alone on a last line still being written: no name. */
const opensSentence =
  /^(?:i|if|we|also|the|an?|and|but|so|my|our|your|you|it|this|that|these|those|please|thank|thanks|hope|hoping|when|while|as|in|on|at|for|from|with|what|how|could|would|should|can|do|did|is|are|was|have|had|there|to|of|or|not|no|yes|looking|kind|warm|hi|hello|dear|again|after|before|since|because|although|though|either|once|during|meanwhile|lastly|finally|both|all)$/i
const lowerName = /^[–—~-]*\s*[\p{L}'’][\p{L}'’-]{1,14}$/u
/** "they/them", under a name. */
const pronouns = /^\(?(?:she|he|they|xe|ze)(?:\s?\/\s?\p{L}{2,5}){1,2}\)?$/iu
const contactLine =
  /(?:@|https?:|www\.|^[\w-]+(?:\.[\w-]+){1,3}(?:\/\S*)?$|linkedin|\+?\(?\d[\d\s().-]{6,}|\b(?:tel|phone|mobile|cell|email|address|portfolio)\s*[:.])|^[mtep]\s*:|^sent from my |^--\s*$|\b[A-Z]{2}\s+\d{5}\b/i
/** Footers of mail programs: "Sent via BlackBerry", "Get Outlook for iOS", but not "I liked the outlook for May". */
const footer =
  /^(?=.{0,70}$)(?:(?:sent (?:from|via|with|using)|gesendet|enviado|envoyé|inviato|verzonden) .*\b(?:iphone|ipad|android|outlook|e?mail|galaxy|blackberry|mobile|phone|windows)\b|von mein.*gesendet|(?:get |download )?outlook for |.*\boutlook (?:für|pour|para) )/iu
const postscript = /^p\.?\s?p?\.?s\b[.:,]?/i

/** "Ruta Lind, 07700 900123" without the number or address behind the name. */
function withoutContact(text: string): string {
  const words = text.split(/\s+/)
  while (words.length > 1 && /^\+?[\d().-]+$|@/.test(words.at(-1)!)) words.pop()
  return withoutTail(words.join(' '), ',;|–—-')
}

function isName(text: string): boolean {
  // "Dr. Ruta Lind (PhD)"
  const plain = text.replace(/[\p{Extended_Pictographic}\uFE0F]|\sx{1,5}$|\s\([^()]{1,12}\)$/giu, '').trim()
  return plain.length <= 50 && signedName.test(plain)
}

/** Closing word and name on one line: "Best regards, Ruta Lind" · "thanks, jo". */
function closesWithName(text: string): boolean {
  const closing = closingStart.exec(text)
  if (!closing) return false
  const name = withoutContact(text.slice(closing[0].length))
  return isName(name) || lowerName.test(name)
}

interface Ending {
  /** Index of the first line of the sign-off, and of the first line after it; equal where there is none. */
  readonly from: number
  readonly to: number
}

/** A line of the letter itself: "Reply by Friday." */
const isProse = (text: string) =>
  /[.!?]["”’)]*$/.test(text) && text.split(/\s+/).length > 3 && !contactLine.test(text) && !isTailTalk(text)

/** Finds the sign-off among the lines `first`…`last` (inclusive), reading from the end. */
function signOffOf(lines: readonly Line[], first: number, last: number): Ending | undefined {
  let isAboveProse = false
  for (let index = last; index > first && index > last - 14; index--) {
    const text = lines[index]?.text ?? ''
    if (closingLine.test(text)) {
      let to = index + 1
      while (to <= last && !lines[to]?.text) to++
      const name = lines[to]?.text ?? ''
      const named = to <= last && (isName(name) || lowerName.test(name)) && !contactLine.test(name)
      if (named) return { from: index, to: to + 1 }
      // "Thanks so much!", alone above the letter, closes nothing.
      if (!isAboveProse) return { from: index, to: index + 1 }
    }
    if (closesWithName(text)) return { from: index, to: index + 1 }
    isAboveProse ||= isProse(text)
  }
  for (let index = last; index > first; index--) {
    const text = lines[index]?.text ?? ''
    if (!text || pronouns.test(text)) continue
    if (contactLine.test(text)) {
      const name = withoutContact(text)
      if (isName(name) && !closingLine.test(name)) return { from: index, to: index + 1 }
      continue
    }
    if (opensSentence.test(text)) return undefined
    if (endsText.test(lines[index - 1]?.text ?? '') && lowerName.test(text))
      return { from: index, to: index + 1 }
    return isName(text) && text.split(/\s+/).length <= 5 ? { from: index, to: index + 1 } : undefined
  }
  return undefined
}

/** Above a name in lower case: "See you then." · "lmk thx" · nothing. */
const endsText = /(?:[.!?)…]|\b(?:thx|thanks|thank you|ta|cheers|bye|x+)|^)$/i

/** The sign-off that ends with the line `last`, or with a postscript below it. */
function signOffAbove(lines: readonly Line[], top: number, last: number): Ending | undefined {
  let end = last
  while (end > top && postscript.test(lines[end]?.text ?? '')) end--
  return signOffOf(lines, top, end)
}

/** Footers added by companies: "CONFIDENTIALITY NOTICE: …" · "This email and any attachments are confidential and …" */
const disclaimer =
  /^(?:.{0,30}(?:notice|disclaimer|confidential(?:ity)?):|.{0,60}\bthis (?:e-?mail|message|communication)\b.{0,80}\b(?:confidential|privileged|intended|virus)|.{0,9}consider the environment)/i

/** No program adds a longer footer. Lines. */
const longestTail = 60

/** Index of the first line of the footer that mail programs add, at "--" or a disclaimer under the sign-off; -1 for none. */
const tailOf = (lines: readonly Line[], top: number, last: number) =>
  lines.findIndex(
    ({ text }, index) =>
      index > Math.max(top + 1, last - longestTail) &&
      index <= last &&
      (text === '--' || disclaimer.test(text)) &&
      signOffAbove(lines, top, index - 1),
  )

/** A line under the sign-off that is a statement, and so not part of a signature. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  if (contactLine.test(text)) return false
  return words > 8 || (words > 3 && (/[!?]$/.test(text) || /^(?:let me know|feel free|i hope)\b/i.test(text)))
}

/** Underscores below or above a name; below "Kind regards," alone they are a blank for the name. */
const separates = (lines: readonly Line[], index: number) =>
  /^_+$/.test(lines[index]?.text ?? '') &&
  (!closingLine.test(lines[index - 1]?.text ?? '') || isName(lines[index + 1]?.text ?? ''))

/** Where the parts of an email meet. Indexes of lines. */
interface Landmarks {
  /** The first and the last line that the person wrote. */
  readonly first: number
  readonly last: number
  /** The line that greets, where one does. */
  readonly opening: number
  readonly greeting: Span | undefined
  readonly signOff: Ending | undefined
  /** The first line of a footer; -1 for none. */
  readonly tail: number
  /** The first line of the quote. */
  readonly quote: number
}

function landmarksOf(lines: readonly Line[]): Landmarks {
  const quoteFrom = quoteStart(lines.map(({ text }) => text))
  const quote = quoteFrom < 0 ? lines.length : quoteFrom
  const isWritten = ({ text }: Line, index: number) => index < quote && text !== '' && !text.startsWith('>')
  const start = lines.findIndex((line, index) => isWritten(line, index) && !isHeadLine(line.text))
  const first = start < 0 ? quote : start
  const last = lines.findLastIndex((line, index) => isWritten(line, index) && !footer.test(line.text))
  const opening = openingOf(lines, first)
  const greeting = greetingOf(lines, opening)
  const top = greeting && greeting.end === lines[opening]?.end ? opening : opening - 1
  const tail = tailOf(lines, top, last)
  const signOff = signOffAbove(lines, top, tail < 0 ? last : tail - 1)
  return { first, last, opening, greeting, signOff, tail, quote }
}

/** Whether a line is one of the sign-off's own. */
const closes = (index: number, { signOff }: Landmarks) =>
  signOff !== undefined && index >= signOff.from && index < signOff.to

/** The part that a line belongs to or, with its greeting, begins with; undefined for none. */
function partOf(lines: readonly Line[], index: number, marks: Landmarks): Part | undefined {
  const { first, last, opening, greeting, signOff, tail, quote } = marks
  const text = lines[index]?.text
  if (!text) return undefined
  if (index >= quote || text.startsWith('>')) return 'quoted'
  // A footer of the mail program: nobody wrote it.
  if (index > last) return undefined
  if (index < first) return 'header'
  if (greeting && index === opening) return 'greeting'
  const isBelow = signOff !== undefined && index >= signOff.to
  // An assistant's words below the letter, or a note to oneself: rules must see it.
  if (isBelow && isTailTalk(text)) return 'sign-off'
  if (postscript.test(text)) return 'postscript'
  if (closes(index, marks)) return 'sign-off'
  const isSignature = (tail > 0 && index >= tail) || (isBelow && !isSentence(text))
  if (!isSignature) return 'body'
  // A blank in the signature still has to be filled in, so rules must see it.
  return separates(lines, index) || placeholdersIn(text).next().done ? 'signature' : 'sign-off'
}

/**
 * Marks the parts of an email, in order, without surrounding white space. Lines between sign-off and quote are the signature,
 * except a postscript and whole sentences above "--" or a disclaimer, which stay body text.
 */
export function markParts(body: string): Section[] {
  const lines = linesOf(body)
  const marks = landmarksOf(lines)
  const sections: Section[] = []
  const add = (part: Part, { start, end }: Span, isJoined = false) => {
    const previous = sections.at(-1)
    if (previous?.part === part && (isJoined || !/\n\s*\n/.test(body.slice(previous.end, start))))
      sections[sections.length - 1] = { ...previous, end }
    else sections.push({ part, start, end })
  }
  for (const [index, line] of lines.entries()) {
    const part = partOf(lines, index, marks)
    if (part === 'greeting' && marks.greeting) {
      add(part, marks.greeting)
      const rest = body.slice(marks.greeting.end, line.end).trimStart()
      if (rest) add('body', { start: line.end - rest.length, end: line.end })
    }
    // A blank line may part closing words and name.
    else if (part) add(part, line, closes(index, marks))
  }
  return sections
}
