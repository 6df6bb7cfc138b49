import { monthNames, weekdayNames } from '../src/core/calendar-names.ts'
import type { Interview } from '../src/core/draft.ts'
import { datesIn, dayTime, weekdayOf, yearOf } from '../src/language/dates.ts'
import type { Sentence } from '../src/language/document.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** Writer and reader both take part in the interview: "met the auditors" is another meeting. */
const who = '(?:you(?:r team)?|me|us|everyone|the (?:team|panel))'
const talk = '(?:meeting|interview|conversation|discussion|talk|chat|time)'
const thanks = '(?:enjoyed|appreciated?|grateful|thank(?:s| you))'
const occasion = [
  '(?:our|the|my) (?:[\\w-]+ ){0,2}(?:interview|conversation)',
  `our (?:[\\w-]+ )?${talk}`,
  `${thanks} (?:\\w+ ){0,3}(?:the|an?|your) (?:[\\w-]+ ){0,2}${talk}`,
  'interviewed(?: with you)?(?= (?:me|for|at|here|on|last)\\b)',
  `(?:i|we) (?:\\w+ly )?(?:met|spoke|talked|chatted)(?: with| to)? ${who}`,
  '(?<!when )we (?:\\w+ly )?(?:spoke|talked|chatted)(?= (?:at|in|by|over|via|for|about|briefly|on|last)\\b)',
  'we (?:\\w+ly )?met(?= (?:at|in|by|over|via|for|briefly|on|last)\\b)',
  `(?:was|were|${thanks}) [^.!?;:]{0,50}\\b(?:meet|speak|talk|chat|interview|see)(?:ing)?(?: with| to)? ${who}`,
  // The words looked for stand before a day: "on stage on Monday" is another event.
  'was (?:good|great|nice|lovely|a pleasure) to (?:meet|speak|talk|chat)(?= (?:on|last) $)',
].join('|')
/** In "about the fire on 4 March" the day may be that of the fire, in "about the post on 4 March" it is not. */
const topic =
  '(?: (?:about|regarding|for) (?:[\\w-]+ ){1,5}?(?:role|position|job|post|opening|vacancy|opportunity))?'
const otherClause =
  'about|regarding|of|and (?:i|we|for)|but|that|which|who|when|how|i|we|you|before|after|hear|start|apply|answer|due|until|next'
const between = `(?: (?!(?:${otherClause}|decid\\w+)\\b)[^\\s.!?;,]+){0,8}`
const placed = `(?:${between}${topic} (?:on|of|last))?(?: yesterday,?)? \\(?$`
const meeting = new RegExp(`\\b(?:${occasion})\\b${placed}`, 'i')
/** What was done there, directly before the day: in "explaining the outage on Monday" the day may be that of the outage. */
const done = new RegExp(
  `\\b${thanks} (?:\\w+ ){0,3}(?:(?:the|your) (?:[\\w-]+ )?(?:tour|demonstration|welcome)|(?:showing|walking|taking|leading) (?:me|us) (?:a?round|over|through the building|your)(?: [\\w-]+){0,3}|answering my questions|(?:explaining|describing|listening|seeing|hosting|having|welcoming)(?: (?:to )?(?:me|us|everything|things|it all|so \\w+))?) (?:(?:on|last|yesterday,?) \\(?|\\()$`,
  'i',
)
/** If the interview was by telephone or video, the call is the interview. */
const call = new RegExp(`\\b(?:our|${thanks} (?:\\w+ ){0,3}the) (?:[\\w-]+ )?call\\b${placed}`, 'i')
/** Another conversation, or a future one. */
const elsewhere =
  /\b(?:first|second|third|final|next|earlier|initial|again|another|will|would|look forward|fair|conference|open (?:day|evening)|webinar|event|(?:invit|agree|offer|arrang|schedul|resched|confirm|mov|propos|exit|user|customer|client)\w*)\b/i
const weekdays = weekdayNames.join('|')
/** "at Monday’s interview", "enjoyed our Monday talk"; not "our Monday meetings". */
const namedAfter = new RegExp(
  `\\b(?:(?:at|in|for|from|since|after|during|of) (?=\\w+['’]s )|${thanks} (?:\\w+ ){0,3}our (?=\\w+ ))(${weekdays})(?:['’]s)? (?:meeting|interview|conversation|discussion|talk|chat)\\b(?! (?:with|at) \\p{Lu})`,
  'iu',
)
/** "on the 3rd", but not "on the 3rd floor". */
const bareOrdinal =
  /(?<=\bon )the (\d{1,2})(?:st|nd|rd|th)\b(?=[.,;:!?)]|$| (?:about|at|for|to|and|in|with|by|you|i|why|how)\b)/gi
