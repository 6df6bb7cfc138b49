import type { Interview } from '../../core/draft.ts'
import type { Match } from '../rule.ts'
import { fold } from './fold.ts'

/** Words for who does a job: "analyst", "driver"; unlike "the customer role". */
const title =
  /^(?!(?:other|customer|user|member|summer|winter|senior|junior|former|better|later|computer|power|floor|outdoor|restaurant|(?:sept|nov|dec)ember|october)$).*(?:[eo]r|ist|yst|ian|ant|man|nurse|chef|cook|clerk|guard|agent|guide|barista|executive)$/
/** Names for the same trade. */
const kin =
  'developer engineer programmer|waiter server bartender barista worker|chef cook baker|carer worker assistant nurse|teacher tutor lecturer instructor|doctor physician surgeon|cashier clerk assistant administrator|administrator coordinator|cleaner housekeeper porter|accountant bookkeeper|hairdresser stylist|researcher scientist analyst|guard officer|adviser advisor consultant|lawyer solicitor barrister|gamekeeper underkeeper keeper|joiner carpenter|gardener groundsman landscaper|journalist reporter writer|caretaker janitor|executive manager|executive representative'
    .split('|')
    .map((names) => names.split(' '))
/** "Your next porter" is a job; "your next contributor" and "your next problem-solver" are what everybody hopes to be. */
const trades = new Set([
  ...kin.flat(),
  ...'manager designer driver gardener guide receptionist technician'.split(' '),
])

/** Title words that exclude each other: a product manager does not manage projects. Synonyms are joined by a slash. */
const rivals =
  'analyst scientist engineer/developer/programmer manager designer architect|junior/graduate/trainee/apprentice senior/lead/principal|assistant/deputy general|product project/programme/program office estates/facilities marketing/brand/communications sales/shop/store/retail finance hr/people warehouse/logistics restaurant/kitchen/bar hotel ward events|history geography maths/mathematics english physics chemistry biology french spanish german latin music art drama|primary secondary|frontend/front backend/back ios android hardware|dental veterinary paediatric/pediatric mental|van lorry/hgv bus taxi forklift'
    .split('|')
    .map((set) => set.split(' ').map((word) => word.split('/')))

const post = '(?:role|position|post|job|vacancy|opening)'
const applied =
  "(?:interest(?:ed)? in|keen on|excited (?:about|by)|(?:appl[yi]|interview|consider|candida|meet|met|sp[eo]|talk|writ|follow|check(?= (?:in|up|back|with)\\b))\\w*(?: (?:with|to|me|you|up|in|on|last|this|week|yesterday|today|\\w+day)){0,6} (?:for|to|about|on|to discuss)|(?:like|love|hop)\\w* to (?:have|get|fill|take on)|(?:right|good|great|strong|ideal) (?:person|fit|match|candidate) for|I(?: am|[’']m) (?:\\w+ )?(?:right|ready|qualified|suited|suitable|cut out|made) (?:for|to)|(?:do well|thrive|succeed|excel) in)"
const words = '(?:\\p{L}[\\p{L}-]* ){0,2}\\p{L}[\\p{L}-]*'
const fewWords = '(?:\\p{L}[\\p{L}-]* ){0,2}?\\p{L}[\\p{L}-]*?'
const named = new RegExp(
  `\\b${applied} (?:the|your(?! ${post} as)|this) (?:(?<before>${words}) ${post}\\b|${post} (?:of|as) (?!the )(?<after>${words}?)(?=[.,;!?]|$| (?:and|at|with|in|on)\\b))`,
  'diu',
)
/** "The porter post would suit me", "The post of porter interests me", but not "The porter post is a hard one". */
const suited = new RegExp(
  `\\bthe (?:(?<before>${words}) ${post}|${post} (?:of|as) (?!the )(?<after>${fewWords})) (?:(?:still|really|also) )?(?:would (?:suit|interest)|suits|appeals to|(?:interest|excite|attract)s me|sounds like|is (?:just |exactly )?(?:(?:right |perfect |ideal )?for me|what I|(?:a|the) (?:good|right|great|perfect|ideal) (?:place|fit|match|step|job|one)))\\b`,
  'diu',
)
/** From "I" to the wish: nobody else in between, and nothing past. */
const onwards =
  "(?: (?!(?:you|s?he|they|we|who|that|my|his|her|their|used|had|was|were|been|already|currently|hear\\w*|understand|gather|know)\\b)[\\p{Ll}’'-]+){0,8}?"
