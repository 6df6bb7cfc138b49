import { sentencesOf } from './invitation.ts'

const other =
  '(?:(?:another|an?|the)(?: [a-z]+){0,2} (?:candidate|applicant|person|colleague|direction)|other (?:candidates|applicants)|(?:someone|somebody)(?: else)?)\\b'
const application = '(?:(?:your|my|the|this) (?:application|candidacy|candidature)|with (?:you|me)|you|me)'
const no = "(?:\\bnot|n't|\\bnever)"
const filled = "(?:has|have|was|were|is|'s)(?: now| already| since)?(?: been)?"

/** Words of a rejection, as an employer writes it or a candidate reports it. */
const refuses = new RegExp(
  [
    `\\b(?:gone|going|went|(?:will|to) (?:go|proceed|move (?:forward|ahead|on))|proceed(?:ed|ing)|mov(?:ed|ing) (?:forward|ahead|on)) with ${other}`,
    `\\b(?:chose|chosen|hired|appointed|picked|selected) ${other}`,
    `(?:${no}|\\bunable to)(?: be| to)? (?:tak|mov|progress|proceed|continu|pursu|go|consider)\\w* (?:forward |ahead |on |further )?${application}`,
    `(?:${no}|\\bno longer)(?: to)?(?: be)?(?: (?:taking|moving|progressing|proceeding|going|consider(?:ed|ing)|in|under))(?: (?:any )?(?:forward|further|ahead|the running|consideration)| ${application})`,
    `\\b(?:(?:were|was|am|are|is)(?: not|n't)|(?:have|has|had)(?: not|n't) been) (?:successful|selected|chosen|shortlisted|appointed|hired|picked)\\b`,
    '\\b(?:been|was|were|am|are) (?:unsuccessful|rejected|turned down|declined)\\b',
    '\\b(?:turned|turning) (?:me|you) down\\b|\\breject(?:ed|ing) (?:me|my)\\b|\\bsaid no\\b',
    `\\b(?:position|role|post|job|vacancy|place) ${filled} (?:filled|gone|given to|offered to|taken)\\b`,
    `(?:${no}|\\bunable to|\\bcannot)(?: be)?(?: able to)? (?:offer(?:ing)?|giv(?:e|ing)) (?:you|me) (?:the|a|this) (?:job|role|post|position|place)\\b`,
    `\\b(?:did not|didn't) get (?:the (?:job|role|post|position)|it)\\b|\\bdecided not to (?:proceed|progress|hire|offer|take|move)\\b`,
  ].join('|'),
)
/** "If you are not chosen", "whether the post is filled", "not been chosen yet", "unsuccessful candidates". */
const open =
  /\b(?:if|unless|whether|should you|in case|or not|may|might|could|would|until|till?|before|when|once|yet|nobody|no one|not been filled|not filled|last (?:year|time))\b|\b(?:candidates|applicants|those|anyone|people) (?:who|that|were|are|will)\b/

/** Whether the words report a rejection, and not a possible one. */
export const isRefusal = (words: string): boolean =>
  sentencesOf(words).some((sentence) => refuses.test(sentence) && !open.test(sentence))
