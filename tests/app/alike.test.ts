import { expect, it } from 'vitest'
import { twinOf } from '../../src/app/interview/alike.ts'
import type { Kept } from '../../src/app/store.ts'

type Draft = Kept['drafts'][number]

const body =
  'Dear Ines,\n\nYour plan for the night rota surprised me, and I would like to hear more.\n\nBest,\nOla'
const draft = (part: Partial<Draft>): Draft => ({
  id: 'a',
  interview: 'one',
  kind: 'thank-you',
  interviewer: 'Ines',
  body,
  current: false,
  ...part,
})
const mine = draft({ current: true })

it('finds the note to another interviewer that says the same, and shows the sentence', () => {
  const drafts = [mine, draft({ id: 'b', interviewer: 'Marten', body: body.replace('Ines', 'Marten') })]
  expect(twinOf(body, { interviews: [], drafts })).toEqual({
    to: 'Marten',
    sentences: ['Your plan for the night rota surprised me, and I would like to hear more.'],
  })
})

it.each([
  ['another interview', { interview: 'two' }],
  ['another kind', { kind: 'check-in' as const }],
  [
    'other words',
    { body: 'Dear Marten,\n\nThe depot you are building beside the canal sounds like good work.' },
  ],
])('leaves a note alone that is for %s', (_, part) => {
  const drafts = [mine, draft({ id: 'b', ...part })]
  expect(twinOf(body, { interviews: [], drafts })).toBeNull()
})
