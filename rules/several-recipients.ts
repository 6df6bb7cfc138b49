import { localeOf } from '../src/core/locale.ts'
import { addressesOf } from '../src/language/address.ts'
import { bodySentences } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

/** A larger panel may be thanked in one note. */
const largePanel = 5

export default avoid({
  title: 'A note for each interviewer',
  group: 'form',
  severity: 'hint',
  reads: 'draft',
  message:
    'You met more than one person. If you have their addresses, write to each, with something they said.',
  why: 'Interviewers often show each other what they get. A note of their own, with the point that each of them raised, is worth more than a copy. Without their addresses, or for a large panel, one note to whoever arranged it is fine.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
    'http://tuftscareercenter.blogspot.com/2011/04/art-of-post-interview-follow-up.html',
  ],
  kinds: ['thank-you'],
  *find(draft, { interviewers = [], country }) {
    if (interviewers.length < 2 || interviewers.length >= largePanel || localeOf(country).jointNote) return
    const sentences = bodySentences(draft)
    const isSpokenOf = (name: string) =>
      sentences.some(({ words }) => words.some(({ text }) => text === name))
    for (const { part, text, start, end } of draft.paragraphs) {
      if (part !== 'greeting') continue
      const people = addressesOf(text).filter(({ names }) => names.length > 0)
      // A note that mentions what each of them said is as good as two.
      if (people.length > 1 && !people.every(({ names }) => names.some(isSpokenOf))) yield { start, end }
    }
  },
  examples: {
    flagged: [
      {
        body: '<<Dear Ana and Mr. Bose,>>\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ana Reyes' }, { name: 'Ravi Bose' }] },
      },
    ],
    clean: [
      {
        body: 'Dear Ana and Mr. Bose,\n\nAna, the kiln was a surprise. Mr. Bose, so was your glaze.',
        interview: { interviewers: [{ name: 'Ana Reyes' }, { name: 'Ravi Bose' }] },
      },
      'Dear Ana and Mr. Bose,\n\nThank you for the tour.',
      {
        body: 'Dear Ana,\n\nThank you for the tour.',
        interview: { interviewers: [{ name: 'Ana Reyes' }, { name: 'Ravi Bose' }] },
      },
      {
        body: 'Dear Ana and Mr. Bose,\n\nThank you for the tour.',
        interview: { country: 'GB', interviewers: [{ name: 'Ana Reyes' }, { name: 'Ravi Bose' }] },
      },

      {
        body: 'Dear Ana and Mr. Bose,\n\nThank you for the tour.',
        interview: {
          interviewers: [{ name: 'Ana' }, { name: 'Ravi' }, { name: 'Li' }, { name: 'Tom' }, { name: 'Eva' }],
        },
      },
      {
        body: 'Dear Ana and colleagues,\n\nAna and Ravi, thank you for the tour.',
        interview: { interviewers: [{ name: 'Ana Reyes' }, { name: 'Ravi Bose' }] },
      },
    ],
  },
})
