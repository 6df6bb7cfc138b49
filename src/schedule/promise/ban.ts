import { plain } from './plain.ts'
import { calls, sentencesOf } from './invitation.ts'

/** What they do not want: "no phone calls, please", or any question at all: "please don't contact us". */
export type Ban = 'phone' | 'any'

const whom =
  '(?: (?:me|us|her|him|them|hr|anyone|(?:the|our) (?:office|team|company|school|department|panel|recruiters?|(?:hiring|recruitment) (?:manager|team))))?'
/** What follows a request not to ask for news, unlike "please don't call us on Sundays" or "… about parking". */
const end =
  '(?= (?:again|at all|directly|yet|first|until|till?|before|unless|because|since|as|while|in the meantime|meanwhile|to (?:ask|check|chase)|(?:for|about) (?:an?|any|the|your)? ?(?:updates?|news|outcome|decision|result|answer))\\b| ?[,:)-]| ?$)'
const writes =
  '(?:contact|approach|chase|e-?mail|message|write|follow up|get in touch|check (?:back|in)|reach out)'
const doing =
  '(?:contact|approach|chas|e-?mail|messag|writ|follow|check|reach|gett)ing(?: up| in| out| in touch)?'
const act = `(?:(?<voice>${calls}(?! or\\b))|(?:${calls}|${writes}))(?: or (?:${calls}|${writes}))?(?: back)?(?: (?:to|with|up with))?${whom}(?<line> by (?:tele)?phone)?${end}`

/** Requests to the candidate, unlike "We don't contact everyone" and "they never call back". */
const asked = [
  "(?:^ ?|[,:-] ?|\\b(?:please|kindly|so|but|just|please\\b[^,]{0,60} and|ask that you) )(?:please |kindly )?(?:do not|don't|never)",
  '\\b(?:ask|ask(?:ed|s)|told|tell|said|request(?:ed)?|(?:prefer|like|want)(?= (?:you|candidates|applicants)\\b))(?: (?:me|you|us|candidates|applicants|everyone|that (?:i|you|candidates)))? (?:to )?not(?: to)?',
  "\\byou (?:(?:must|should|may|need)(?: not|n't)|cannot|are not to|(?:do not|don't) (?:need|have) to)",
  '\\bno need (?:for you )?to',
].join('|')
const requests = new RegExp(`(?:${asked}) ${act}`)
const gerunds = new RegExp(
  `\\b(?:refrain from|avoid) (?:(?<voice>${calls}ing)|${doing})(?: (?:to|with))?${whom}${end}`,
)
const nouns =
  /(?:^ ?|[,:-] ?|\bplease,? )no (?:(?<voice>(?:tele)?(?:phone )?calls)|e-?mails|follow-?ups?|messages|chas(?:ing|ers)|contact)(?<more> or [a-z- ]{4,14}?)?(?= (?:until|till|before|please)\b|,|$)/
const waits =
  /\b(?:please|just|kindly|(?:asked|told) (?:me|us|you)) (?:to )?wait (?:for (?:us|me|them|hr) to|to hear from|(?:un)?till? (?:we|they|i|hr|you hear))\b/
/** "Don't call us, we'll call you" excludes letters too. */
const theirTurn = /\b(?:we|they|i|hr)(?:'ll| will| shall) (?:call|ring|phone|contact|reach|get|be in touch)\b/

const addressed =
  /\b(?:all|any|please|direct|send) (?:(?:direct|send|address|all|any|your|further|other) ){0,4}(?:enquir(?:y|ies)|inquir(?:y|ies)|queries|questions|correspondence)\b[^;]{0,30}?\b(?:to|through|via) (?!you\b|me\b|us\b)[a-z]/

/** Their first request not to be asked, with its clause; null where there is none. */
export function banIn(words: string): { readonly ban: Ban; readonly clause: string } | null {
  for (const sentence of sentencesOf(words)) {
    const match =
      requests.exec(sentence) ?? gerunds.exec(sentence) ?? nouns.exec(sentence) ?? waits.exec(sentence)
    if (!match) continue
    const after = sentence.slice(match.index + match[0].length)
    const [rest = ''] = after.split(/[,:]| - /)
    const { voice, line, more } = match.groups ?? {}
    const phone = (voice ?? line) && !more && !theirTurn.test(plain(words))
    return { ban: phone ? 'phone' : 'any', clause: match[0] + rest }
  }
  return null
}

/** "All enquiries to HR only": they named whom to ask. */
export const namesAddressee = (words: string): boolean => addressed.test(plain(words))