const bareWeekday = new RegExp(`^(?:${weekdays})\\b(?!\\s+(?:the\\s+)?\\d|,? \\w+ \\d)`)

/** "You said that you would decide by", "The decision was due by"; not "You were in touch before", "The crew come back by" */
const promise =
  /\b(?:(?:you|they|team|panel)\b[^.;,!?]{0,60}\b(?:decid(?:e|ing)|decision|(?:would|should|will|to) (?:let (?:\w+ ){1,2}know|be (?:back )?in touch|(?:get|come) back to (?:me|us|everyone|all))|I (?:would|should|will) hear)|decision (?:was|is) \w+)(?: (?!(?:on|about|whether|which|how|of|with(?! me| us))\b)[\w’'-]+){0,4} (?:by|before) (?:the )?$/i
/** A request, another day or the writer’s own: "Could you decide by …?", "You asked me to decide by …" */
const otherDay =
  /\b(?:(?:could|can|would|will) you|if|unless|offer\w*|instead|first|moved|exten\w+|other|deadline|I (?:must|need|have|had|am)|(?:ask|want)\w* (?:me to|for my)|(?:you|they|team|panel) made|start\w*|send|apply)\b/i

/** "3 March" */
const dayAndMonth = (at: number) =>
  `${new Date(at).getUTCDate()} ${monthNames[new Date(at).getUTCMonth()] ?? ''}`

/** A day by which they are said to decide, if the details give another. */
function* otherPromise({ text, start }: Sentence, { decisionBy, received = [] }: Interview): Iterable<Match> {
  // A later message may have named another day.
  if (!decisionBy || received.length > 0 || otherDay.test(text)) return
  const promised = Date.parse(decisionBy.slice(0, 10))
  for (const mention of datesIn(text)) {
    const named = dayTime(yearOf(mention, decisionBy) ?? 0, mention)
    // "31 June" is no day at all, which another rule says.
    if (named === promised || Number.isNaN(named) || !promise.test(text.slice(0, mention.start))) continue
    yield {
      start: start + mention.start,
      end: start + mention.end,
      message: `By your interview details they decide by ${dayAndMonth(promised)}. Check which is right.`,
      fixes: [dayAndMonth(promised)],
    }
  }
}

export default avoid({
  title: 'Days as in your details',
  group: 'safety',
  severity: 'problem',
  reads: 'sentence',
  message: 'The interview details give another day. Check which is right.',
  why: 'The day you met is how they find you among the others, and a day they never named sounds impatient. Where your interview details give another, one of the two is wrong.',
  sources: [],
  *find(draft, interview) {
    const { interviewedAt, format } = interview
    const isMeeting = (before: string) =>
      meeting.test(before) ||
      (draft.kind === 'thank-you' && done.test(before)) ||
      ((format === 'phone' || format === 'video') && call.test(before))
    const at = Date.parse(interviewedAt?.slice(0, 10) ?? '')
    const right = new Date(at)
    const weekday = weekdayNames[weekdayOf(at)] ?? ''
    const date = dayAndMonth(at)
    const message = `By your interview details you met on ${weekday}, ${date}. Check which is right.`
    for (const { part, sentences } of draft.paragraphs) {
      if (part !== 'body') continue
      for (const sentence of sentences) {
        yield* otherPromise(sentence, interview)
        const { text, start } = sentence
        if (!interviewedAt || elsewhere.test(text)) continue
        for (const mention of datesIn(text)) {
          const named = dayTime(yearOf(mention, interviewedAt) ?? 0, mention)
          if (isMeeting(text.slice(0, mention.start)) && named !== at && !Number.isNaN(named))
            yield { start: start + mention.start, end: start + mention.end, message, fixes: [date] }
        }
        for (const match of text.matchAll(/ (?=[MTWFS])/g)) {
          const from = match.index + match[0].length
          const name = bareWeekday.exec(text.slice(from, from + 30))?.[0]
          if (name && name !== weekday && isMeeting(text.slice(0, from)))
            yield { start: start + from, end: start + from + name.length, message, fixes: [weekday] }
        }
        for (const { index, 0: found, 1: day } of text.matchAll(bareOrdinal))
          if (Number(day) !== right.getUTCDate() && isMeeting(text.slice(0, index)))
            yield { start: start + index, end: start + index + found.length, message, fixes: [date] }
        const named = namedAfter.exec(text)
        const other = named?.[1]
        if (named && other && other !== weekday) {
          const from = start + named.index + named[0].indexOf(other)
          yield { start: from, end: from + other.length, message, fixes: [weekday] }
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
      {
        body: 'It was good to talk to you on <<Monday>> about the tram depot.',
        interview: { interviewedAt: '2026-03-03' },
        fixed: 'It was good to talk to you on Tuesday about the tram depot.',
      },
      {
        body: 'Thank you for the tour on <<Monday>>.',
        interview: { interviewedAt: '2026-03-03' },
        fixed: 'Thank you for the tour on Tuesday.',
      },
      {
        body: 'It was good to be at <<Friday>>’s interview.',
        interview: { interviewedAt: '2026-03-03' },
        fixed: 'It was good to be at Tuesday’s interview.',
      },
      {
        body: 'You said that you would decide by <<12 June>>.',
        interview: { decisionBy: '2026-06-05' },
        fixed: 'You said that you would decide by 5 June.',
      },
      {
        body: 'I understood that the panel hoped to be in touch by <<Friday, June 12>>, and wait gladly.',
        interview: { decisionBy: '2026-06-05' },
        fixed: 'I understood that the panel hoped to be in touch by 5 June, and wait gladly.',
      },
      {
        body: 'Your decision was expected by <<2026-06-04>>.',
        kind: 'check-in',
        interview: { decisionBy: '2026-06-05' },
        fixed: 'Your decision was expected by 5 June.',
      },
      {
        body: 'You told me that I would hear by <<the 4th of June>>.',
        kind: 'check-in',
        interview: { decisionBy: '2026-06-05' },
        fixed: 'You told me that I would hear by 5 June.',
      },
      {
        body: 'The team promised to get back to me by <<12 June>>.',
        kind: 'check-in',
        interview: { decisionBy: '2026-06-05' },
        fixed: 'The team promised to get back to me by 5 June.',
      },
    ],
    clean: [
      { body: 'I met the tram drivers on 2 March.', interview: { interviewedAt: '2026-03-03' } },
      {
        body: 'Our talk about the flood on 6 January was frank.',
        interview: { interviewedAt: '2026-03-03' },
      },
      { body: 'I would be glad to meet you again on Friday.', interview: { interviewedAt: '2026-03-03' } },
      { body: 'Thank you for explaining the flood on Monday.', interview: { interviewedAt: '2026-03-03' } },
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
      { body: 'You said that you would decide by 5 June.', interview: { decisionBy: '2026-06-05' } },
      { body: 'You said that you would decide by 5/6/2026.', interview: { decisionBy: '2026-06-05' } },
      { body: 'Could you let me know by 3 June?', interview: { decisionBy: '2026-06-05' } },
      { body: 'You know that I must answer by 3 June.', interview: { decisionBy: '2026-06-05' } },
      {
        body: 'Would an answer by 3 June be possible, as I have an offer?',
        interview: { decisionBy: '2026-06-05' },
      },
      {
        body: 'You said that you decide soon. I can start by 1 July.',
        interview: { decisionBy: '2026-06-05' },
      },
      {
        body: 'You told me that the kiln is back by 1 July, and that you decide about the colour by 2 July.',
        interview: { decisionBy: '2026-06-05' },
      },
      { body: 'You expect the clay by 12 June.', interview: { decisionBy: '2026-06-05' } },
      {
        body: 'You were in touch before 12 May, and they let the drivers know by 14 May.',
        interview: { decisionBy: '2026-06-05' },
      },
      {
        body: 'You told me that the geese will come back by 12 June.',
        interview: { decisionBy: '2026-06-05' },
      },
      {
        body: 'They said that you would be in touch with the mill by 12 June.',
        interview: { decisionBy: '2026-06-05' },
      },
      { body: 'You asked me to decide by 12 June.', interview: { decisionBy: '2026-06-05' } },
      { body: 'You said that you would decide by 31 June.', interview: { decisionBy: '2026-06-05' } },
      { body: 'Thank you for the interview on 31 June.', interview: { interviewedAt: '2026-06-05' } },
      'You said that you would decide by 12 June.',
      {
        body: 'You said that you would decide by 12 June.',
        interview: { decisionBy: '2026-06-05', received: [{ at: '2026-06-04' }] },
      },
    ],
  },
})
