import { describe, expect, it } from 'vitest'
import type { MessageKind } from '../../src/core/kinds.ts'
import { createAnalyzer } from '../../src/pipeline/analyze.ts'

const analyzer = createAnalyzer({ rules: [] })

/** Drafts whose kind a reader tells at a glance; a line before `|` is the subject. */
const drafts: Readonly<Record<MessageKind, readonly string[]>> = {
  'thank-you': [
    'Thank you, Wednesday|Dear Ms Okonkwo,\n\nThank you for seeing me on Wednesday. I liked the glasshouse most, and I would be glad to work in it.\n\nKind regards,\nPia Lund',
    '|Hi Marcus,\n\nIt was great to meet you and the crew this morning. I am very keen on the rigging job.\n\nBest,\nJo Adair',
    'Our conversation today|Hello Ruth,\n\nI enjoyed our talk about the night ferry. If you need my ticket numbers, just say. I look forward to hearing about next steps.\n\nRegards,\nNils Aho',
  ],
  'check-in': [
    'Following up on the warden interview|Dear Mr Sato,\n\nI am following up on my interview of 3 May for the warden post. Do you have a timeline for the next step?\n\nKind regards,\nEfua Mensah',
    '|Hello Greta,\n\nYou mentioned a decision by last Friday, and I have not heard yet. Is there any news on the archivist job?\n\nThanks,\nLeo Byrne',
    '|Dear Mr Vance,\n\nYou told me you would ring on Tuesday. I ran the goods-in dock at Kessler for six years.\n\nRegards,\nSam Orwin',
    '|Dear Lena,\n\nIt is quiet here. My phone has not left my hand. The dog looks at it too. One of us should ring first.\n\nJo',
    '|Dear Rhea,\n\nIt has been three weeks since the trial on the ferry. I have turned down two other boats for it.\n\nKind regards,\nJem Cole',
    '|Dear Dr Haddad,\n\nI wanted to check in on the status of my application. I am still very interested.\n\nSincerely,\nMarta Cruz',
  ],
  'final-follow-up': [
    '|Hi Rory,\n\nLast message from me about the crane job. If it has gone to someone else, no hard feelings. If you are still choosing, I would still like it.\n\nBest,\nKit Moran',
    '|Hi Maeve,\n\nI will leave you in peace after this one. Thank you for the hour in June; I am taking it that things have moved on.\n\nBest,\nTom Adeyemi',
    'One last note about the orchard post|Dear Ivo,\n\nThis is my last message about the orchard post; I will not write again. If it has been filled, I wish the new hand a good harvest.\n\nAll the best,\nTess Quinn',
    '|Hi Dana,\n\nI have written twice since we met, so I will assume you have gone another way. Should that change, I would be glad to hear.\n\nRegards,\nOmar Said',
  ],
  'after-rejection': [
    '|Dear Ms Oduya,\n\nThank you for your message and for telling me the reason so plainly. I had hoped for another answer, but I can follow your choice.\n\nRegards,\nMilo Ferro',
    '|Dear Mr Brandt,\n\nThank you for your email. I was surprised by the outcome, but it is yours to decide.\n\nRegards,\nAda Novak',
    'Re: Your application|Dear Ms Lindqvist,\n\nThank you for letting me know. I am sorry that it was not to be, but I understand your decision and wish the new colleague well. Please keep me in mind for later openings.\n\nBest wishes,\nAbel Roth',
    'Re: Your application|Dear Ms Roth,\n\nThank you for your email. I would like to know exactly who was appointed.\n\nYours,\nBo Lind',
    '|Hello Ms Moreau,\n\nThank you for your call and for explaining how you decided. I was hoping for different news, but it was fair.\n\nRegards,\nUdo Falk',
    '|Hi Lena,\n\nThanks for being straight about the reason. I need two more summers on the boats first.\n\nCheers,\nFinn Ode',
    '|Dear Kofi,\n\nI was disappointed to learn that you chose another candidate. I am grateful for the chance all the same.\n\nRegards,\nInes Melo',
    '|Dear Mr Kral,\n\nThank you for your call yesterday. I see that you have offered the place to somebody with more years at the forge, and it was kind of you to tell me yourself. Your advice about the second ticket was good.\n\nRegards,\nPavel Dub',
  ],
  'phone-script': [
    "|Hello Ms Bell, this is Ola Berg, I interviewed on Monday. When will you decide? I'm on 0555 01423, that's 0555 01423.",
    '|Hello, this is Brona Keane. I interviewed for the lock keeper job on Monday, and I am calling to ask when you expect to decide. My number is 555 0142. Thank you, goodbye.',
    '|Hello, this is Brona Keane about the lock keeper job. I will try again in the evening, or you can reach me on 555 0142.',
    '|Good morning Mr Vance, my name is Tariq Aziz. Do you have a moment? I was in on Thursday about the kiln. Could you tell me what the next step is? You can call me back on 555 0199.',
  ],
}

