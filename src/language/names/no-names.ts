import { monthNames, weekdayNames } from '../../core/calendar-names.ts'
import { titles } from '../../core/titles.ts'

/** Days, places and feasts, which name neither an employer nor a person. */
export const notCompanies = new Set(
  `i ${[...weekdayNames, ...monthNames].join(' ').toLowerCase()} today tomorrow england scotland wales ireland britain uk us usa eu europe america canada australia india
  london dublin manchester birmingham edinburgh glasgow bristol leeds paris berlin munich madrid rome amsterdam brussels zurich
  york city boston chicago seattle austin denver atlanta dallas houston toronto vancouver sydney melbourne mumbai delhi bangalore
  singapore tokyo lagos nairobi cairo dubai human resources hr it q1 q2 q3 q4 you your this that these those we they
  english french german spanish all both every board christmas easter head height heights office offices headquarters hq campus`.split(
    /\s+/,
  ),
)
/** People work with these products, but at their makers: "experience with Excel", "a role at Google". */
export const tools = new Set('zoom teams google meet slack linkedin skype excel python java sql'.split(' '))
/** "Dr Hale", "Chef Laurent": somebody, not a firm. */
export const titled = new RegExp(
  `^(?:(?:${titles})\\b|(?:Chef|Coach|Sister|Captain|Nurse|Judge|Father) \\p{Lu})`,
  'u',
)
