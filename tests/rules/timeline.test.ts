import { expect, it } from 'vitest'
import type { Interview } from '../../src/core/draft.ts'
import { oneRule } from '../support/one-rule.ts'

const analyzer = oneRule('timeline')

const state = (interview: Interview, on?: string) =>
  analyzer.check({ kind: 'check-in', body: 'It was good to see the yard.', on }, interview).checks[0]?.state

const sent = (...days: string[]) => days.map((at) => ({ kind: 'thank-you', at }) as const)

it.each<[Interview, string]>([
  [{}, 'missing'],
  [{ decisionBy: '2026-03-10' }, 'missing'],
  [{ sent: sent('2026-03-03') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-03T10:00') }, 'not-applicable'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-11') }, 'missing'],
  [{ decisionBy: '2026-03-10T18:00', sent: sent('2026-03-10T09:00') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-12', '2026-03-03') }, 'missing'],
  [{ decisionBy: '2026-03-10', sent: sent('2026-03-04', '2026-03-03') }, 'not-applicable'],
])('asks for a question about the next step only after the day they promised: %j', (interview, expected) => {
  expect(state(interview)).toBe(expected)
})

it.each([
  ['2026-03-09', 'not-applicable'],
  ['2026-03-10', 'missing'],
  ['2026-03-12', 'missing'],
])('goes by the day on which the letter is written, where that is known: %s', (on, expected) => {
  expect(state({ decisionBy: '2026-03-10', sent: sent('2026-03-03') }, on)).toBe(expected)
})

it.each([
  ['Just checking in!', 'weak'],
  ['I wanted to check in about the warden post.', 'weak'],
  ['I am following up on our talk of 3 May.', 'weak'],
  ['I would like to touch base about my application.', 'weak'],
  ['I look forward to hearing from you.', 'weak'],
  ['I hope to hear from you soon.', 'weak'],
  ['I look forward to your kind reply.', 'weak'],
  ['I am still waiting for your call.', 'weak'],
  ['I am following up to ask when you expect to decide.', 'met'],
  ['We check in every guest by hand.', 'missing'],
  ['You hoped to follow up on Friday with the yard plan.', 'missing'],
  ['I look forward to the spring.', 'missing'],
  ['I look forward to your harvest feast.', 'missing'],
  ['I hope to speak at the beekeepers’ evening soon.', 'missing'],
  ['I was waiting for your tram when it began to snow.', 'missing'],
])('counts what leaves the question to them as half of one: %s', (body, expected) => {
  expect(analyzer.check({ kind: 'check-in', body }).checks[0]?.state).toBe(expected)
})

it.each([
  ['This will be my last note about the yard.', 'not-applicable'],
  ['I will leave it with you.', 'not-applicable'],
  ['One last short note from me about the yard.', 'not-applicable'],
  ['I will not trouble you again.', 'not-applicable'],
  ['I was glad of your last message about the yard.', 'missing'],
  ['I hope my last note reached the yard.', 'missing'],
  ['I assume that you have chosen somebody else.', 'not-applicable'],
  ["I'm guessing the warden post's been filled.", 'not-applicable'],
  ["I reckon the yard job's gone.", 'not-applicable'],
  ['I take it you have appointed somebody, and no reply is needed.', 'not-applicable'],
  ["I imagine you've gone another way.", 'not-applicable'],
  ['I figure that you went with somebody else.', 'not-applicable'],
  ['I expect the committee has made its choice.', 'not-applicable'],
  ['I take it that you have not decided.', 'missing'],
  ['I imagine the panel is busy.', 'missing'],
  ['I reckon the yard needs a crane.', 'missing'],
  ['I came to see the yard in May.', 'missing'],
])('lets a last note that says so ask nothing: %s', (body, expected) => {
  expect(analyzer.check({ kind: 'final-follow-up', body }).checks[0]?.state).toBe(expected)
})
