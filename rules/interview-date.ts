import { datesIn, dayTime, monthNames, weekdayNames, weekdayOf, yearOf } from '../src/language/dates.ts'
import { avoid } from '../src/language/rule.ts'

const meeting =
  /\b(?:interview(?:ed)?|(?:was|time|pleasure) (?:\w+ ){0,4}to meet|met|spoke|talked|conversation|meeting)\b(?:(?!\b(?:and|but|that|which|decid|hear|start|appl|answer|due|by|until|next)\w*)[^.!?;,]){0,60}\b(?:on|last) $/i
const otherRound = /\b(?:first|second|third|final|next|earlier|initial|again|another|will|look forward)\b/i
const bareWeekday = new RegExp(`^(?:${weekdayNames.join('|')})\\b(?!\\s+(?:the\\s+)?\\d|,? \\w+ \\d)`)

export default avoid({
  title: 'The day you really met',
  group: 'safety',
  severity: 'problem',
  reads: 'sentence',
  message: 'The interview details give another day. Check which is right.',
  why: 'The day you met is how they find you among the others. Where it is not the day in your interview details, one of the two is wrong.',
  sources: [],
  *find(draft, { interviewedAt }) {
    if (!interviewedAt) return
    const at = Date.parse(interviewedAt.slice(0, 10))
    const right = new Date(at)
    const weekday = weekdayNames[weekdayOf(at)] ?? ''
    const date = `${right.getUTCDate()} ${monthNames[right.getUTCMonth()] ?? ''}`
    const message = `By your interview details you met on ${weekday}, ${date}. Check which is right.`
    for (const { part, sentences } of draft.paragraphs) {
      if (part !== 'body') continue
      for (const { text, start } of sentences) {
        if (otherRound.test(text)) continue
        for (const mention of datesIn(text)) {
          const year = yearOf(mention, interviewedAt) ?? 0
          if (meeting.test(text.slice(0, mention.start)) && dayTime(year, mention) !== at)
            yield { start: start + mention.start, end: start + mention.end, message, fixes: [date] }
        }
        for (const match of text.matchAll(/\b(?:on|last) (?=[MTWFS])/g)) {
          const from = match.index + match[0].length
          const name = bareWeekday.exec(text.slice(from, from + 30))?.[0]
          if (name && name !== weekday && meeting.test(text.slice(0, from)))
            yield { start: start + from, end: start + from + name.length, message, fixes: [weekday] }
        }
      }
    }
  },
  examples: {
    flagged: [
      {
        body: 'Thank you for the interview on <<4 March>>.',
        interview: { interviewedAt: '2026-03-03' },
        fixed: 'Thank you for the interview on 3 March.',
      },
      {
        body: 'We met at the yard on <<Monday>>.',
        interview: { interviewedAt: '2026-03-03T10:00' },
        fixed: 'We met at the yard on Tuesday.',
      },
      {
        body: 'Thank you for taking the time to meet me last <<Friday>>.',
        interview: { interviewedAt: '2026-03-03' },
        fixed: 'Thank you for taking the time to meet me last Tuesday.',
      },
    ],
    clean: [
      { body: 'I would be glad to meet you again on Friday.', interview: { interviewedAt: '2026-03-03' } },
      { body: 'I can meet you on Friday.', interview: { interviewedAt: '2026-03-03' } },
      { body: 'Thank you for the interview on 3 March.', interview: { interviewedAt: '2026-03-03' } },
      { body: 'We met at the yard on Tuesday.', interview: { interviewedAt: '2026-03-03' } },
      {
        body: 'We met and you said you decide on 10 March.',
        interview: { interviewedAt: '2026-03-03' },
      },
      {
        body: 'We first spoke on 20 February.',
        interview: { interviewedAt: '2026-03-03' },
      },
      'Thank you for the interview on 4 March.',
    ],
  },
})
