import { readingRule } from '../src/language/reading.ts'

export default readingRule({
  family: 'unprofessional',
  title: 'Avoid what reads as rude or too casual',
  message: 'This may read as rude, bitter, too personal or too casual. Keep it to the work, or leave it out.',
  why: 'No list of phrases covers every way to sound bitter or careless. These words resemble, or stand among, sentences that people found rude, mocking, too intimate or too casual. Anger after a refusal is fair; an email keeps it for years.',
  examples: {
    flagged: [
      {
        body: '<<You are a bunch of clowns>>. <<Your little test was a joke and so is your manager>>.',
        severity: 'problem',
      },
    ],
    clean: [
      'The customer in your role-play was furious, and I would let him finish first.',
      'The joke about the stapler made my evening.',
    ],
  },
})
