import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Prove it instead of claiming it',
  group: 'tone',
  severity: 'hint',
  message: 'Anybody can write this of themselves. Name the task and a result.',
  why: 'Words such as “team player” stand in every application, so readers skip them. A task with a result is read.',
  sources: [
    'https://www.businessinsider.com/cover-letter-cliches-that-make-employers-cringe-2015-2',
    'https://www.jobsearchjedi.com/2013/02/10-phrases-that-don-belong-in-your.html',
    'https://careerblog.champlain.edu/2015/08/04/cliche-cover-letters/',
  ],
  instead: [],
  lines: [
    {
      find: [
        'i am (a|an) (very|true|real|great|strong|natural|extremely)? ..1 (team player|hard worker|self-starter|self starter|go-getter|fast learner|quick learner|people person|great communicator|good communicator|perfectionist|problem solver)',
        '(hit|hitting) the ground running',
        '(think|thinking) outside the box',
        '(results-driven|results driven|results-oriented|detail-oriented and|self-motivated and)',
        '(valuable|great|invaluable) (member of (the|your)|asset to (the|your)|addition to (the|your)) (team|company|organisation|organization|firm)',
        '(proven track record|go the extra mile|synergy|synergies)',
        '(industry leader|leader in (the|your) (industry|field))',
      ],
      unless: ['(you|she|he|they) (said|called|asked|mentioned)'],
    },
  ],
  examples: {
    flagged: [
      '<<I am a team player>> and would like to join.',
      'I would be a <<valuable asset to your team>>.',
    ],
    clean: [
      { body: 'At Fernway I shared the night rota with six others, and we lost nobody.', forReaders: true },
    ],
  },
})
