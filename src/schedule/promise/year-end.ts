import { lastClause } from '../../core/clause.ts'
import type { Day } from '../calendar.ts'
import { plain } from './plain.ts'

const feast =
  /\b(?:(?:christmas|xmas)(?: (?:holidays?|break|season|period))?|(?:festive|winter) (?:holidays?|break|season|period)|(?<!\b(?:chinese|lunar|happy|jewish) )(new year)|(holidays|holiday (?:season|break|period)))\b/g
const until = /\b(?:by|before|ahead of|prior to) (?:(?:the|our) )?$/
const beyond =
  /\b(?:after|until|till|over|around|about|near|round|during|once|following|past|back from|end of|between) (?:(?:the|our) )?$/
/** "We won't decide before Christmas" promises nothing before January. */
const denied = /\b(?:not|no|nothing|nobody|never|unlikely)\b|n't\b/
const early =
  /\b(?:after|over|around|about|near|round|once|early|start|beginning|first|soon|straight|right|and)\b[a-z -]{0,12}$/

/** "before Christmas", "after the holidays", "in the new year". Holidays without a name mean these from November on. */
export function* turnOfYear(text: string, said: Day): Generator<Day> {
  const inSeason = said.month > 10 || (said.month === 1 && said.day <= 7)
  const january = said.add({ years: said.month === 1 ? 0 : 1 }).with({ month: 1, day: 10 })
  for (const { 1: newYear, 2: unnamed, index } of text.matchAll(feast)) {
    if (unnamed && !inSeason) continue
    const before = text.slice(0, index)
    const first = until.test(before)
    if (first && !denied.test(lastClause(before, [';', ','])))
      yield said.with({ month: 12, day: newYear ? 31 : 24 })
    else if (newYear) yield january.with({ day: first || early.test(before) ? 10 : 20 })
    else if (first || beyond.test(before)) yield january
  }
}

const holiday =
  '(?:(?:the )?(?:christmas|xmas|winter|festive|year|holidays?|break)|(?:the )?new year|january)'
const closes = new RegExp(
  `\\b(?:(?:we|they|everyone|everybody|the [a-z]+)(?: all)? (?:breaks? up|shuts? down|closes? down|(?:shuts?|closes?|finish(?:es)?|stops?|leaves?|(?:is|are|goes?) (?:off|away)|(?:is|are) (?:shut|closed)) (?:for|until|till?|over) ${holiday})|(?:christmas|xmas|winter|festive|year-end|holiday) (?:shutdown|closure|break)|end of term|term (?:ends|finishes))\\b`,
)

/** If they are away from a day they named in December, the end of that year: "before we break up on 18 December". */
export const awayFrom = (named: Day, words: string): Day =>
  named.month === 12 && named.day > 10 && closes.test(plain(words)) ? named.with({ day: 31 }) : named
