import { readingRule } from '../src/language/reading.ts'

export default readingRule({
  family: 'desperate',
  title: 'Avoid what reads as pleading or flattery',
  message:
    'This may read as pleading, flattery, boasting or self-blame. Say plainly what you offer, or leave it out.',
  why: 'No list of phrases covers every way to plead. These words resemble, or stand among, sentences that people took for begging, flattery, boasting or self-blame. Your need is real, but it is not what they choose by; what you can do for them is.',
  examples: {
    flagged: [
      {
        body: '<<I honestly don’t know how I will pay my rent if this falls through>>.',
        severity: 'problem',
      },
      { body: '<<I am so ashamed of how badly I answered>>.', severity: 'problem' },
    ],
    clean: [
      'I’m sorry it wasn’t to be on this occasion.',
      'The families you serve live from one day to the next, and the kitchen turns nobody away.',
      'I did not answer the second question well; what I should have said is that I check the log first.',
    ],
  },
})
