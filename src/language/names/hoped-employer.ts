import { throughout } from '../throughout.ts'
import { organisationAt, wellKnown, type Organisation } from './companies.ts'

/** An employer that a text expresses hope to join. */
export interface Target extends Organisation {
  /** The words before it allow no other reading. */
  readonly sure: boolean
  /** "the role at …": a town or a site may follow as well. */
  readonly orPlace: boolean
  /** Only an employer is joined so: "would love to join …", "work for …", "joining … as a cook". */
  readonly employing: boolean
  /** Expressed as a wish, "I would love to", and not as settled, "I look forward to". */
  readonly wished: boolean
  /** A number ends it, "Tramlink 7": part of the company's name, or a level. */
  readonly numbered: boolean
}

/** "start my career at", "be a guide at": a town may follow as well. */
const placed = String.raw`(?<placed>(?:begin|start|build|continue)(?:ing)? my (?:\w+ )?(?<career>career|training|apprenticeship) (?:at|with)|to (?:(?:work|serve) as|be|become) an? (?:[\w-]+ ){1,3}at|(?:to|would|could) teach at)`
/** What the writer hopes to do there: "to join", "working for". */
const verb = String.raw`(?<verb>(?:to|of|about|in|would|will|could) join(?:ing)?|joining|(?:to|would|could) work (?:here )?(?:at|for)|working (?:here )?(?:at|for)|(?<crew>work(?:ing)? with (?:every(?:one|body)|the (?:\w+ )?(?:team|crew|staff|people)) at)|(?:be|being|become|becoming) (?:a )?part of(?: the)?(?: team at)?|contribut(?:e|ing) to(?: the)?(?: team at)?|${placed})`
/** What the writer applies for there: "the role at", "the post of cook with". */
const post = String.raw`(?:opportunity|role|position|opening|vacancy|post|job|internship|candidacy|application|future|fit|(?:role|position|post|job) of (?:[\w-]+ ){0,3}[\w-]+) (?:here )?(?:at|with)`
/** "convinced that … is the right place for me" */
const trust = String.raw`(?<trust>sure|convinced|certain|confident|know|believe|feel)(?: that)?`
/** "to do that work at", "considering me for a place at", "please thank everyone at" */
const other = String.raw`(?:to do (?:that|this|the same) (?:\w+ )?work|interview(?:ing me(?: on \w+day)?)?|interested in(?: \w+){0,3}|considering me for a place) at|considering my application to|fit for|[Pp]lease (?:also )?(?:thank|pass|give|send)\b[^.;,]{0,30} (?:everyone|everybody|team|staff|crew|all) at|(?:interest in|choose|chosen)(?: the)?(?: team at)?`

/** After "the", only names of such houses: "work at the Tarnby Museum", not "join the Night Shift". */
const house =
  /(?:Hotel|Inn|Arms|Museum|Gallery|Theatre|Bank|Academy|College|Institute|Company|Foundation|Society|Brewery)$|^(?:University|Bank) of |^(?:Met|Post|Home) Office$/

