import { lastClause } from '../../core/clause.ts'
import { markPattern } from './marks.ts'

const no = "(?:\\b(?:not|no|nothing|nobody|never|cannot|unlikely|doubt(?:ful)?)|n't)"
/** Words before a day that make it the earliest at best: "after", "not before", "nothing will happen before". */
const opens = [
  "\\b(?<past>after|past|beyond|following)(?: (?!(?:by|until|before|hear|will|write|know|then|expect|call|can)\\b)[\\w']+){0,5}",
  '\\b(?:from|as of|earliest(?: is| would be)?|soonest(?: is| would be)?)',
  '\\b(?:sooner|earlier) than',
  `${no}(?: (?!(?:call|ring|phone|telephone|contact|chase|write|e-?mail|message|ask|touch|check|follow|reach|later)\\b)[\\w']+){0,6} (?:before|(?:until|till) after)(?: the)?`,
].join('|')
/** Words before a day that exclude it: "it won't be", "not by"; but not "If you have not heard by". */
const denies = `${no}(?: (?:be|is|to|will|would|going|happen|come|make|it|have|a|decision|news|know|decide|ready|done|possible|likely|quite|this|next|the|by|on|for|in)){0,5}`
const before = new RegExp(`(?:${opens}|(?<deny>${denies})) ?$`)
/** "if I have not heard by" excludes nothing. */
export const spared = /\b(?:if|unless|should you|in case)\b/

/** "You will not wait beyond": at the latest. */
const negated = new RegExp(`${no}(?: (?!until\\b|till\\b)[\\w']+){0,6} $`)

/** "After Friday we need | a week": the length counts from there. */
export const goesOn = /\b(?:after|following|past|beyond)\b[^;^]{0,60}\^/

/** Words after a day that reject it: "is too soon", "won't work", "at the earliest". */
const takesBack =
  /^(?: at the (?:very )?(?:earliest|soonest)\b|(?: (?:is|was|will be|would be|looks|seems|feels|might be|may be))?(?: (?:probably|perhaps|rather|far|much|now|simply|just|a bit|a little|going to be))* (?:too (?:soon|early|tight|optimistic|ambitious)|(?:unlikely|impossible|unrealistic|optimistic|ambitious|not (?:possible|likely|realistic|going to)))\b| (?:won't|will not|isn't going to) (?:work|do|happen|be (?:possible|enough))\b)/

function isEarly(clause: string): boolean {
  const found = before.exec(clause)
  if (!found) return false
  const { past, deny } = found.groups ?? {}
  const ahead = clause.slice(0, found.index)
  return !(past && negated.test(ahead)) && !(deny && spared.test(ahead))
}

/** The marks of days before or on which nothing is expected, and the words with `^` in their place. */
export function withoutEarliest(text: string): { readonly text: string; readonly early: readonly string[] } {
  const early: string[] = []
  const rest = text.replace(new RegExp(markPattern, 'g'), (marked: string, at: number) => {
    const clause = lastClause(text.slice(Math.max(0, at - 90), at), [';'])
    if (!isEarly(clause) && !takesBack.test(text.slice(at + marked.length))) return marked
    early.push(marked)
    return '^'
  })
  return { text: rest, early }
}
