import { weekdayNames } from '../src/core/calendar-names.ts'
import { datesIn, dayTime, weekdayOf, yearOf, type DateMention } from '../src/language/dates.ts'
import { isText } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

/** The date with a corrected weekday, and, unless the date itself is certain, with the nearest day that fits the weekday. */
function corrections(text: string, mention: DateMention, right: number, isSure: boolean): string[] {
  const { start, end, weekday, weekdayPlace, dayPlace, day } = mention
  if (weekday === undefined || !weekdayPlace) return []
  const name = weekdayNames[right] ?? ''
  const away = ((weekday - right + 10) % 7) - 3
  const other = day + away
  const withWeekday = text.slice(start, weekdayPlace.start) + name + text.slice(weekdayPlace.end, end)
  if (isSure || other < 1 || other > 28) return [withWeekday]
  const tail = text.slice(dayPlace.end, end).replace(/^(?:st|nd|rd|th)/i, '')
  return [withWeekday, text.slice(start, dayPlace.start) + String(other) + tail]
}

/** A day this near to the interview is one of that year. Milliseconds: two months. */
const near = 60 * 24 * 60 * 60 * 1000

export default avoid({
  title: 'Weekday and date that agree',
  group: 'safety',
  severity: 'problem',
  message: 'This weekday and this date do not agree. Check which is right.',
  why: 'A weekday that does not fall on its date makes the reader ask which one you mean, and it looks like a note written in haste. It is checked only where the year is written or the interview details tell it.',
  sources: [],
  *find(draft, { interviewedAt }) {
    const interviewed = Date.parse(interviewedAt?.slice(0, 10) ?? '')
    for (const { part, text, start } of draft.paragraphs) {
      if (!isText(part)) continue
      for (const mention of datesIn(text)) {
        const place = { start: start + mention.start, end: start + mention.end }
        const year = yearOf(mention, interviewedAt)
        const time = dayTime(year ?? 2024, mention)
        if (Number.isNaN(time)) {
          // 29 February may be of another year, if none is written and it is no day near the interview.
          const isNear = Math.abs(dayTime(year ?? 2024, { ...mention, day: 28 }) - interviewed) < near
          if (mention.year !== undefined || isNear || Number.isNaN(dayTime(2024, mention)))
            yield { ...place, message: 'The calendar has no such day. Check the date.' }
        } else if (mention.weekday !== undefined && year !== undefined && weekdayOf(time) !== mention.weekday)
          yield {
            ...place,
            message: `In ${year} this date is a ${weekdayNames[weekdayOf(time)] ?? ''}. Check which is right.`,
            // The date of the interview must not become another day.
            fixes: corrections(text, mention, weekdayOf(time), time === interviewed),
          }
      }
    }
  },
  examples: {
    flagged: [
      {
        body: 'We met on <<Monday, 3 March 2026>> at the yard.',
        fixed: 'We met on Tuesday, 3 March 2026 at the yard.',
      },
      {
        body: 'I can start on <<Friday the 12th of June>>.',
        interview: { interviewedAt: '2025-05-20' },
        fixed: 'I can start on Thursday the 12th of June.',
      },
      {
        body: 'I am free from <<Monday, January 5>>.',
        fixed: 'I am free from Tuesday, January 5.',
        interview: { interviewedAt: '2026-12-18T10:00' },
      },
      'My notice ends on <<31 June>>.',
      'I was born on <<29 February 2001>>.',
    ],
    clean: [
      'We met on Tuesday, 3 March 2026 at the yard.',
      'We met on Monday 3 March at the yard.',
      { body: 'I was born on 29 February.', interview: { interviewedAt: '2026-11-10' } },
      { body: 'I can start on Thursday 12 June.', interview: { interviewedAt: '2025-05-20' } },
      { body: 'Monday may 3 people call.', interview: { interviewedAt: '2025-05-20' } },
      'I sat 12 March exams. On Friday 3 people came.',
    ],
  },
})