const asYours = 'as (?:your|the(?= new | next ))'
/**
 * "I hope to be your next porter" or "your night porter", but not "your guide"; "I would love to join you as your porter", "I am
 * ready to take up the post of porter".
 */
const wished = new RegExp(
  `(?:\\b(?:I|It)\\b(?:['’]\\p{Ll}+)?${onwards} (?:(?:be|become|being|becoming) (?:your(?= new | next | [\\p{L}-]+ (?!(?:and|at|with|in|on|for|from)\\b)\\p{L})|the(?= new | next ))|(?<=(?:to|would|could|can|will|of|in|about|myself|['’]d|['’]ll) )(?:join|work|start|serv)(?:e|ing)?(?: (?!and\\b|when\\b)[\\p{L}’'-]+){0,5}? (?:${asYours}|in the ${post} of)|join(?:ing)? you(?:r team)? as an?|(?:tak(?:e|ing) up|accept(?:ing)?) the ${post} of|fill(?:ing)? the (?:position|post|vacancy) of)|\\b(?:consider|choose|choosing|hire|hiring|see|seeing|pick|picture|have|having) (?:me|myself) ${asYours})(?: (?:new|next))? (?!the |an? )(?<before>${words}?)(?=[.,;:!?]|$| (?:and|at|with|in|on|for|from)\\b)`,
  'du',
)
const above = new RegExp(`(?<![\\p{L}-])(?<before>${words}) (?:${post}|interview|application)\\b`, 'diu')
/** "Thank you – Warehouse Manager" */
const capitalised =
  /(?:^|[,:–-] |\bfor (?:the )?)(?<before>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){1,2})(?=$|,| [–-])/du
