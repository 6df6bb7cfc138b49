/** Days, periods and the ways to say "by then". */
export const timeWords = {
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow tonight weekend tmrw tmr tomoz 2mrw',
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
  period:
    'minute minutes hour hours day days week weeks weekend month months year years fortnight fortnights',
  numeral: 'a an one two three four five six seven eight nine ten eleven twelve several few couple many',
  many: 'three four five six seven eight nine ten eleven twelve several many multiple countless numerous 3 4 5 6 7 8 9 10 11 12 15 20',
  urgently: 'immediately urgently asap now instantly pronto promptly forthwith',
}

export const timeFragments = {
  moment:
    '(this|next|the)? <day> (morning|afternoon|evening|night|noon|lunchtime|lunch)?|(the)? (end|close) of (the|this|your|next)? (business|play|working)? (day|week|month|business|play)|eod|cob|eow|noon|midnight|lunch|lunchtime|(the)? <ordinal>|<month> <number>|<number> <month>|<clock> !(day|days|week|weeks|month|months)|(the|this|next) (weekend|week|month|evening|afternoon)',
  deadline:
    '(by|before|until|till|no later than|not later than|latest by) (close of)? <moment>|within (the)? (next|coming|following)? <number>? (working|business|calendar|more)? <period>|in the next <number>? (working|business)? <period>|<moment> (latest|at the latest|the latest|itself|positively)',
  /** "Over two weeks", "since Monday", "too long". */
  longWait:
    '(more than|over|nearly)? ..2 <period>|..1 (so|too)? (long|longer|ages)|all this time|quite a while|since (then|last|the <ordinal>|<number>|(my|our|the|that) ..1 (<talk>|test|end)|..3 (<day>|<month>|spring|summer|autumn|winter))',
  closeOfDay:
    'today|tonight|tomorrow|noon|midnight|eod|cob|(the)? (end|close) of ..1 (day|play|business)|close $',
  soon: '<deadline>|<urgently>|right (now|away)|straight away|at once|as soon as possible|without (any|further)? delay|today|tonight|tomorrow|tmrw|this (instant|minute|week|evening|afternoon|morning)',
}
