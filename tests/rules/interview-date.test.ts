import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('interview-date')

/** What stands in place of the day that is marked, where the interview was on Tuesday, 3 March. */
function said(body: string, format?: Interview['format']): string {
  const [finding] = analyzer.check(
    { kind: 'thank-you', body },
    { interviewedAt: '2026-03-03', format },
  ).findings
  return finding ? `${body.slice(finding.start, finding.end)} → ${finding.fixes[0]?.insert}` : 'nothing'
}

it.each([
  ['It was good to speak on Monday.', 'Monday → Tuesday'],
  ['Thank you for the interview on 31/3/2026.', '31/3/2026 → 3 March'],
  ['Thank you for the interview on 3/13/2026.', '3/13/2026 → 3 March'],
  ['Thank you for the interview on 2026-03-04.', '2026-03-04 → 3 March'],
  ['It was good to meet you on 13.3.2026.', '13.3.2026 → 3 March'],
  ['We met on 13/3 about the tram depot.', '13/3 → 3 March'],
  ['We met on the 4th about the tram depot.', 'the 4th → 3 March'],
  ['I have thought of the tram since Friday’s interview.', 'Friday → Tuesday'],
  ['I enjoyed our Monday meeting.', 'Monday → Tuesday'],
  ['Thank you for explaining on Monday why the tram squeals.', 'Monday → Tuesday'],
  ['Thank you for describing on the 2nd how the depot works.', 'the 2nd → 3 March'],
  ['Thank you for answering my questions on the 4th.', 'the 4th → 3 March'],
  ['I am grateful to you for describing so clearly on 2 March how the depot works.', '2 March → 3 March'],
  ['Many thanks for showing me round the tram depot last Friday.', 'Friday → Tuesday'],
  ['I enjoyed the depot tour on Wednesday.', 'Wednesday → Tuesday'],
  ['It was good to meet you yesterday (Monday 2 March).', 'Monday 2 March → 3 March'],
  ['Thank you for Thursday’s talk about the tram.', 'Thursday → Tuesday'],
])('sees another day: %s', (body, change) => {
  expect(said(body)).toBe(change)
})

it.each([
  'It was good to speak on stage on Monday.',
  'Thank you for the interview on 2026-03-03.',
  'Thank you for the interview on 3/4/2026.',
  'It was good to meet you on 24/7 duty.',
  'It was good to meet you at 12.30.',
  'We met on the 4th floor.',
  'We met on the 3rd, and it was good to speak on Tuesday.',
  'I look forward to Friday’s interview.',
  'In our Monday meeting at the yard we plan the week.',
  'I enjoyed our Monday meetings at the yard.',
  'After Friday’s interview with Alder I bought a tram ticket.',
  'It was good to be at Tuesday’s interview.',
  'Thank you for explaining on Tuesday why the depot shuts on Monday.',
  'Thank you for explaining the outage on Monday.',
  'Thank you for sharing the plan for Monday.',
  'Thank you for describing how the crew meets on Monday.',
  'Thank you for calling me on Monday.',
  'Thank you for showing me your Monday plan.',
  'Thank you for sharing on Friday the link to the plan.',
  'Thank you for answering so quickly on Friday.',
  'Thank you for your email on Friday.',
  'I enjoyed the public open day tour on Saturday.',
  'Thank you for the tour ahead of Friday.',
  'The tour on Monday is for schools.',
  'It was good to meet you yesterday (Tuesday 3 March).',
])('lets pass: %s', (body) => {
  expect(said(body)).toBe('nothing')
})

it('takes the call for the interview only where it was one', () => {
  expect(said('Thank you for the call on 4 March.', 'phone')).toBe('4 March → 3 March')
  expect(said('Thank you for the call on 4 March.', 'in-person')).toBe('nothing')
  expect(said('Thank you for the call on 4 March.')).toBe('nothing')
})

it('takes what was done there for the interview only in a thank-you: later a mail may have explained', () => {
  const body = 'Thank you for explaining on Friday that it takes a week more.'
  const at = { interviewedAt: '2026-03-03' }
  expect(said(body)).toBe('Friday → Tuesday')
  expect(analyzer.check({ kind: 'check-in', body }, at).findings).toEqual([])
})
