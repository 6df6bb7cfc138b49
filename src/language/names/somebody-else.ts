/** What a name with an additional s may be: "Samuels question", "the Okafors", "Samuels showed me". */
export type Ending = 'possessive' | 'several' | 'slip'

const determiner = /\b(?:an?|the|these|those|of|all|both|some|many|several|other|two|three|four|my|our|no) $/i
/** Words that no possessive precedes. */
const noThing =
  /^(?:are|were|have|do|am|and|or|in|on|at|of|to|who|that|all|both|from|with|for|like|can|could|will|would|among|everywhere|here|there|as|than|but|by|when|where|because|since|if|so|too|again|also|today|yesterday|tomorrow|may|should|must|did|which|though|while|about|before|after|at|i|we|you|he|she|they|is|was|has|had|said|told|gave|took|made|went|came|knew|felt|thought|ran|led|brought|spoke|\p{L}{2,}ed)$/u
/** Verbs in the form for one person. */
const does =
  /^(?:is|was|has|had|did|said|told|gave|took|made|went|came|knew|felt|thought|ran|led|brought|spoke|\p{L}{2,}ed)$/u

/**
 * What a name ending in an additional s means, judging by its neighbours; `sure` where a title or first name proves whose it
 * is.
 */
export function endingOf(before: string, after: string, sure: boolean): Ending {
  if (determiner.test(before)) return 'several'
  const next = /^ ([\p{Ll}'’-]+)/u.exec(after)?.[1]
  if (next && !noThing.test(next)) return 'possessive'
  return sure || (next && does.test(next)) ? 'slip' : 'several'
}

const kin =
  'friend|uncle|aunt|brother|sister|father|mother|cousin|wife|husband|son|daughter|teacher|tutor|neighbour|neighbor|professor|coach|landlord|mentor|boss|manager|supervisor|colleague|trainer|flatmate|roommate'
/** "my friend …", "my tutor was …", "my wife’s name is …", "a friend, …", "a dentist called …" */
const otherBefore = new RegExp(
  String.raw`\b(?:(?:(?:[Mm]y|[Oo]ur) (?:[\w’']+ )?(?:${kin})|[Aa]n? (?:\w+ )?friend)(?: of mine|['’]s name)?(?: is| was)?|[Mm]y (?:old|former|last|previous|late|first) \w+|(?:named|called)),? (?:\p{Lu}[\p{L}.]* )?$`,
  'u',
)
/** "… at my old hospital", "… at reception", "… & Co" */
const otherAfter =
  /^(?: \p{Lu}\p{L}+)? (?:(?:at|in|from|on|behind) (?:the )?(?:front )?(?:reception|desk|gate|door|counter|till|bar)\b|(?:at|in|from|of) my (?:old|former|last|previous|first|own)\b|(?:&|and) (?:Co|Sons?|Daughters?|Brothers|Partners)\b|(?:Ltd|Limited|Inc|LLC|GmbH|plc)\b)/u

/** "…, my old tutor, …" */
const kinAfter = new RegExp(String.raw`^(?: \p{Lu}\p{L}+)?, my (?:\w+ )?(?:${kin})\b`, 'u')

/** Whether the neighbouring words show that this is nobody from the interview. */
export function saidToBeOther(before: string, after: string): boolean {
  return otherBefore.test(before) || otherAfter.test(after) || kinAfter.test(after)
}
