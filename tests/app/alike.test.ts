import { describe, expect, it } from 'vitest'
import { twinOf } from '../../src/app/interview/alike.ts'
import type { Kept } from '../../src/app/page-store/page-store.ts'

type Draft = Kept['drafts'][number]
type Facts = Kept['interviews'][number]['facts']

const rota = 'Your plan for the night rota surprised me, and I would like to hear more.'
const bodyTo = (name: string) => `Dear ${name},\n\n${rota}\n\nBest,\nOla`
const body = bodyTo('Ines')
const draft = (part: Partial<Draft>): Draft => ({
  id: 'a',
  interview: 'one',
  kind: 'thank-you',
  interviewer: 'Ines',
  subject: '',
  body,
  versions: [],
  updatedAt: '',
  sent: [],
  current: false,
  ...part,
})
const mine = draft({ current: true })
const went = { sent: [{ kind: 'thank-you' as const, at: '2026-02-03T09:30' }] }
const interviews = (facts: Readonly<Record<string, Facts>>): Kept['interviews'] =>
  Object.entries(facts).map(([id, each]) => ({ id, facts: each, current: id === 'one' }))
const sentTo = (name: string, part: Partial<Draft> = {}) =>
  draft({
    id: 'b',
    interviewer: name,
    sent: [{ at: '2026-02-03T09:30', body: bodyTo(name) }],
    body: '',
    ...part,
  })

describe('a note being written', () => {
  it('to another interviewer that says the same is found, with the sentence', () => {
    const drafts = [mine, draft({ id: 'b', interviewer: 'Marten', body: bodyTo('Marten') })]
    expect(twinOf(body, { interviews: [], drafts })).toEqual({
      heading: 'Much like your note to Marten',
      advice:
        'Interviewers compare notes, so put the one thing that you and Ines talked about in place of these words.',
      sentences: [rota],
    })
  })

  it.each([
    ['for another interview', { interview: 'two', interviewer: 'Marten' }],
    ['of another kind', { kind: 'check-in' as const, interviewer: 'Marten' }],
    ['to the same person, left by a second tab', {}],
    [
      'in other words',
      {
        interviewer: 'Marten',
        body: 'Dear Marten,\n\nThe depot you are building beside the canal sounds like good work.',
      },
    ],
  ])('is left alone %s', (_, part) => {
    expect(twinOf(body, { interviews: [], drafts: [mine, draft({ id: 'b', ...part })] })).toBeNull()
  })
})

describe('a note that was sent', () => {
  it('to another interviewer of the firm is found in an interview of its own, whatever its kind', () => {
    const kept = {
      interviews: interviews({
        one: { company: 'Alder Clinic' },
        two: { company: 'alder clinic ', ...went },
      }),
      drafts: [mine, sentTo('Marten', { interview: 'two', kind: 'check-in' })],
    }
    expect(twinOf(body, kept)?.heading).toBe('Much like your note to Marten')
  })

  it('to another firm is told as what would fit any employer', () => {
    const kept = {
      interviews: interviews({ one: { company: 'Alder Clinic' }, two: { company: 'Fernway', ...went } }),
      drafts: [mine, sentTo('Marten', { interview: 'two' })],
    }
    expect(twinOf(body, kept)).toMatchObject({
      heading: 'Much like what you sent to Fernway',
      sentences: [rota],
    })
  })

  it('to the same person is told with its day, and asks for what is new', () => {
    const drafts = [draft({ current: true, sent: [{ at: '2026-02-03T09:30', body }] })]
    expect(twinOf(body, { interviews: interviews({ one: went }), drafts })).toEqual({
      heading: 'You sent this on 3 February',
      advice: 'They have it already, so write only what is new since then.',
      sentences: [rota],
    })
  })

  it('of courtesies alone is found where it is the same letter by letter, and only there', () => {
    const thanks = 'Dear Ines,\n\nThank you for your time on Tuesday.\n\nBest,\nOla'
    const drafts = [draft({ current: true, sent: [{ at: '2026-02-03', body: thanks }] })]
    const kept = { interviews: interviews({ one: went }), drafts }
    expect(twinOf(thanks, kept)?.heading).toBe('You sent this on 3 February')
    expect(twinOf(thanks.replace('Tuesday', 'Friday'), kept)).toBeNull()
  })

  it('from the same draft to somebody else, whom the greeting tells, is no note to the same person', () => {
    const drafts = [
      draft({ current: true, interviewer: null, sent: [{ at: '2026-02-03', body: bodyTo('Marten') }] }),
    ]
    expect(twinOf(body, { interviews: interviews({ one: went }), drafts })?.heading).toBe(
      'Much like your note to somebody else there',
    )
  })

  it.each([
    ['to another', 'Dear Miss Berg', 'Much like your note to somebody else there'],
    ['to another', 'Good Morning Marten', 'Much like your note to somebody else there'],
    ['to the same person', 'Dear Miss Roth', 'You sent this on 3 February'],
    ['to the same person', 'Good Morning Ines', 'You sent this on 3 February'],
  ])(
    'is told by the names of its greeting, not by titles and wishes, to be %s: %s',
    (_, greeting, heading) => {
      const mine = greeting.startsWith('Dear') ? 'Dear Miss Roth' : 'Good Morning Ines'
      const under = (first: string) => body.replace('Dear Ines', first)
      const sent = [{ at: '2026-02-03', body: under(greeting) }]
      const drafts = [draft({ current: true, interviewer: null, sent })]
      expect(twinOf(under(mine), { interviews: interviews({ one: went }), drafts })?.heading).toBe(heading)
    },
  )

  it('counts no more once the interview lists no message as sent', () => {
    const drafts = [draft({ current: true, sent: [{ at: '2026-02-03T09:30', body }] })]
    expect(twinOf(body, { interviews: interviews({ one: {} }), drafts })).toBeNull()
  })

  it('does not stand in the way of another message in the same draft', () => {
    const drafts = [draft({ current: true, sent: [{ at: '2026-02-03T09:30', body }] })]
    const next = 'Dear Ines,\n\nIs there a day by which you expect to decide about the ward clerk post?'
    expect(twinOf(next, { interviews: interviews({ one: went }), drafts })).toBeNull()
  })
})
