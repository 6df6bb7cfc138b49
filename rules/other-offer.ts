import { worded } from '../src/language/roles/reader.ts'
import { expect } from '../src/language/rule.ts'
import { throughout, wholeOf } from '../src/language/throughout.ts'

const offers = worded({
  find: [
    '(received|have|had|got|given|made|holding|accepted|considering) ...4 (offer|offers) ...3 (from|elsewhere|that|and|with|which|to|i|by)',
    '(another|other|second|competing|different) (job)? (offer|offers)',
    // "I have been offered a post elsewhere", but not "I was offered a tour".
    '(been|was) ..1 offered ..3 (job|role|position|post|contract|elsewhere)',
    '(final|late|last|advanced) (stage|stages|round|rounds) (with|at|elsewhere)',
    'offer (elsewhere|to answer|in hand)',
  ],
})

export default expect({
  title: 'Mention another offer openly',
  why: 'If another offer sets you a date, say so: the fact, your date, that you would rather come here, and an open question. Their answer is theirs; a date of your own is information, no ultimatum.',
  sources: [
    'https://www.cbsnews.com/news/i-have-a-job-offer-do-i-tell-other-companies/',
    'https://www.careerperfect.com/tips/interviewing/multiple-offers/',
  ],
  points: {},
  find: throughout((sentence) => (offers(sentence) ? [wholeOf(sentence)] : [])),
  starters: [
    'I have another offer to answer by [date], and would rather join you. Is a decision likely by then?',
  ],
  examples: {
    met: [
      { body: '<<I have also been offered a contract by a dairy in Cork.>>', kind: 'check-in' },
      { body: '<<I have received an offer from a second clinic, to answer by the 9th.>>', kind: 'check-in' },
    ],
    missing: [
      { body: 'I can offer two references.', kind: 'check-in' },
      { body: 'I was offered a tour of the place.', kind: 'check-in' },
    ],
  },
})