/** "I applied for the porter job last year", "also keen on the chef role", "at first", "the porter I would train": a past, an additional or somebody else’s job. */
const elsewhere =
  /\b(?:last year|20\d\d|previous\w*|ago|(?<!the )first(?! (?:interview|round|stage|talk|meeting))|initially|originally|once|until|suits? me (?:better|more)|before|former\w*|also|other|another|future|later|instead|rather|not|never|or|if|(?:you|s?he|they) h[eo]ld|(?:my|a) (?:friend|sister|brother|colleague|wife|husband|partner|cousin)|(?:role|position|post|job)(?: that| which)? (?:(?:I|you|we)(?: (?:would|will|could|may|might|should|also)|['’](?:d|ll))* (?:lead|manage|mentor|supervise|train|coach|hire|recruit)|(?:that|which|will|would) (?:will |would )?reports? to))\b/i
/** "I would be keen on the porter post": a job that may exist. */
const supposed = /\b(?:should(?! (?:like|love)\b)|could|would (?:be|apply|consider))\b/i
/** "Your next manager" may be a team leader. */
const chief = /^(?:manager|leader|supervisor|director)$/

/** Fields that one title has for another: a sales assistant may be a retail assistant. */
const fields =
  'sales shop store retail branch business|customer client guest account member service|care support health nursing home|kitchen catering food|admin administrative administration office clerical practice|executive personal private|teaching classroom class learning education school primary year|languages french spanish german latin|science physics chemistry biology|software applications systems platform|devops reliability cloud infrastructure|process production manufacturing operations plant|accounts finance financial payroll|warehouse logistics distribution stock depot transport|recruitment talent people resources|digital online media social communications content marketing|data reporting insight insights intelligence|delivery courier driving|maintenance mechanical site building facilities property'
    .split('|')
    .map((words) => words.split(' '))
/** Words of titles that tell no job from another. */
const grade =
  /^(?:senior|junior|lead|head|chief|deputy|assistant|associate|principal|graduate|trainee|qualified|registered|staff|team|general|duty|line|area|regional|night|shift|weekend|full|part|time|first|second|final|\p{L}+day)$/u

const wordsIn = (text: string): readonly string[] => fold(text).match(/\p{L}{2,}/gu) ?? []

/** Whether two titles contain words that exclude each other: "data analyst" and "data scientist". */
function areRivals(one: readonly string[], other: readonly string[]): boolean {
  return rivals.some((set) => {
    const [of, ofOther] = [one, other].map((words) =>
      set.filter((same) => same.some((word) => words.includes(word))),
    )
    return of!.length > 0 && ofOther!.length > 0 && !of!.some((same) => ofOther!.includes(same))
  })
}

/** Words of which one begins like the other, or that one field has. */
const areAlike = (one: string, other: string) =>
  one.includes(other.slice(0, 4)) ||
  other.includes(one.slice(0, 4)) ||
  fields.some((words) => words.includes(one) && words.includes(other))

/** "Warehouse Manager", written as a title is, is no "Print Manager"; "Care Assistant" may be a "Healthcare Assistant". */
function areUnlike(one: readonly string[], other: readonly string[], head: string): boolean {
  const [rest, ofOther] = [one, other].map((words) => words.filter((word) => word !== head))
  return (
    other.includes(head) &&
    [rest!, ofOther!].every((words) => words.length > 0) &&
    [...rest!, ...ofOther!].every((word) => word.length > 3 && !grade.test(word)) &&
    !rest!.some((word) => ofOther!.some((same) => areAlike(word, same)))
  )
}

/** Words with capitals at the end: "Warehouse Manager" of "the Warehouse Manager". */
const capitals = /(?<!\S)\p{Lu}\S*(?: \p{Lu}\S*){1,2}$/u

/** The title that a pattern found, if it differs from the one in the facts and can be a title at all. */
function compared(
  match: RegExpExecArray,
  { role = '', advert = '', company = '' }: Interview,
  isTitle = (word: string) => title.test(word),
): Pick<Match, 'start' | 'end' | 'severity'> | undefined {
  const { before, after } = match.indices?.groups ?? {}
  const [start, end] = before ?? after!
  const text = match.input.slice(start, end)
  const other = wordsIn(text)
  const own = wordsIn(role)
  const head = other.at(-1) ?? ''
  // "Thank you for the hiring manager interview" says who held it.
  if (!isTitle(head) || !own.some((word) => title.test(word)) || other.includes('hiring')) return undefined
  // "Pioneer interview" for the firm of that name
  if (wordsIn(company).includes(head)) return undefined
  if (areRivals(other, [...own, ...wordsIn(advert)])) return { start, end }
  const written = capitals.exec(text)?.[0] ?? ''
  const words = wordsIn(written)
  if (areUnlike(words, own, head) && !words.some((word) => word !== head && wordsIn(advert).includes(word)))
    return { start: end - written.length, end, severity: 'hint' }
  const related =
    other.some((word) => own.some((one) => one.slice(0, 4) === word.slice(0, 4))) ||
    kin.some((names) => names.includes(head) && own.some((word) => names.includes(word))) ||
    (other.length === 1 && chief.test(head) && own.some((word) => chief.test(word))) ||
    wordsIn(advert).includes(head)
  return related ? undefined : { start, end }
}

/** The job that a sentence applies for, if it is a different one: "interested in the porter post". */
export function otherRole(text: string, interview: Interview): ReturnType<typeof compared> {
  const asked = supposed.test(text) ? null : (named.exec(text) ?? suited.exec(text))
  const match = asked ?? wished.exec(text)
  if (!interview.role || !match || elsewhere.test(text)) return undefined
  // "My interview for the porter job at Beta" is another interview, or a matter for the rule on companies.
  const employer = /^ (?:at|with) (\p{Lu}\p{L}+)/u.exec(text.slice(match.index + match[0].length))?.[1]
  if (employer && !interview.company?.includes(employer)) return undefined
  const other = compared(match, interview, asked ? undefined : (word) => trades.has(word))
  // "I enjoyed talking about the porter post", which may be a colleague's; "Thank you for talking to me about" it is the writer's.
  const inPassing = /^(?:talk|sp[eo])/i.test(match[0]) && !/\bthank/i.test(text)
  return other && inPassing ? { ...other, severity: 'hint' } : other
}

/** The same in a subject: "Night porter interview"; "manager interview" says who held it. */
export function otherRoleAbove(subject: string, interview: Interview): ReturnType<typeof compared> {
  const match = above.exec(subject)
  const alone = capitalised.exec(subject)
  const whole = interview.role && alone ? compared(alone, interview) : undefined
  // "Thank you, Ana Baker" may be anybody's name.
  if (whole?.severity === 'hint') return whole
  const found = interview.role && match ? compared(match, interview) : undefined
  return found && /^(?:manager|director|(?:chief )?executive)$/i.test(subject.slice(found.start, found.end))
    ? undefined
    : found
}
