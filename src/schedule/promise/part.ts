const part = '(?<part>start|beginning|early|first half|mid|middle|late|later|end|second half|back end)'
/** "early in the", "end of": the part of a week or month that a promise names. */
export const partOf = `(?:${part}(?:[ -](?:in|of|part of))?(?:[ -]the)?[ -])?`

type Part = 'early' | 'middle' | 'end'

export function partNamed(name: string | undefined): Part {
  if (name && /^(?:start|beginning|early)/.test(name)) return 'early'
  return name && /^(?:mid|first half)/.test(name) ? 'middle' : 'end'
}