/** "join Larkspur, your Leeds site": the letter says what it is. */
const explained = /^(?:,| \() ?(?:your|our|one of)\b/

const places = new RegExp(
  String.raw`(?:\b(?:${verb}|${post}|${trust}|${other}) (?<the>the )?|(?<first>^))(?=\p{Lu}|\p{N}+\p{Lu})`,
  'gu',
)

/** Past or present work elsewhere, and rivals mentioned. */
const elsewhere =
  /\b(?:my (?!best )(?:\w+ ){0,3}(?:role|position|job|post|work|time|internship|experience|years?|offer)|previous|previously|former|formerly|current|currently|last|past|worked|was working|have been working|when i|while i|during my|years (?:at|with)|competitor|competing|rival|another offer|other offer|offer from|(?:been|was) (?:\w+ )?offered|other company|(?<!\bto (?:work|serve) )as an? (?=[^.!?]*\b(?:at|for|with) )|led|ran|built|managed|since(?! (?:our|we) )|unlike|compared|instead of|client|customer|partner|against|used to|started|I (?:held|hired|lost))\b/i

/** Whether a sentence mentions other firms, past or rival. */
export const ofOthers = (sentence: string): boolean => elsewhere.test(sentence)

/** A post accepted, left or not wanted: "I have accepted a post at", "I would rather stay than". */
const settled =
  /\b(?:accept\w*|t(?:ook|aken|aking)(?! (?:the )?time)|got|found|signed|(?:start|begin)\w* (?:in )?(?:a|an|my(?! (?:\w+ )?(?:career|training|apprenticeship)\b)|at|work)|leav(?:e|ing)|left|quit|g(?:a|i)ve\w* up|resign\w*|decid\w+ (?:to|on|against)|turn\w* down|declin\w*|refus\w*|said no|withdr\w+|offered|no longer|rather [^.;]*\bthan|never (?:want|wish|work|join|appl|interest|consider)\w*|I (?:\w+ )?have (?:got )?(?:an?|my|other|more|two|three) (?:[\w-]+ ){0,2}interviews?|also (?:appl|interview|talk|consider|spoke)\w*|(?:not|n['’]t|neither|nor) (?!hesitate)(?:\w+ ){0,2}(?:want|wish|like|love|care|hope|keen|interest|consider|appl|dream|work|join|eager|plan)\w*)\b/i

/** A wish about the reader's firm, up to a word before its name: "would be proud to", "look forward to". */
const wish =
  /(?:(?<wished>\bwould|['’]d|\bhop(?:e|ing)|\b(?:like|love|wish|(?<!\bhad )always wanted) to|(?:\bhave|['’]ve) (?:\w+ )?(?:wanted|hoped|longed|wished)|\bdream(?:t|ed|ing)?|\bone day)|\b(?:want|wish|look(?:ing)? forward|(?<!\b(?:was|were|been) (?:\w+ )?)(?:keen|eager|excited|enthusiastic|thrilled|delighted|motivated|interested|serious)|interest|chance|opportunity|prospect|idea|thought|possibility|ambition|consider\w*|imagine|(?:see|picture) myself|could))\b(?: (?!(?:as|because|while|but|who|where|though|although|whether|friends?|people)\b)[^\s,;:]+){0,8} ?$/i
/** "My sister would love to …", "You would like me to …" */
const others =
  /\byou ?$|\b(?:s?he|they|(?:my|our|his|her|a) (?:\w+ )?(?:wife|husband|partner|brother|sister|sons?|daughter|mother|father|friends?|cousin|colleagues?|nephew|niece|neighbour)|friends|people|who|anyone|everyone|children)\b(?: \w+){0,2} ?$/i
/** What makes "the role at …" the one the letter is about. */
const about =
  /\b(?:thank\w*|grateful|appreciat\w*|interest\w*|keen|excit\w+|enthusias\w*|eager|look(?:ing)? forward|hop(?:e|ing)|appl(?:y|ied|ying|ication)|candida\w+|consider\w*|opportunity|would (?:like|love|be)|['’]d (?:like|love|be)|(?:like|love|want) to|why|suit\w*|follow\w*|writ(?:e|ing)|calling|regarding|about|discuss\w*|enjoyed|after|fit|future|meet\w*|met)\b/i
/** "The role at … suits me" */
const suits = /^[^.;]{0,40}\b(?:suits?|sounds?|seems?|is|would|matches|appeals?|fits?|remains?)\b/i

/** "I am sure that … is the right place for me", not "… is the right supplier" */
const rightForMe =
  /^ (?:is|would be) (?:\w+ )?(?:where I (?:want|would|hope|belong|see)|(?:the|an?) (?:\w+ )?(?:place|company|firm|employer|team|fit|home) for me\b)/

/** A town may be "the right place for me" too. */
const isCertainlyFirm = ({ text, tokens }: Organisation) =>
  /\b(?:Ltd|Inc|LLC|plc|Group)\b/.test(text) || tokens.some((word) => wellKnown.has(word))

/** A subject line, "Interview at …", has no grammatical subject. */
const told = /\bI\b|[.!?]$/
/** A word after the name that it modifies: "controllers", "team". */
const theirs =
  /^ (?!and|in|on|as|for|again|this|next|from|one|because|if|to|at|which|that|very|really|still|is|would|has|suits|appeals|sounds|about|after|before|by|directly|my|once|or|shortly|so|soon|when|while|with)\p{Ll}/u

/** "the role at Tramlink 7", not "the role at Fernway 3 days a week" */
const number = /^ \p{N}{1,20}\p{L}?(?![\p{L}\p{N}]| \p{Ll}+s\b)/u

/** Whether the words up to a verb express a wish for the writer, not for somebody else. */
function hopedBy(before: string): RegExpExecArray | undefined {
  const hope = wish.exec(before)
  return hope && !others.test(before.slice(0, hope.index)) ? hope : undefined
}

/** "I have wanted to join you since school": no past work */
const longHeld = /\bI(?: have|['’]ve) (?:\w+ )?(?:wanted|hoped|longed|wished) to\b/

/** The employers that a text hopes for; where somebody works, worked or will work does not count. */
export const targetsIn = throughout(({ text: whole }): readonly Target[] => {
  const text = longHeld.test(whole) ? whole.split(' since ')[0]! : whole
  if (elsewhere.test(text) || settled.test(text)) return []
  return [...text.matchAll(places)].flatMap((found) => {
    const organisation = organisationAt(text, found.index + found[0].length)
    if (!organisation) return []
    const [phrase] = found
    const { verb, crew, placed, career, the, trust, first } = found.groups ?? {}
    const before = text.slice(0, found.index)
    const after = text.slice(organisation.end)
    // "a good fit with Corvani controllers", "part of the Night Shift team"
    if ((/(?:with|fit for|the) $/.test(phrase) && theirs.test(after)) || explained.test(after)) return []
    const [digits] = number.exec(after) ?? []
    if (!digits && /^ \d/.test(after)) return []
    if ((trust ?? first) !== undefined && !(rightForMe.test(after) && isCertainlyFirm(organisation)))
      return []
    // "be a guide at Tarnby": a town
    const doubtful = the
      ? !house.test(organisation.text)
      : placed && !(phrase.endsWith('at ') && organisation.text.includes(' '))
    if (doubtful && !isCertainlyFirm(organisation)) return []
    // "part of Anna's team"
    const owned = /^['’]s team/.test(after) && !organisation.tokens.some((word) => wellKnown.has(word))
    if (owned && organisation.tokens.length === 1) return []
    // "would" and "could" are wishes already.
    const hope = verb ? hopedBy(before + /^\w*/.exec(verb)![0]) : undefined
    if (!(verb ? hope : about.test(before + phrase) || suits.test(after) || !told.test(text))) return []
    const wished = !verb || hope?.groups?.wished !== undefined
    // "I am excited to start my training at …" is news.
    if (career && !wished) return []
    const end = organisation.end + (digits?.length ?? 0)
    return [
      {
        text: text.slice(organisation.start, end),
        start: organisation.start,
        end,
        tokens: digits ? [...organisation.tokens, digits.trim().toLowerCase()] : organisation.tokens,
        sure: /(?:at|work(?:ing)?(?: here)? for) $/.test(phrase),
        orPlace:
          (the ?? crew) !== undefined ||
          ((!verb || placed !== undefined) &&
            phrase.endsWith('at ') &&
            !/team|every|staff|crew|all/.test(phrase)),
        employing:
          / work(?:ing)?(?: here)? (?:at|for) $/.test(` ${phrase}`) ||
          (phrase.endsWith(' join ') &&
            wished &&
            !/^ (?:for|on|at|with|again|once|when|any|whenever)\b/.test(after)) ||
          (/join(?:ing)? $/.test(phrase) && /^ as an? /.test(after)),
        wished,
        numbered: digits !== undefined,
      },
    ]
  })
})

/** A name where the reader's firm is expected, but another may stand: a client, a town, a colleague. */
export interface Likely extends Organisation {
  /** As likely as not a client: "the Corvani team", "plan Corvani's routes". */
  readonly doubtful: boolean
  /** It may also be a person: "hear from …". */
  readonly personal: boolean
  readonly wished: boolean
}

/** Words before the name of the reader's firm. */
interface Frame {
  readonly before: RegExp
  /** The words that must follow. */
  readonly after?: RegExp
  /** Says that the writer hopes to join: "your" elsewhere in the sentence tells nothing against it. */
  readonly joining?: boolean
  /** Says what the letter is about, without any wish. */
  readonly topic?: boolean
  readonly doubtful?: boolean
}

const likely: readonly Frame[] = [
  {
    before: /\b(?:join(?:ing)?|part of|contribut(?:e|ing) to) the (?=\p{Lu})/gu,
    after: /^ (?:team|family|crew)\b/,
    joining: true,
    doubtful: true,
  },
  {
    before: /\b(?:plan|run|driv|serv|lead|manag|build|grow|shap|improv|support)\w* (?=\p{Lu})/gu,
    after: /^['’]s? (?!(?:accounts?|contracts?|team|crew|class)\b)\p{Ll}/u,
    doubtful: true,
  },
  {
    before: /\bhelp(?:ing)? (?=\p{Lu})/gu,
    after: /^ (?:to )?(?:grow|build|reach|cut|make|keep|win|serve|improve|expand)\b/,
    doubtful: true,
  },
  {
    before: /\b(?:for|in|about|regarding|discuss\w*) (?:the|your) (?=\p{Lu})/gu,
    after: /^ (?:\p{Ll}+ ){1,3}(?:role|position|post|vacancy|job)\b(?! (?:you|I|s?he|they|that)\b)/u,
    topic: true,
    doubtful: true,
  },
  { before: /\b(?:hear(?:ing)?(?: back| more)? from|represent(?:ing)?) (?=\p{Lu})/gu },
  { before: /\b(?:bring|apply)(?:ing)? (?:that|this|it|these|those|the same)(?: \w+){0,3} to (?=\p{Lu})/gu },
  { before: /\b(?:grow|develop|progress)(?:ing)?(?: \w+){0,2} at (?=\p{Lu})/gu },
  { before: /\bconsider(?:ing)? me for (?=\p{Lu})/gu },
]

/** About somebody else: "what you bring to …", "I hope to hear from … about their offer". */
const ofReaderOrRival = /\b(?:your?s?|their|they|other|too|offer)\b/i

/** Names that are probably the reader's firm: "hope to hear from …", "bring this to …". */
export const likelyIn = throughout(({ text }): readonly Likely[] => {
  if (elsewhere.test(text) || settled.test(text) || /\balso\b/.test(text)) return []
  return likely.flatMap(({ before, after: next, joining, topic, doubtful = false }) =>
    [...text.matchAll(before)].flatMap((found) => {
      const named = organisationAt(text, found.index + found[0].length)
      if (!named) return []
      const after = text.slice(named.end)
      if (next ? !next.test(after) : theirs.test(after) || /^['’]| \d/.test(after.slice(0, 2))) return []
      const asked = topic || found[0].startsWith('consider')
      const hope = hopedBy(text.slice(0, found.index))
      if (!asked && (!hope || (!joining && ofReaderOrRival.test(text.slice(hope.index))))) return []
      const wished = asked || hope?.groups?.wished !== undefined
      return [{ ...named, doubtful, personal: found[0].startsWith('hear'), wished }]
    }),
  )
})
