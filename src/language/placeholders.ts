import type { Span } from '../core/span.ts'
import { titles } from '../core/titles.ts'
import { marksDue } from './context.ts'

/** Words that templates ask for: they tell `<Name>` from `<strong>` and `(date)` from an aside. */
const slot = String.raw`(?:(?:first|last|full|company|job|role|position|interviewer|recruiter|manager|your|client|school)[ _-]?)?(?:names?|fname|lname|company|organi[sz]ation|employer|role|position|job|title|interviewer|recruiter|hiring manager|department|date|day|time|phone|number|e-?mail|address|linkedin|signature|topic|skill|project|detail|reason|example|insert|your|their|specific|something)`
const slotWord = new RegExp(String.raw`(?:\b|_)${slot}(?:s|'s|’s)?(?:\b|_|\d)`, 'i')
/** Nothing but a blank: "your name", "company name", "interviewer’s name", "job title", "date of interview". */
const slotAlone = new RegExp(
  String.raw`^(?:insert\b.{0,60}|fill(?: this)? in|tb[acd]|(?:the |your |their |my )?(?:${slot})(?:'s|’s)?(?: (?:${slot}|here|of (?:the )?(?:${slot}|interview|meeting))){0,4})$`,
  'i',
)

/** "(mention what she said)", "(add one detail)": an instruction to the writer; not "(add the day in May and it is ten)". */
const instruction =
  /^(?:please |briefly |then |optional(?:ly)?:? )?(?:mention|add|describe|include|specify|state|name|reference|refer to|fill in|enter|put in) (?:(?:an?|the|one|two|some|any|your|their|his|her|my|own|more|short|brief|specific|particular|shared|relevant|personal|key|concrete) ){0,4}(?:(?:detail|example|topic|point|fact|skill|project|experience|achievement|accomplishment|reason|result|figure|number|interest|name|title|date|strength|sentence)s?|something(?: specific)?|anything|company|employer|role|what (?:s?he|they|you|we))(?: (?:here|from|about|of|on|that|which|you|s?he|they|we|in|for|discussed|said)\b(?:(?! (?:and (?!why|how|what)|is|are|was|every|each)\b).)*)?$/i
/** "(CHECK: or was it May?)", "(NB check spelling)", "(feel free to swap in your own example)", "(talk about the crew here)": what the writer is still to do. */
const toDo =
  /^(?:(?:nb )?check(?::| (?:spelling|name|date)$)|(?:you can |feel free to )?(?:adjust|personali[sz]e|customi[sz]e|tailor|replace|swap)\b.{0,20}\b(?:as needed|this line|your own)\b|(?:mention|add|describe|include|talk about) .{1,60} here$)/i
/** "(previous employer)", "(something she said)": names what is missing, where the sentence lacks it. */
const described = new RegExp(
  String.raw`^(?:(?:the|an?|one|your|my|their|previous|former|last|current|present|relevant|specific|recent|past|own|other|name of) ){0,3}(?:${slot}|achievement|experience|thing|point|remark|example|result|figure|anything)s?(?: (?:of|from|in|about|that|you|s?he|they|we|i)\b(?: \p{L}[\p{L}’']*){1,8})?$`,
  'iu',
)

/** Conventional uses of square brackets: editors' marks, mail tags, stage directions. */
const customary = new Set(
  `sic|ext|external|internal|secure|encrypted|confidential|redacted|emphasis added|emphasis mine|my emphasis|my translation
  translation|translated|laughs|laughter|applause|pause|edit|edited|update|updated|ed.|gross|net|left|right|above|below|object object|...|…`
    .split(/[|\n]/)
    .map((words) => words.trim()),
)

const quotedBefore = (text: string, at: number) => marksDue(text.slice(Math.max(0, at - 300), at)).length > 0

