import { phrases } from '../src/language/phrases.ts'

const employer =
  '(my|our) (present|current|former|last|previous|old)? (employer|company|firm|boss|manager|team|job|office|lab)'
const secret =
  '(client list|customer list|price list|source code|trade secrets|trade secret|margins|salary list|roadmap|confidential ...2)'

export default phrases({
  title: 'Nothing confidential or too private',
  group: 'safety',
  severity: 'problem',
  message: 'This may break a confidence. Take it out, or keep it for a talk where it belongs.',
  why: 'Whoever reads what you tell of one employer thinks of what you will tell of them. Secrets, other candidates, and matters of health, faith or politics that nobody asked about do not belong in a note that may be passed on. Needs that you agreed on, such as an accommodation, are fine.',
  sources: ['http://magellangroup.com/write-a-thank-you-note-that-isnt-terrifying/'],
  lines: [
    {
      find: [
        '(should|am|are|was) not (really|strictly)? (supposed|allowed|meant)? (to)? (share|sharing|tell|telling|say|saying|show|showing) (you)? (this|that|it)',
        '(between you and me|strictly between us|off the record)',
        '(i|we) signed (a|an) (nda|non-disclosure) ...3 but',
        'do not (tell|show|forward|mention) (anyone|anybody|this to anyone|it to anyone|this to anybody)',
        `${secret} (of|from|at) ${employer}`,
        `(leak|leaked|smuggled|copied) ...3 ${secret}`,
        '(bring|bringing|share|sharing|send|sending|hand over|copies of|copy of) ...3 (their|my|our|his|her) ...2 (client|customer|supplier|donor|patient|price) (list|lists|database|contacts|records)',
        '(attach|attached|attaching|enclose|enclosed|send|sending|share|sharing) ...3 (photos|photographs|pictures|scans|records|files|notes) of ...3 (patient|patients|client|clients|pupil|pupils|resident|residents)',
        '(the|one of the|another of the) other (candidate|candidates) (told|said|mentioned|also|is|are|was|were|has|have)',
        '(the|one of the|another of the|your) other (candidate|candidates|applicant|finalist) ...1 (told|said|mentioned|failed)',
        '(i|we) (heard|hear|know|gather|saw) ..1 (another|the other|one other|your other) (candidate|applicant|finalist)',
        '(please|but|so) keep (that|this|it) (quiet|secret|to yourself|between us)',
        '(bring|share|send|give|show) ..3 (client|customer|price|salary|supplier) list (of|from) <name>',
        '(i|we) (posted|shared|published|put) ...2 (interview)? questions (online|on|with)',
      ],
      always: true,
    },
    {
      find: [
        '(my|a) (divorce|miscarriage|pregnancy|depression|chemotherapy|bankruptcy|custody battle)',
        'i (am|was) (pregnant|bipolar|divorced|depressed)',
        'i (was|have been) diagnosed with',
        'i (have been|was|am) off (work|sick)? with (depression|anxiety|stress|burnout)',
        'i am recovering from (surgery|cancer|an operation|depression|burnout|a breakdown)',
        'i am a (committed|devout|born-again|practising|practicing) (christian|catholic|muslim|hindu|jew)',
        'i (still|also)? have (depression|anxiety|epilepsy|adhd|autism|cancer|ptsd)',
        'my (wife|partner|girlfriend) is (pregnant|expecting)',
        'i (always)? (vote|voted) (for|against|labour|tory|democrat|republican|green)',
        'as a (lifelong|proud|committed|devout|born-again) (christian|catholic|muslim|hindu|jew|atheist|democrat|republican|conservative|socialist|liberal)',
      ],
      severity: 'hint',
      message: 'This is private. Leave it out, unless they asked or you agreed on it.',
      when: ({ text }) => !/\b(?:accommodat|adjustment|agreed|you asked|as we discussed)/i.test(text),
    },
  ],
  examples: {
    flagged: [
      'I <<should not tell you this>>, but we lose ten clients a month.',
      '<<Between you and me>>, the old kiln is cracked.',
      'We lose ten clients a month, so <<please keep that to yourself>>.',
      '<<I heard that another candidate>> dropped the vase.',
      'I could <<show you the price list of Corvani>>.',
      { body: '<<I am recovering from surgery>> and walk daily.', severity: 'hint' },
      'I could bring the <<client list of my former firm>>.',
      'I can also <<bring their client list>> with me.',
      'I have <<attached photos of two of my patients>>’ wounds.',
      '<<One of the other candidates told>> me about the test.',
      { body: 'Since <<my divorce>> I am free to travel.', severity: 'hint' },
    ],
    clean: [
      'We keep it quiet on the ward at night.',
      'I heard that the other team glazes by hand.',
      'I helped a tenant who was off with depression.',
      'I saw the other candidates leave as I came in.',
      'You told me, off the cuff, that the kiln is old.',
      'I handled confidential records for nine years.',
      'As we discussed, my pregnancy means a start in May.',
      'I have worked with depression and grief groups.',
      'I can share the price list you asked for.',
      'I liked the photos of the pupils along the corridor.',
      'I wish the other candidates well.',
    ],
  },
})
