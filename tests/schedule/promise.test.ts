import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { isAmbiguous, isFar, isUnread, latestPromised, promiseIn } from '../../src/schedule/promise/index.ts'

/** The latest day promised, said on Thursday 9 October 2025 unless told otherwise. */
function promised(words: string, said: string | null = '2025-10-09', american?: boolean) {
  const today = Temporal.PlainDate.from('2025-10-12')
  const on = said === null ? null : Temporal.PlainDate.from(said)
  return latestPromised(words, { on, today, american })?.toString() ?? null
}

const unsure = (words: string, american?: boolean, said = '2025-10-09') => {
  const on = Temporal.PlainDate.from(said)
  return isAmbiguous(words, { on, today: on, american })
}

describe('a promise in words', () => {
  it.each([
    ['one to two weeks', '2025-10-23'],
    ['1-2 weeks', '2025-10-23'],
    ['1–2 wks', '2025-10-23'],
    ['within a week or two', '2025-10-23'],
    ['in about a week', '2025-10-16'],
    ['two weeks or so', '2025-10-23'],
    ['a couple of weeks', '2025-10-23'],
    ['a few days', '2025-10-14'],
    ['in the next few working days', '2025-10-16'],
    ['a few weeks', '2025-10-30'],
    ['2 or 3 days', '2025-10-13'],
    ['a fortnight', '2025-10-23'],
    ['within a month', '2025-11-10'],
    ['ten days to two weeks', '2025-10-23'],
    ['5 to 7 business days', '2025-10-20'],
    ['within ten working days', '2025-10-23'],
    ['within 48 hours', '2025-10-13'],
    ['a two-week process', '2025-10-23'],
  ])('ends a length of time at its far end: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['two weeks, maybe three', '2025-10-30'],
    ['A couple of weeks, possibly four.', '2025-11-06'],
    ['a week or so, perhaps two', '2025-10-23'],
    ['a week or two, maybe three', '2025-10-30'],
    ['ten days, could be twelve', '2025-10-21'],
    ['Two weeks - maybe three if the board is late', '2025-10-30'],
    ['two weeks (perhaps three)', '2025-10-30'],
    ['a week, or two at worst', '2025-10-23'],
    ['two weeks or three', '2025-10-30'],
    // No second length.
    ['two weeks, maybe sooner', '2025-10-23'],
    ['In two weeks, perhaps three people will write', '2025-10-23'],
    ['two weeks, and three of us decide', '2025-10-23'],
    ['within a week; we have two posts', '2025-10-16'],
  ])('reads a second number without its unit as the far end: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['Two Tuesdays from now', '2025-10-21'],
    ['three Fridays from today', '2025-10-24'],
    // Said on a Thursday.
    ['two Thursdays from now', '2025-10-23'],
    ['a couple of Mondays from now', '2025-10-20'],
    ['in two Wednesdays', '2025-10-22'],
    ["in two Wednesdays' time", '2025-10-22'],
    ['within the next two Fridays', '2025-10-17'],
    ['by Friday; we meet in two rooms', '2025-10-10'],
    ['on Monday, as two Fridays each summer we are shut', '2025-10-13'],
  ])('counts weekdays: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['by 10.11.2025', '2025-11-10'],
    ['by 10.11.25', '2025-11-10'],
    ['By 10.11.', '2025-11-10'],
    ['by 10.11', '2025-11-10'],
    ['Bis zum 4.12. melden wir uns', '2025-12-04'],
    ['Decision on 03.11.2025 at the latest', '2025-11-03'],
    ['by 31.10.2025', '2025-10-31'],
    ['by 7.1.', '2026-01-07'],
    // A time of day, a version, a share.
    ['by 10.30 on Friday', '2025-10-10'],
    ['on Friday by 5.10', '2025-10-10'],
    ['by Friday at 10.12', '2025-10-10'],
    ['by Friday, in release 4.12.1', '2025-10-10'],
    ['by Friday, with version 4.12.', '2025-10-10'],
    ['after 10.11 pm on Friday', '2025-10-10'],
  ])('reads a date with dots as the day first: %s', (words, day) => {
    for (const american of [undefined, true, false]) expect(promised(words, undefined, american)).toBe(day)
  })

  it.each([
    ['twenty-three days', '2025-11-03'],
    ['within thirty six hours', '2025-10-13'],
    ['forty-two days at most', '2025-11-20'],
    ['twenty-two working days', '2025-11-10'],
    ['eighteen days', '2025-10-27'],
    ['twenty days', '2025-10-29'],
    ['seventy days', '2025-12-18'],
    ['eighty-one hours', '2025-10-13'],
    ['ninety days', '2026-01-07'],
    ['ten days, one week if we hurry', '2025-10-20'],
  ])('reads a number of two words as a whole: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['by the last Wednesday of the month', '2025-10-29'],
    ['on the final Monday in November', '2025-11-24'],
    ['the fourth Thursday of November', '2025-11-27'],
    ['the last working day of the month', '2025-10-31'],
    ['on the last day of next month', '2025-11-30'],
    // The talks began before the promise was made.
    ['the talks began last Friday', null],
  ])('knows the last day of a month, and no day that is over: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['the day after tomorrow, I think', '2025-10-13'],
    ['tomorrow, or the day after', '2025-10-13'],
    ['today or the next day', '2025-10-10'],
    ['tomorrow, possibly the following day', '2025-10-13'],
    ['tomorrow', '2025-10-10'],
    ['ten days from yesterday', '2025-10-20'],
    ['a fortnight from last Wednesday', '2025-10-22'],
    ['a week from tomorrow', '2025-10-17'],
  ])('counts from the days near the promise: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['before December', '2025-11-30'],
    ['by December', '2025-12-01'],
    ['ahead of the next month', '2025-10-31'],
    ['by next month', '2025-11-01'],
    ['by the end of November', '2025-11-30'],
    ['during November', '2025-11-30'],
    ['we cannot say before December', '2025-12-31'],
    ['if you hear nothing by December, write to us', '2025-12-01'],
    ['by October', '2025-10-31'],
    ['this month or next', '2025-11-30'],
    ['end of the month, perhaps early in the next', '2025-11-10'],
    ['this month, and next time we will be quicker', '2025-10-31'],
  ])('ends before a month where that is the limit: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['early next week', true],
    ['in a few days', true],
    ['in several days', true],
    ['in two weeks', false],
    ['by Friday', false],
    ['tomorrow', false],
  ])('knows a reading from a day that they named: %s', (words, guessed) => {
    const on = Temporal.PlainDate.from('2025-10-09')
    expect(promiseIn(words, { on, today: on }).guessed).toBe(guessed)
  })

  it.each([
    ['not before Halloween', true],
    ['nothing goes out until the grant is through', true],
    ['after Black Friday', true],
    ['once the board has met', false],
  ])('that wait for something unknown may wait long: %s', (words, far) => {
    expect([promised(words), isFar(words)]).toEqual([null, far])
  })

  it.each([
    ['by Friday', '2025-10-10'],
    ['on Thursday', '2025-10-16'],
    ['Tuesday or Wednesday', '2025-10-15'],
    ['by next Friday', '2025-10-17'],
    ['Tuesday of next week', '2025-10-14'],
    ['by Wed', '2025-10-15'],
    ['this week', '2025-10-10'],
    ['by the end of the week', '2025-10-10'],
    ['early next week', '2025-10-14'],
    ['the beginning of next week', '2025-10-14'],
    ['the middle of next week', '2025-10-15'],
    ['some time next week', '2025-10-17'],
    ['the end of next week', '2025-10-17'],
    ['the week after next', '2025-10-24'],
    ['today', '2025-10-09'],
    ['by close of business', '2025-10-09'],
    ['tomorrow morning', '2025-10-10'],
  ])('knows the days of the week: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['end of the month', '2025-10-31'],
    ['by the end of November', '2025-11-30'],
    ['late November', '2025-11-30'],
    ['in November', '2025-11-30'],
    ['early November', '2025-11-10'],
    ['mid-November', '2025-11-20'],
    ['next month', '2025-11-30'],
    ['the first week of December', '2025-12-07'],
    ['the last week of October', '2025-10-31'],
    ['in early January', '2026-01-10'],
    ['end of February', '2026-02-28'],
    ['by the end of the quarter', '2025-12-31'],
    ['early next quarter', '2026-01-31'],
    ['in the middle of the next quarter', '2026-02-28'],
    ['early this quarter', '2025-10-31'],
    ['Q4', '2025-12-31'],
    ['in early Q1', '2026-01-31'],
    ['at the start of Q1', '2026-01-31'],
    ['mid-Q1', '2026-02-28'],
    ['late in Q1', '2026-03-31'],
    ['end of Q4 or early in Q1', '2026-01-31'],
    ['by the end of the year', '2025-12-31'],
    ['before Christmas', '2025-12-24'],
  ])('knows the parts of a month and a year: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['early Nov', '2025-11-10'],
    ['beginning of Nov.', '2025-11-10'],
    ['Oct or Nov', '2025-11-30'],
    ['mid-Dec at the latest', '2025-12-20'],
    ['end of Oct / start of Nov', '2025-11-10'],
    ['first week of Dec', '2025-12-07'],
    ['late Jan', '2026-01-31'],
    ['EOW', '2025-10-10'],
    ['EOW next week', '2025-10-17'],
    ['by EOM', '2025-10-31'],
    ['EOY', '2025-12-31'],
    ['EOD Monday', '2025-10-13'],
    ['2wks', '2025-10-23'],
    ['3-5days', '2025-10-14'],
    ['Jan writes to everyone', null],
    ['you will be called by Jan', null],
    ['Mar from HR will ring', null],
    ['the decoration comes first', null],
  ])('knows the short forms: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['by 17 October', '2025-10-17'],
    ['by Friday, October 17th', '2025-10-17'],
    ['by Oct 17', '2025-10-17'],
    ['by the 17th', '2025-10-17'],
    ['by the 3rd', '2025-11-03'],
    ['2025-10-17', '2025-10-17'],
    ['between 14 and 17 October', '2025-10-17'],
    ['10 January', '2026-01-10'],
  ])('knows a day of the calendar: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it('reads a bare 10/11 by the country, or else as the later day, and is unsure then', () => {
    expect(promised('by 10/11', '2025-10-09', false)).toBe('2025-11-10')
    expect(promised('by 10/11', '2025-10-09', true)).toBe('2025-10-11')
    expect(promised('by 10/11')).toBe('2025-11-10')
    expect(promised('by 11/10')).toBe('2025-11-10')
    expect(unsure('by 11/10')).toBe(true)
    expect(unsure('by 10/11', true)).toBe(false)
    expect(unsure('by 10/10, or 20/10 at the latest')).toBe(false)
  })

  it.each([
    ['by 1/12', '2026-01-12', true],
    ['by 1/12', '2026-01-12', false],
    ['before 12/1', '2026-01-12', true],
    ['between 1/8 and 1/14', '2026-01-14', false],
    ['by 1/12/2026', '2026-01-12', false],
    ['by 12/29', '2025-12-29', false],
  ])('reads a date as the day that lies near, whatever the country: %s', (words, day, american) => {
    expect(promised(words, '2025-12-18', american)).toBe(day)
    expect(unsure(words, undefined, '2025-12-18')).toBe(false)
  })

  it('ends February in a leap year on the 29th', () => {
    expect(promised('end of February', '2028-01-20')).toBe('2028-02-29')
  })

  it.each([
    ['a couple of days', '2025-10-10', '2025-10-13'],
    ['tomorrow', '2025-10-10', '2025-10-13'],
    ['within 24 hours', '2025-10-10', '2025-10-13'],
    ['in a few days', '2025-10-06', '2025-10-13'],
    ['in two days', '2025-10-07', '2025-10-09'],
    ['two weeks', '2025-10-11', '2025-10-27'],
  ])('ends no length of time on a day off: %s, told on %s', (words, said, day) => {
    expect(promised(words, said)).toBe(day)
  })

  it.each([
    ['Wednesday week', '2025-10-22'],
    ['by Monday fortnight', '2025-10-27'],
    ['tomorrow week', '2025-10-17'],
    ['today week at the latest', '2025-10-16'],
    ['a week on Monday', '2025-10-20'],
    ['three weeks from Tuesday', '2025-11-04'],
    ['a fortnight tomorrow', '2025-10-24'],
    ['within two working days of 20 October', '2025-10-22'],
    ['a week after the advert closes on the 20th', '2025-10-27'],
    ['four days following the closing date, 20 October', '2025-10-24'],
    ['the day after the council sits on 21 October', '2025-10-22'],
    ['the Thursday after we see the last person on the 20th', '2025-10-23'],
    ['talks end on 21 October, and the list is made the week after', '2025-10-31'],
    ['we talk to others until the 21st and need another fortnight after that', '2025-11-04'],
    ['the directors meet on 21 October; letters go out two days later', '2025-10-23'],
    ['the post closes on 20 October and we choose the following Wednesday', '2025-10-22'],
    ['we see two more on the 20th and that takes all week', '2025-10-24'],
    ['we vote on Wednesday and ring the next working day', '2025-10-16'],
    ['in the week commencing 20 October', '2025-10-24'],
    ['w/c Monday 20th', '2025-10-24'],
    ['early in the week of October 20', '2025-10-24'],
    ['the second Tuesday of November', '2025-11-11'],
    ['from Monday to Wednesday', '2025-10-15'],
    ['either the 20th or 21st', '2025-10-21'],
    ['after Monday’s talks we need two weeks', '2025-10-27'],
  ])('counts from the day beside a length of time: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['next week, or the week after that', '2025-10-24'],
    ['a week or two, on a Friday', '2025-10-23'],
    ['two weeks from the date of your interview', '2025-10-23'],
    ['a week following your interview on Thursday', '2025-10-16'],
    ['on Wednesday after lunch', '2025-10-15'],
    ['three weeks from now, on Monday', '2025-10-30'],
    ['two weeks after our talk, so by 24 October', '2025-10-24'],
  ])('counts from no day that only stands near: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['Thu 23rd at the latest', '2025-10-23'],
    ['by Tuesday 28th', '2025-10-28'],
    ['by 5pm Monday 3rd', '2025-11-03'],
    ['Weds (22nd)', '2025-10-22'],
    ['Friday 17 or so', '2025-10-17'],
    // The number is of no Friday that is near.
    ['Friday 5 people will decide', '2025-10-10'],
    ['Friday 10 am', '2025-10-10'],
  ])('reads the number beside a weekday: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['Not this week, I think the end of next', '2025-10-17'],
    ['not next week but the one after', '2025-10-24'],
    ['Friday is too early, say Tuesday', '2025-10-14'],
    ['Monday won’t work; it will be the Friday', '2025-10-17'],
    ['not by Monday; the Tuesday after', '2025-10-14'],
    ['nothing goes out before Wednesday, and you hear on Monday', '2025-10-20'],
    ['no later than Monday', '2025-10-13'],
    ['if you have not heard by Monday, it was somebody else', '2025-10-13'],
    ['you will not wait past Monday', '2025-10-13'],
    ['Monday won’t be a problem', '2025-10-13'],
    ['do not ring before Monday', '2025-10-13'],
    ['at the earliest on the 14th, by the 20th at the latest', '2025-10-20'],
    ['two weeks at least, five at most', '2025-11-13'],
  ])('takes no day that they deny, and others as they are: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['not before the 20th', '2025-10-20'],
    ['we decide after 20 October', '2025-10-20'],
    ['no news until after Monday 20 October', '2025-10-20'],
    ['the letters go out from Monday', '2025-10-13'],
    ['20 October at the earliest', '2025-10-20'],
    ['do not expect word before the 20th', '2025-10-20'],
    ['a week after the board has met', '2025-10-16'],
    ['within a week of the closing date', '2025-10-16'],
    ['the week after the last interviews, which end on a date still open', null],
  ])('names a day before which nothing comes, and no latest: %s', (words, day) => {
    const on = Temporal.PlainDate.from('2025-10-09')
    const { by, after } = promiseIn(words, { on, today: on })
    expect([by, after?.toString() ?? null]).toEqual([null, day])
  })

  it.each([
    ['within the fortnight', '2025-10-23'],
    ['within the month', '2025-11-10'],
    ['this side of Christmas', '2025-12-24'],
    ['before the month is out', '2025-10-31'],
    ['by the close of the month', '2025-10-31'],
    ['by year-end', '2025-12-31'],
    ['by the weekend', '2025-10-10'],
    ['before the week is out', '2025-10-10'],
    ['by this time next week', '2025-10-16'],
    ['first thing next week', '2025-10-14'],
    ['in the next week or two', '2025-10-23'],
    ['have a good weekend', null],
  ])('knows the plain turns: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['before Thanksgiving', '2025-11-26', null],
    ['after Thanksgiving', null, '2025-11-27'],
    ['once Thanksgiving is over', null, '2025-11-27'],
    ['around Thanksgiving', null, '2025-11-27'],
    ['not before Thanksgiving', null, '2025-11-26'],
    ['the Tuesday after Thanksgiving', '2025-12-02', null],
    ['a week after Thanksgiving', '2025-12-04', null],
    ['after the bank holiday', null, '2025-11-11'],
    ['after Veterans Day', null, '2025-11-11'],
    ['two weeks, and happy Thanksgiving', '2025-10-23', null],
    ['by the next day', null, null],
  ])('knows a feast by the calendar of the country: %s', (words, by, after) => {
    const on = Temporal.PlainDate.from('2025-10-09')
    const holidays: Record<string, string> = {
      '2025-11-11': 'Veterans Day',
      '2025-11-27': 'Thanksgiving Day',
    }
    const told = {
      on,
      today: on,
      calendar: { holiday: (day: Temporal.PlainDate) => holidays[day.toString()] },
    }
    const read = promiseIn(words, told)
    expect([read.by?.toString() ?? null, read.after?.toString() ?? null]).toEqual([by, after])
  })

  it('knows no feast without a calendar', () => {
    const on = Temporal.PlainDate.from('2025-10-09')
    expect(promised('before Thanksgiving')).toBeNull()
    expect(isUnread('before Thanksgiving', { on, today: on })).toBe(true)
  })

  it('takes a week that is said at the weekend to be the coming one', () => {
    expect(promised('by the end of the week', '2025-10-11')).toBe('2025-10-17')
    expect(promised('next week', '2025-10-12')).toBe('2025-10-17')
  })

  it.each([
    ['My first day would be 3 November', null],
    ['You could join us on 5 January; we choose by the 24th', '2025-10-24'],
    ['The 2 February start is fixed', null],
    ['It is a nine-month contract, and we decide by Tuesday', '2025-10-14'],
    ['The placement ends on 31 May. You hear from us in ten days.', '2025-10-20'],
    ['Maternity cover until 30 June, decision within a week', '2025-10-16'],
    ['We hope to have somebody in post by 1 December', null],
    ['They answer by Tuesday, as the role begins on 3 November', '2025-10-14'],
    ['The assessment day is on 6 November', null],
    ['My notice period is six weeks, they answer by Wednesday', '2025-10-15'],
    ['A start in January, with a decision by the end of next week', '2025-10-17'],
    // The day is that of the answer after all, or of what it waits for.
    ['Once the training starts on the 21st we will write', '2025-10-21'],
    ['The contract ends on the 21st, and we will tell you then', '2025-10-21'],
    ['You will hear about the second round by Tuesday', '2025-10-14'],
    ['Invitations to the second round go out on Tuesday', '2025-10-14'],
    ['We start calling people on Tuesday', '2025-10-14'],
    ['You will start to hear from us on Tuesday', '2025-10-14'],
    ['We will send the contract by Tuesday', '2025-10-14'],
    ['The contract for you to sign comes on Tuesday', '2025-10-14'],
    ['The next stage is a call on Tuesday', '2025-10-14'],
    ['At the start of November', '2025-11-10'],
    ['We begin with the references and decide by Tuesday', '2025-10-14'],
  ])('takes no day of a start, a contract or a later round for that of the answer: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['The second round is on 6 November, and you will have our answer before then', '2025-11-05'],
    ['The talks end on the 21st; we tell you beforehand', '2025-10-20'],
    ['The next interviews are in early December, you will hear before that', '2025-11-30'],
    ['The trial week is in the last week of October; they call you ahead of that', '2025-10-24'],
    ['The role starts in December, and they will decide before that', '2025-11-30'],
    ['She leaves on the 22nd and will ring me before that', '2025-10-21'],
    ['The shop opens on 3 November, so they decide well before then', null],
    ['The board is away until the 22nd, and nothing will be decided before then', null],
    // The day they named is still the latest.
    ['By Tuesday, hopefully before that', '2025-10-14'],
    ['We decide by Tuesday, and you may hear before then', '2025-10-14'],
    ['Two weeks at most, probably well before that', '2025-10-23'],
    ['End of next week, or before that', '2025-10-17'],
    ['The talks end on the 21st, and you might hear beforehand', '2025-10-21'],
  ])('ends where they point back to what comes later: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['KW 44', '2025-10-31'],
    ['by the end of calendar week 45', '2025-11-07'],
    ['in week 43 or 44', '2025-10-31'],
    ['CW43/44', '2025-10-31'],
    ['early in week no. 46', '2025-11-11'],
    ['wk 42', '2025-10-17'],
    ['KW 2', '2026-01-09'],
    // No week of the calendar, or one too far away.
    ['week 2', null],
    ['KW 40', null],
    ['last week 45 people applied', null],
    ['a week, 48 hours if we hurry', '2025-10-16'],
    ['2 weeks 10 days', '2025-10-23'],
  ])('knows weeks by their number: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it.each([
    ['in the first half of November', '2025-11-15'],
    ['the first two weeks of November', '2025-11-15'],
    ['first fortnight of next month', '2025-11-15'],
    ['the second half of November', '2025-11-30'],
    ['in the last two weeks of the month', '2025-10-31'],
    ['the first half of next week', '2025-10-15'],
    ['in the next two weeks', '2025-10-23'],
  ])('halves a month: %s', (words, day) => {
    expect(promised(words)).toBe(day)
  })

  it('needs the day it was said for a length of time, not for a date', () => {
    expect(promised('two weeks', null)).toBeNull()
    expect(promised('end of November', null)).toBe('2025-11-30')
  })

  it.each([
    ['you will hear in the new year', '2026-01-20'],
    ['early in the new year', '2026-01-10'],
    ['just after New Year’s Day', '2026-01-10'],
    ['once the Christmas break is over', '2026-01-10'],
    ['after the holidays', '2026-01-10'],
    ['not before Christmas, I fear', '2026-01-10'],
    ['we won’t get to it before the holidays', '2026-01-10'],
    ['between Christmas and the new year', '2026-01-10'],
    ['in the second week of the new year', '2026-01-20'],
    ['before the holidays', '2025-12-24'],
    ['by the new year', '2025-12-31'],
    ['no need to worry, you will hear before Christmas', '2025-12-24'],
    ['two weeks, or else in the new year', '2026-01-20'],
    ['in the new year, by 15 January', '2026-01-15'],
    ['around Christmas', '2026-01-10'],
    ['around the new year', '2026-01-10'],
    ['by Q1', '2026-03-31'],
    ['after the summer', null],
    ['after the Chinese New Year', null],
    ['have a happy new year', null],
    ['after my holiday', null],
    ['in the new financial year', null],
  ])('knows the turn of the year: %s', (words, day) => {
    expect(promised(words, '2025-11-20')).toBe(day)
  })

  it('takes holidays without a name for these near the turn of the year alone', () => {
    expect(promised('after the holidays', '2025-07-10')).toBeNull()
    expect(promised('after the holidays', '2026-01-05')).toBe('2026-01-10')
    expect(promised('after the Christmas holidays', '2025-10-10')).toBe('2026-01-10')
  })

  it.each([
    ['when the board has met', true],
    ['after the summer', true],
    ['once everyone has been seen', true],
    ['Mitte der Woche', true],
    ['dans quinze jours', true],
    ['el lunes', true],
    ['来月', true],
    ['nach dem Urlaub', true],
    ['next term', true],
    ['soon', false],
    ['ASAP', false],
    ['no idea', false],
    ['they did not say', false],
    ['He didn’t say.', false],
    ['I forgot to ask', false],
    ['nobody told me when', false],
    ['She never mentioned how long it takes', false],
    ['My first day would be 3 November. They did not say when they choose.', false],
    ['They did not say until after the fair', true],
    ['he said when the fair is over', true],
    ['She could not say before the board has met', true],
    ['in due course', false],
    ['feel free to call me', false],
    ['?', false],
    ['you will hear from us by email', false],
    ['we will be in touch', false],
    ['in two weeks', false],
  ])('that names a time nobody can read is known as such: %s', (words, unread) => {
    const day = Temporal.PlainDate.from('2025-10-09')
    expect(isUnread(words, { on: day, today: day })).toBe(unread)
  })

  it.each([
    'soon',
    'as soon as we can',
    '',
    'we will let you know',
    'you may hear from Ann',
    'the second round',
  ])('says nothing where no day is named: %j', (words) => {
    expect(promised(words)).toBeNull()
  })
})