describe.each(Object.entries(drafts))('a %s', (kind, texts) => {
  it.each(texts)('is told by its words: %j', (text) => {
    const [subject, body = ''] = text.split('|')
    expect(analyzer.check({ subject, body }).kind).toBe(kind)
  })
})

describe('the kind', () => {
  it.each([
    ['I would be grateful for a reply about the kiln post when you have a moment.', 'check-in'],
    ['Thank you for ringing on Monday. I am very interested in the dairy clerk job.', 'thank-you'],
    ['Congratulations again on the prize for your cheese. Thank you for the tour.', 'thank-you'],
    ['Congratulations to whoever you chose. It was good to see the yard.', 'after-rejection'],
    ['I liked your decision to repair the hulls here, and the crane you showed me.', 'thank-you'],
    ['I follow your decision to appoint a local. It was good to see the yard.', 'after-rejection'],
    ['Thank you for letting me know about the two ferries, and for the tour.', 'thank-you'],
    ['Thank you for letting me know about your decision, and for the tour.', 'after-rejection'],
    ['Thank you for the kind feedback on my trial shift today.', 'thank-you'],
    ['Thank you for the tour and for explaining the reasons for the new dock.', 'thank-you'],
    ['Thank you for ringing me back with your answer. I enjoyed the yard all the same.', 'after-rejection'],
    ['Thank you for calling to tell me yourself. It was a pleasure to see the yard.', 'after-rejection'],
    ['Thank you for your kind email. You were right to take somebody who knows the kiln.', 'after-rejection'],
    [
      'Thank you for the tour. You were right to take the old road. I would love to join the crew.',
      'thank-you',
    ],
    [
      'Thank you for the tour. I am sad, but I respect your decision. I appreciate the time you all gave me.',
      'after-rejection',
    ],
    [
      'This is my last note about the florist post. I will respect your decision either way.',
      'final-follow-up',
    ],
    [
      'This is my last note about the florist post. No hard feelings if it has gone to somebody else.',
      'final-follow-up',
    ],
    ['This is a final inquiry about the florist post. Thank you for the tour in May.', 'final-follow-up'],
    ['This is the last time I will check in. Is the florist post still open?', 'final-follow-up'],
    ['It is a month since the trial, and I imagine the board has made its choice.', 'final-follow-up'],
    ['I am guessing that you have chosen somebody else. It was good to see the yard.', 'final-follow-up'],
    ['I imagine the search has taken longer than planned. Is there any news?', 'check-in'],
    ['Thank you for considering me. Even though I was not chosen, I enjoyed the tour.', 'after-rejection'],
    ['Thank you for the update. It is not what I was hoping for.', 'after-rejection'],
    ['Thanks for your email. I am sorry it was not a yes, but I enjoyed the tour.', 'after-rejection'],
    ['I appreciate your notifying me of the outcome. I enjoyed the yard all the same.', 'after-rejection'],
    ['I wonder if I was not chosen. Could you tell me where things stand?', 'check-in'],
    ['I interviewed on Monday, and I am on 10 nights in a row. May I ask when you decide?', 'check-in'],
    ['I understand the decision has slipped by a week. Is there a new date for it?', 'check-in'],
    ['I understand your decision depends on the council. May I ask when it meets?', 'check-in'],
    ['I understand the choice is not easy. I am still keen on the kiln post.', 'check-in'],
    ['I understand the result comes out in May. Is there any news before?', 'check-in'],
    ['I understand that you need someone by June. Is there any news?', 'check-in'],
    ['I understand that you have no date yet. Could you tell me when there is one?', 'check-in'],
    ['I phoned on Tuesday, and will try again next week. Is there any news?', 'check-in'],
    ['It was good to see the yard. I understand your no.', 'after-rejection'],
    ['I accept your decision. It was good to see the yard.', 'after-rejection'],
    ['I understand your decision, and enjoyed the yard.', 'after-rejection'],
    ['I hope to try again next spring. It was good to see the yard.', 'after-rejection'],
    ['I understand your decision will be made this week. Is there a date for the next step?', 'check-in'],
    [
      'Thank you for the tour. I liked the decision to let the bakers choose, though the bank had declined the loan.',
      'thank-you',
    ],
    ['Thanks for coming back to me. It was not to be, but no hard feelings.', 'after-rejection'],
    ['I still have not heard anything, which is disappointing. I am keen to join the lab.', 'check-in'],
    ['I am disappointed by the silence since my interview on Monday.', 'check-in'],
    ['I do not agree with your decision, but thank you for the email.', 'after-rejection'],
    ['Thank you for explaining the reasons. I hope you will keep my documents.', 'after-rejection'],
    ['I am grateful for your reply, and sorry that it was not to be.', 'after-rejection'],
    ['I understand if you have chosen somebody else already. Is there any news?', 'check-in'],
    ['You have chosen somebody else, and I understand.', 'after-rejection'],
    ['I was sorry to hear about the flood. When do you expect to decide? I am still keen.', 'check-in'],
    ['I was sad to learn that the crew lost its boat. Have you filled the post yet?', 'check-in'],
    ['Thank you for your time. I was disappointed to miss Jo, and would love to join you.', 'thank-you'],
    ['Thank you for the tour. I was sorry to see how the storm left the greenhouse.', 'thank-you'],
    ['I was sorry to hear about the decision. It was good to meet the crew.', 'after-rejection'],
    ['I am disappointed that it did not work out. It was good to meet you.', 'after-rejection'],
    ['I was sorry not to be offered the place. I enjoyed meeting you.', 'after-rejection'],
    ['I was sad to read your letter. I enjoyed meeting you.', 'after-rejection'],
    [
      'I have had an offer elsewhere, and would still rather join you. May I ask where things stand?',
      'check-in',
    ],
  ])('tells news that came from news that is hoped for: %s', (line, kind) => {
    const body = `Dear Ms Ito,\n\n${line}\n\nKind regards,\nAnil Rao`
    expect(analyzer.check({ body }).kind).toBe(kind)
  })

  it('is no call because a letter names a number', () => {
    const body =
      'Hello Greta,\n\nIs there any news on the archivist job? You can call me any time on 07700 900611.\n\nKind regards,\nLeo Byrne'
    expect(analyzer.check({ body }).kind).toBe('check-in')
  })

  it('answers the rejection that the facts tell of', () => {
    const body =
      'Dear Dr Vance,\n\nThank you for the talk. The children are lucky whoever stands there in August.\n\nYours,\nEfua Mensah'
    const rejected = { received: [{ at: '2026-06-03', answer: 'rejection' }] } as const
    expect(analyzer.check({ body }).kind).toBe('thank-you')
    expect(analyzer.check({ body }, rejected).kind).toBe('after-rejection')
  })

  it('is taken as chosen, whatever the words say', () => {
    const report = analyzer.check({
      kind: 'thank-you',
      body: 'I have not heard from you. Is there any news?',
    })
    expect(report).toMatchObject({ kind: 'thank-you', kindDetected: false })
  })

  it('is a thank-you where nothing speaks for another', () => {
    expect(analyzer.check({ body: 'The heron was back.' })).toMatchObject({
      kind: 'thank-you',
      kindDetected: true,
    })
  })
})
