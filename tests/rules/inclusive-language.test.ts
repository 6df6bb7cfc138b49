import { expect, it } from 'vitest'
import { patterns } from '../../node_modules/retext-equality/lib/patterns-en.js'
import { better, chosen } from '../../rules/inclusive-language.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('inclusive-language')

const found = (phrase: string) => {
  const body = `They wrote of the ${phrase} people over there.`
  return analyzer
    .check({ kind: 'thank-you', body })
    .findings.map(({ start, end, message, fixes }) => [
      body.slice(start, end),
      message,
      fixes.map(({ insert }) => insert),
    ])
}

it.each(patterns.filter(({ id }) => chosen.has(id)).map((pattern) => [pattern.id, pattern] as const))(
  'finds every phrase of %s in spite of the quick look first, and offers up to three others',
  (_, { inconsiderate, considerate }) => {
    for (const phrase of Object.keys(inconsiderate).filter((phrase) => !/\p{Lu}/u.test(phrase))) {
      const others = better[phrase.replaceAll(/[ -]/g, '')] ?? Object.keys(considerate ?? {}).slice(0, 3)
      expect(found(phrase)).toEqual([[phrase, `“${others[0]}” says the same and includes everyone.`, others]])
    }
  },
)

it.each(['man-power', 'black-listed', 'spokes-woman'])('finds “%s”, written with a dash', (phrase) => {
  expect(found(phrase)).toHaveLength(1)
})