const direction =
  /^\[(?:if|when|otherwise|voicemail|beep|tone|wait|hold|smile|breathe|listen|goodbye|ring|dial)\b/i

/** Whether brackets hold an instruction for reading a script: "[If not yet]", "[Voicemail]", "[wait for the answer]". */
export const isDirection = (text: string, { start, end }: Span) => {
  const words = text.slice(start, end)
  return direction.test(words) && !slotWord.test(words)
}

/** "12 pages", "PDF, 2 MB", "Ctrl": measures, file types and keys. */
const measured =
  /^(?:\d[\d.,]* ?(?:pages?|p|min(?:ute)?s?|sec(?:ond)?s?|h(?:ou)?rs?|[hkms]|[kmgt]b|k?m|k?g|words|slides|sheets|%)|(?:pdf|docx?|xlsx?|csv|pptx?|zip|png|jpe?g|mp[34])(?:,.{0,30})?|ctrl|alt|shift|enter|return|esc|tab|del|cmd)$/i
/** "[which I loved]", "[and we laughed]", "[if it was one]". */
const clause =
  /^if (?:it|that|they|there) w(?:as|ere)\b|^(?:which|though|although|but|and|as|because) (?:i|we|it|he|she|they|is|was|are|were|ha[sd])\b/i
/** "travel [by car or train]", "the joy [of rain]", "£40 [see the sheet]", "the shed [plans attached]": continues from the word before. */
const goesOn =
  /^(?:(?:by|in|on|of|from|via|at|with|see) \p{Ll}+(?: \p{Ll}+)*|\p{Ll}+ (?:attached|enclosed))$/u
/** "Ruth [the planner]". */
const apposition = /^(?:the|an?|my|our|his|her|its) \p{Ll}+(?: \p{Ll}+)*$/u
/** The same after words that need a completion: "about [the app]", "the [a ward]". */
const wanting =
  /(?:^|[^\p{L}’'])(?:the|an?|my|our|your|their|his|her|its|this|that|of|to|for|at|in|on|by|with|from|about|as|and|or|was|were|is|are|be|dear|hi|hello) $/iu

/** An aside that could be in round brackets as well. */
function isAside(text: string, words: string, start: number): boolean {
  if (measured.test(words) || clause.test(words)) return true
  const before = text.slice(Math.max(0, start - 40), start)
  if (!/[\p{L}\d] $/u.test(before) || wanting.test(before)) return false
  return goesOn.test(words) || (apposition.test(words) && /\p{Lu}\p{Ll}+ $/u.test(before))
}

function isSquareBlank(text: string, content: string, { start, end }: Span): boolean {
  const words = content.trim()
  const before = text[start - 1] ?? ''
  const after = text[end] ?? ''
  if (!/\p{L}/u.test(words) || customary.has(words.toLowerCase()) || after === '(') return false
  // A link or a number in brackets, as signatures have it.
  if (/\.\w{2,6}\/|\w@\w|^www\.|\d{3}[-. ]?\d{4}/.test(words)) return false
  if (/^\p{L}$/u.test(words)) return /^[XYZ]$/.test(words) && !/[\p{L}\p{N}]/u.test(before + after)
  if (slotWord.test(words)) return true
  // `rows[id]`, `w[h]ich`, `?c=[d]`, "[ISO 9001]", and an editor's word inside a quotation.
  const code = /[\p{L}\p{N}=/&.+]/u.test(before) || /[\p{L}\p{N}+]/u.test(after)
  return !code && !/\d$/.test(words) && !quotedBefore(text, start) && !isAside(text, words, start)
}

/** "The {id} field", "the [id] column", "{curly braces}": the brackets are being talked about. */
const namesCode = (text: string, { start, end }: Span) =>
  /`$|\bf["']$|\b(?:tag|placeholder|variable)s? ["'“‘]?$/.test(text.slice(Math.max(0, start - 16), start)) ||
  /(?:brackets|braces)$/.test(text.slice(start, end - 1)) ||
  /^['’"]?\s*(?:tag|element|field(?! ?(?:trip|day|work))|header|key(?! value)|variable|param|attribute|propert|column|token|placeholder|syntax|in (?:the|an?|your|its) (?:path|url|route|template|query)\b)/i.test(
    text.slice(end, end + 20),
  )

/** `C++ <T>`, `Map<string, User>`, `<br>`, `<ana@x.example>` and "a < b" pass. */
function isAngleBlank(text: string, content: string, { start }: Span): boolean {
  if (/[@=/:]|^\s|\s$/.test(content) || /[\p{L}\p{N}<]/u.test(text[start - 1] ?? '')) return false
  return slotWord.test(content) || /^\p{L}+(?: \p{L}+){1,9}$/u.test(content)
}

/** `/users/{id}`, `\frac{a}`, `{"a": 1}`, the set {a, b} and the label `{item}-{day}` are code and pass. */
function isBraceBlank(text: string, content: string, { start, end }: Span): boolean {
  return (
    /\p{L}{2}|^\p{L}$/u.test(content) &&
    !/["';=()]/.test(content) &&
    !/(?:[\p{L}\p{N}/\\={$]|\}[-_])$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[-_]\{/.test(text.slice(end, end + 2))
  )
}

/** "Your first question (describe a project you led)": quotes the question. */
const asked = /\b(?:question|task|exercise|prompt|brief|form|sign|screen|box)s?,? $/i

/** A blank after any word: "(insert name)", "(tbc)", "(name here)", "(your name)", "Monday (date)". */
const surely =
  /^(?:insert|fill|tb|(?:date|day|time)$|your (?:\w+ )?(?:name|title|phone|number|e-?mail|address|signature)$)|\bhere$/i
/** What people add to explain: "my old boss (recruiter)", "on my mobile (phone)". */
const explaining =
  /^(?:(?:my|the|their) )?(?:recruiter|interviewer|employer|hiring manager|e-?mail|phone|number|address|linkedin)$/i
/** After these a person or a number is missing: "I met (interviewer)", "Thanks (name)", "Dear Ms. (name)". */
const missing = new RegExp(
  String.raw`\b(?:met|meeting|thank|thanks|you|regards|sincerely|${titles}),?\.? $`,
  'i',
)
/** The word before: of a name, an address, a link or a quotation. */
const explained = /^(?!I(?:['’]|$))\p{Lu}|[@./]\S|["”’)],?$/u

/** "020 7946 0018 (phone)" and "Ana Ruiz (interviewer)" explain; so does "Alder (my last employer)". */
function isRoundBlank(text: string, content: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const words = content.trim()
  const word = before.endsWith('\n') ? '' : (before.trimEnd().split(/\s/).at(-1) ?? '')
  const wanted = wanting.test(before) || missing.test(before)
  if (slotAlone.test(words))
    return (
      !/\d\s?$/.test(before) &&
      (wanted ||
        surely.test(words) ||
        !(explained.test(word) || (explaining.test(words) && /\p{Ll} $/u.test(before))))
    )
  return (
    ((instruction.test(words) || toDo.test(words)) && !asked.test(before)) ||
    (described.test(words) && wanting.test(before))
  )
}

type Test = (text: string, content: string, place: Span) => boolean

const always: Test = () => true
const unlessCode =
  (test: Test): Test =>
  (text, content, place) =>
    test(text, content, place) && !namesCode(text, place)

/** Each form of a blank; the first group is its content. Every repetition is bounded, so time is linear. */
const shapes: readonly (readonly [RegExp, Test])[] = [
  [
    /\{\{([^{}\n]{1,80})\}\}|\$\{([^{}\n]{1,80})\}|<%=?([^%\n]{1,80})%>|\*\|([A-Z_:]{2,40})\|\*/g,
    unlessCode(always),
  ],
  [/<<([^<>\n]{2,80})>>|«\s?([^«»\n]{2,40})\s?»/g, (_, content) => slotWord.test(content)],
  [/%%?([A-Z][A-Z_]{2,30})%%?|##([A-Z][A-Z_]{2,30})##|@@([A-Za-z_]{2,30})@@/g, always],
  [/(?<![\w$])\$([A-Z][A-Z_]{2,30})\b/g, (_, content) => slotWord.test(content)],
  [/\[([^\][]{1,160})\]/g, unlessCode(isSquareBlank)],
  [/<([^<>\n]{2,80})>/g, unlessCode(isAngleBlank)],
  [/\{([^{}\n]{1,80})\}/g, unlessCode(isBraceBlank)],
  [/\(([^()\n]{2,80})\)/g, isRoundBlank],
  [
    /(?<= )(?:\.{6,200}|…{2,80})/g,
    (text, _, { start }) => wanting.test(text.slice(Math.max(0, start - 9), start)),
  ],
  [/(?<![\p{L}\p{N}_/.])_{3,200}(?![\p{L}\p{N}_])/gu, always],
  [
    /(?<![\p{L}\p{N}])[(+$£€]{0,2}X{2,8}(?:[-/.:,) ]{1,2}X{2,8}){0,5}(?:th|st|nd|rd|k|%)?(?![\p{L}\p{N}])/gu,
    isCrosses,
  ],
  [/\b(?<=\b(?:for|over|nearly|almost|past|last|than|have|of|my) )X\+?(?= (?:years|months)\b)/g, always],
  [
    /\b(?<=\b(?:thank|met|spoke|meeting)\b[^.!?\n]{0,60} )(?:this (?:morning|afternoon)|today|yesterday)(?:\/(?:morning|afternoon|today|yesterday|last week)){1,3}\b/gi,
    always,
  ],
  [/(?<![^\s$£€~])(?:#{2,3}|xx|NN|TK)(?=\+?(?:%| (?:years|months|weeks|hours|percent)\b))/g, always],
  [/(?<![\p{L}\p{N}])x{2,4}[-/.]x{2,4}(?:[-/.]x{2,4})?(?![\p{L}\p{N}])/gu, always],
  [/(?<![\p{L}\p{N}])(?:TBD|TBA|TBC|TODO|FIXME)(?![\p{L}\p{N}])/gu, isNote],
  [
    /(?<![\p{L}\p{N}])(?:(?:XYZ|ABC) (?:Company|Corp(?:oration)?|Inc|Ltd|Organi[sz]ation|position|role)|XYZ (?:project|team)|(?<=(?:about|join(?:ing)?|(?:work(?:ing)?|role|position|you) (?:at|with)) )(?:XYZ|Company (?:[XYZ]|XYZ|ABC)))(?![\p{L}\p{N}-])/gu,
    always,
  ],
  [
    /\b(?:company|interviewer|recruiter|recipient|hiring manager|employer|position|job|project|your(?: full| first| last)?)(?:['’]s)? (?:name|title)\b(?: here\b)?/gi,
    unlessCode(isTitled),
  ],
  [
    /(?<!\p{L})(?:[A-Z]{3,20} ){1,4}(?:HERE|FROM (?:THE )?INTERVIEW)\b|\b(?<=\b(?:at|join|with|[Dd]ear|Hi) )(?:COMPANY|EMPLOYER|(?:FIRST|LAST)NAME)\b/gu,
    isCapitals,
  ],
  [
    /(?<![\p{L}\p{N}-])insert (?:(?:a|an|the|your|their|one|some|specific|relevant|personal) ){0,3}[\p{L}’']{2,20}(?: name| title| here){0,2}/giu,
    isInsert,
  ],
  // One word may be stressed: "the *date* matters".
  [/\*([\p{L}’']{1,20} [\p{L}’' ]{2,40})\*/gu, (_, content) => slotAlone.test(content)],
  // "lorem ipsum and all" is talk about it.
  [
    /\b(?:Lorem ipsum|lorem ipsum dolor)\b(?: dolor)?(?: sit amet)?/g,
    (text, _, { start }) => !quotedBefore(text, start),
  ],
]

/** "XX and XL", "L, XL or XX", "the XX sheets and the XL sheets": sizes beside others. */
const sizesAfter =
  /^(?:, (?:and |or )?| (?:and|or) )X{1,3}[LS]\b|^ ([a-z]{1,20})\b[^.!?\n]{0,40}\bX{1,3}[LS] \1\b/
const sizesBefore = /\b(?:X{0,3}[LS]|M)(?:,? and|,? or|,) $/
/** "You mark seconds XX and thirds XXX" */
const marked =
  /\b(?:label|mark|stamp|grade|call)\w{0,4} (?:\p{Ll}{2,20}s X{2,3} and )?(?:\p{Ll}{2,20}s|them|it) $/u

/** Centuries, kings, clothes and chromosomes: "Louis XX", "XX century", "the XX pair". */
function isCrosses(text: string, _content: string, { start, end }: Span): boolean {
  const crosses = text.slice(start, end)
  if (!/^X{2,3}$/.test(crosses)) return true
  const before = text.slice(Math.max(0, start - 50), start)
  const after = text.slice(end, end + 80)
  if (sizesAfter.test(after) || sizesBefore.test(before)) return false
  if (marked.test(before) && /^(?:[.,;!?]|$| (?:and|or|in|with)\b)/.test(after)) return false
  return (
    !/(?:louis|bowl|volume|vol\.|part|chapter|class|title|pope|article|annex|appendix|generation|series|model|type|mark|dos|act|sizes?|zones?) $/i.test(
      text.slice(Math.max(0, start - 12), start),
    ) &&
    !/^(?:[\s-]*(?:century|chromosome|pair|olympi|edition|large|small|long|XY\b|series|model|\d{1,2}(?![-\d]))|,? (?:and |or )?(?:XY|YY)\b)/i.test(
      text.slice(end, end + 12),
    )
  )
}

/** Words before a note that stands for a day or name: "on TBD", "Date: TBC", "Monday, TBC". */
const lacking =
  /(?:(?:^|[\n:([{–—-])[^\S\n]*|\b(?:on|at|for|with|by|to|from|in|until|about|dear|hi|hello|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|\d[\d:]{0,7}(?: ?[ap]m)?,?) )$/i

/** "the start date is still TBD", "the status TBC" and "a TODO list" are normal wording. */
function isNote(text: string, _content: string, { start, end }: Span): boolean {
  const note = text.slice(start, end)
  const head = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(end, end + 10)
  if (/^(?:TODO|FIXME)$/.test(note))
    return (
      tail.startsWith(':') ||
      /(?:^|[\n([{])[^\S\n]*$/.test(head) ||
      (/[.!?,;–—-] ?$/.test(head) && /^ (?:add|ask|check|fill|insert|mention|put)\b/.test(tail))
    )
  // "Dinner, TBC." at the end, but not "The states were open, TBC, done."
  return (
    (lacking.test(head) || (head.endsWith(', ') && /^(?:[.)!\n]|$)/.test(tail))) &&
    !/^ (?:stands|mean)/.test(tail)
  )
}

/** Capitals among ordinary words: a line entirely in capitals contains no blank. */
function isCalm(text: string, { start, end }: Span): boolean {
  return !(
    /\p{Lu}{2}\W?$/u.test(text.slice(0, start).trimEnd()) ||
    /^\W?\p{Lu}{2}/u.test(text.slice(end).trimStart()) ||
    quotedBefore(text, start)
  )
}

/** "Company Name", "COMPANY NAME", "your name here". */
function isTitled(text: string, _content: string, place: Span): boolean {
  const words = text.slice(place.start, place.end)
  return (/^\p{Lu}.* \p{Lu}/u.test(words) || /^your .*here$/i.test(words)) && isCalm(text, place)
}

/** "SPECIFIC TOPIC HERE", not "HTTP 404 HERE". */
function isCapitals(text: string, _content: string, place: Span): boolean {
  return slotWord.test(text.slice(place.start, place.end)) && isCalm(text, place)
}

const insertable = new RegExp(String.raw`\b(?:${slot})\b| here$|^insert [A-Z]`, 'i')

/** "(insert detail)" but not "to insert names into the register", not SQL and not a quoted form. */
function isInsert(text: string, _content: string, { start, end }: Span): boolean {
  const words = text.slice(start, end)
  const head = text.slice(Math.max(0, start - 16), start)
  if (/^INSERT INTO/i.test(words) || !insertable.test(words.slice(7)) || quotedBefore(text, start))
    return false
  return !/\b(?:to|you|we|i|they|can|could|will|would|and|an?|the|each|every|must|should)\s+$/i.test(head)
}

/** A character that every form contains: most paragraphs have none and are finished at once. */
const anySign =
  /[[{<«(%#@*…]|\$[A-Z]|_{3}|\.{6}|(?:ng|on|ay)\/|X{2}|X\+? [ym]|x{2}|NN|TK|TB[ADC]|TODO|FIXME|XYZ|ABC|Company|Name|NAME|Title|TITLE|name here|HERE|INTERVIEW|insert|Insert|INSERT|lorem|Lorem|COMPANY|EMPLOYER|STNAME/

/**
 * The unfilled blanks in a text, in no particular order; overlaps are left to the caller. `own` holds names that may look like
 * one, such as a company spelt with brackets.
 */
export function* placeholdersIn(text: string, own: readonly string[] = []): Generator<Span> {
  if (!anySign.test(text)) return
  for (const [shape, test] of shapes)
    for (const match of text.matchAll(shape)) {
      const place = { start: match.index, end: match.index + match[0].length }
      const content = match.slice(1).find((group) => group !== undefined) ?? ''
      if (own.some((name) => name.includes(match[0])) || isQuotedGreeting(text, place)) continue
      if (test(text, content, place)) yield place
    }
}

/** “Dear [Name]”: a quotation of that alone; a whole letter in quotation marks goes on after the blank. */
const isQuotedGreeting = (text: string, { start, end }: Span) =>
  /["“'‘](?:dear|hi|hello|hey),? $/i.test(text.slice(Math.max(0, start - 9), start)) &&
  /^[,!.]?["”'’]/.test(text.slice(end, end + 2))

/** "boxes for [Name] and [Hotel]", "the label said [Batch]": the words before blanks that belong to a form. */
const mention =
  /\b(?:(?:box(?:es)?|fields?|columns?|blanks?|slots?|spaces) (?:for|headed|marked|labell?ed)|(?:labels?|stickers?|signs?|screens?|tickets?|forms?|templates?|printers?) (?:(?:that|still|only|which) )?(?:s(?:aid|ays?)|reads?|prints?|printed|show(?:s|ed)?)) (?:[[{<][^\]}>\n]{1,40}[\]}>]+(?:,|,? (?:and|or)) ){0,3}$/i

/**
 * Whether a blank is quoted from a form or label that the sentence mentions: 'The label said "[name]"', "the field called
 * {{batch}}", "boxes for [Name]".
 */
export function isQuotedBlank(text: string, start: number): boolean {
  const head = text.slice(Math.max(0, start - 60), start)
  return (
    mention.test(head) ||
    (/\b(?:labels?|fields?|files?|templates?|forms?|signs?|screens?|e-?mails?|blanks?)\b(?:(?!\byou\b)[^.!?\n]){0,55}$/.test(
      head,
    ) &&
      (/\bcalled $/.test(head) || quotedBefore(text, start)))
  )
}

/** A greeting whose name is missing: "Dear ,", "Hi ,", "Dear Mr. ,", "Hi undefined,". */
export function nameLost(greeting: string): Span | undefined {
  const found =
    /^(?:dear\s*,|(?:hi|hello|hey)\s+,|(?:dear|hi|hello)\s+(?:mr|mrs|ms|mx|dr|prof)\.?\s*,|(?:dear|hi|hello)\s+(?:undefined|null|name|first ?name|x)\b\s*,?)/i.exec(
      greeting,
    )
  return found ? { start: 0, end: found[0].length } : undefined
}
