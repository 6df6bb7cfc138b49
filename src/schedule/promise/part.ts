const part = '(?<part>start|beginning|early|first half|mid|middle|late|later|end|second half|back end)'
/** "early in the", "end of": the part of a week, month or quarter that a promise names. */
export const partOf = `(?:${part}(?:[ -](?:in|of|part of))?(?:[ -]the)?[ -])?`

/** Which third of a week, month or quarter is meant, from 0; the last where no part is named. */
export function thirdNamed(part: string | undefined): 0 | 1 | 2 {
  if (part && /^(?:start|beginning|early)/.test(part)) return 0
  return part && /^(?:mid|first half)/.test(part) ? 1 : 2
}
