import { readingRule } from '../src/language/reading.ts'

export default readingRule({
  family: 'pushy',
  title: 'Avoid what reads as pressure',
  message:
    'This may read as pressure or reproach. Say it as a plain fact or an open question, or leave it out.',
  why: 'No list of phrases covers every way to press someone. These words resemble, or stand among, sentences that people took for pressure: a demand, a deadline, a reproach for silence. You know what you meant; read it once as the person who gets it.',
  examples: {
    flagged: [
      {
        body: '<<I need an answer by Friday>>. <<So you have ignored two of my emails and now this one too>>.',
        severity: 'problem',
      },
    ],
    clean: [
      'Please take all the time you need; I only wish to know whether to keep the week free.',
      'You said that every sensor must answer within a second, and I have been thinking about how.',
    ],
  },
})
