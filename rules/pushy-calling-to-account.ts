import { phrases } from '../src/language/phrases.ts'

/** Those who held the interview, also as a sort of person: "somebody who", "a panel which". */
const judges =
  '(interviewer|interviewers|panel|panellist|panellists|panelist|panelists|committee|board|chair|somebody|someone|people|man|woman|member|members|colleague|colleagues|who|which|he|she|they|you|neither)'
const nobody = '(nobody|no one|none of (you|them|(the|your) ..1)|neither of (you|them))'
/** Papers of a selection, which a panel gives out only as it likes. */
const papers =
  '((scoring|score|marking|mark|assessment|interview|panel|selection) (sheet|sheets|notes|grid|matrix|form|forms|records|record)|scoresheet|scores|marks|notes|minutes|transcript|breakdown|names of (the|your|those|everyone|everybody|all)|list of ..1 (everything|what|where|all|every|(the|my) (mistakes|errors|faults))|(proper|full|fuller|clear|honest|detailed|written|satisfactory|precise|better) (account|explanation|justification|statement) (of|for|as to) ..4 (decision|choice|result|outcome|refusal|rejection|who|why|how (this|that|you|it|i|the (panel|decision|choice)) !work))'
/** The one they took: "whoever got the post", "the successful candidate", "the man you hired". */
const chosen =
  '(<any> (you|they) (hired|appointed)|(person|man|woman|lad|girl|one|candidate|applicant|somebody|someone|anyone|colleague) (who)? (you|they|the panel|got|was|has been) ..1 (chose|picked|hired|took|appointed|selected|preferred|chosen|given|it|the (job|post|role)|went with)|whoever (you|they|got) ..3|(successful|chosen|appointed|winning|preferred|selected) (candidate|applicant|person|one)|(your|the) (new (hire|recruit|appointee)|appointee))'

export default phrases({
  title: 'Call nobody to account',
  group: 'tone',
  severity: 'problem',
  message: 'This contests the decision, however politely. Thank them, or ask for one thing to improve.',
  why: 'To fault the interview, to ask for marks and minutes, to quote their praise back or to weigh yourself against the one they chose: each asks the reader to defend a decision that is made, however courteous the rest. Thanks and one open question keep the door open.',
  sources: [
    'https://www.askamanager.org/2013/01/how-to-respond-to-job-rejection-and-even-make-it-work-for-you.html',
  ],
  kinds: ['after-rejection'],
  isPlain: true,
  spoils: ['specific-reference'],
  reach: 'clause',
  instead: [
    '{asks}Is there one thing you would suggest I improve?',
    'Thank you for letting me know.',
    'I would be glad to hear of later roles.',
  ],
  unless: [
    '(but|though|yet) (i|we)? ..1 (respect|accept|understand) (it|that|your|the)',
    '(thank|thanks|grateful|pleased|congratulations|liked|loved|enjoyed)',
  ],
  lines: [
    {
      // "What went wrong between your praise and this letter?", "how can I be ideal on Monday and refused on Friday?"
      find: [
        'what ..2 (changed|happened|shifted|altered|went wrong|became of) ..1 (in between|since then|between) ($|..3 (<day>|<month>|interview|call|praise|compliments|email|letter|message|talk|visit|then|that|last|this|when|what you) ..6 (and|to|until))',
        'how ..2 (i|a (person|candidate)) ..2 (have|be|go|gone|been|went|was|am) ..1 (from)? ..2 (ideal|perfect|strong|suitable|good|right|impressive|favourite|front-runner|contender|best|first) ...8 (unsuitable|rejected|rejection|refused|unsuccessful|not (good|suitable|right|strong)|turned down|(too)? weak|wrong|nothing|out|no $)',
        '(answered|handled|met|ticked|satisfied|covered|passed) (every|all|each) ..5 (well|correctly|right|fully|in full|requirement|requirements|criterion|criteria|box|boxes)',
        '(can not|could not|fail to|hard to|struggle to|unable to) ..1 (see|think|imagine|say) ..1 (where|what|of (anything|a thing)) (else)? ..1 i ..3 (wrong|fell short|failed|better|differently|lacked|missed)',
        '(you|they) ..1 (told|said|assured) ..2 i (was|would be|am) ..5 (looking for|wanted|needed|contender|(candidate|person) (you (had|have) ..2)?|favourite|front-runner|ideal|perfect|fit|match|best|top) ...3 (so|yet|but|only) ..3 (what|why|how|surprised|puzzled|confused|know|understand|refused|rejected|now|here)',
        '(understand|know|hear|learn|explain|ask) what ..1 changed ($|between|overnight|since <moment>|after (our|my|the) ..1 (talk|interview|call|visit))',
      ],
    },
    {
      message: 'This faults how they held the interview. Leave it out, and thank them for their time.',
      // "Somebody who checks her phone while I speak", "a panel which had not opened my file", "nobody took a note"
      find: [
        `${judges} ..3 (~check|~look|~glance|~stare|~scroll|~answer|~read|~write|~send|~type|~take) ..2 (phone|phones|watch|clock|email|emails|screen|laptop|texts|messages|call|calls) ..2 (through|throughout|during|while|when|as|instead|half|most|twice|all|rather|<many> times|the (whole|entire)) ..4 (i|my|me|you|interview|talk|time)`,
        `${judges} ..3 (kept|keeps|spent ...4) (checking|looking|glancing|staring|scrolling|answering|reading|typing|taking|on) ..2 (phone|phones|watch|clock|email|emails|screen|laptop|texts|messages|call|calls)`,
        `(${nobody}|${judges} ..4 (not|never|without|hardly|barely|scarcely)) ..2 (read|reading|opened|opening|looked at|looking at|glanced at|seen) ..1 my (cv|resume|application|portfolio|file|form|papers|work|letter)`,
        `(${nobody}|${judges} ..3 (not|never|hardly|barely)) ..1 (took|take|taking|made|make|making|wrote|write) ..3 (note|notes|word|down)`,
        `(${nobody} (was|seemed to be)?|${judges} ..2 (not|never|hardly|barely) (really|even)?) (~listen !for|~look up|~pay attention)`,
        `${judges} ..2 (turned up|showed up|arrived|joined|came|logged on) ..4 (late|unprepared|(without|not) ..2 prepared)`,
        'not help (but)? (notice|noticing|observe|observing|remark|remarking) (that)? (nobody|no one|none|neither|how (little|few|rarely|often)|(you|(the|your) (panel|interviewer|interviewers|chair)) ..2 (not|never|hardly|barely|only|spent|kept))',
        '((not|hardly) (think|believe|feel|sure) ...10|(not|hardly|scarcely|barely|in no|ill) ..3) (position|able|qualified|placed|equipped) to (judge|weigh|assess|evaluate|mark|score|rate)',
        '((little|no|not much|hardly any) confidence in (the|your) (process|panel|decision|judgement|judgment|selection|outcome)|(not|hardly) (fill me with|inspire) ..1 confidence)',
        '(interview|conversation|meeting|process|day|hour|selection|whole thing) ..2 (felt|feels|seemed|looked|came across) ..2 (formality|box-ticking|token|afterthought|(tick|ticking) (a)? ..1 (box|boxes)|going through the motions)',
      ],
      unless: [
        '(glad|kind|kindly|appreciated|easy|relieved|found (the)? (time|an hour)|made time|i (am|was) ..1 (not|hardly|in))',
      ],
    },
    {
      message: 'This asks for papers or an account as if by right. Ask for one thing to improve instead.',
      // "Please send me the notes of each examiner", "I should like a proper account of how you decided"
      find: [
        `i ..1 (expect|require|want|wish|request|ask|need) ..5 ${papers}`,
        `i (would|should) ..1 (like|want|wish|ask|expect|request) ..7 ${papers}`,
        `(^|please|kindly|and) (send|forward|provide|supply|email|give|let) ..3 ${papers}`,
        '(know|told|ask|hear|learn|arrived at|made|reached) ..1 (by whom $|who (made (the|this|that)|took (the|this|that) (decision|choice)|scored|marked|assessed|sat on))',
      ],
      unless: [
        '(if (that|this|it|you|they|possible)|may i|might i|could you|would you|can you|(would|is) it ..1 (be)? possible|(like|wish) to ask (if|whether)|improve|learn|better|keep|return|full marks|send (you|my|back)|my (notes|minutes)|you ..1 (mentioned|named|lent|offered|promised))',
      ],
    },
    {
      message: 'This weighs you against the one they chose. Leave it out, and wish them well.',
      // "The person you took has only a year behind her", "I have twice the years of whoever got it"
      find: [
        `${chosen} ..3 (has|had|have|holds|brings|is|was) ..2 (less|fewer|half (my|the|as)|(only|just|barely|hardly|merely) (<number>|out|left|started|starting|finished)|(no|little|not ..1 (any|much)) (experience|training|degree|licence|license|qualification|qualifications)|never (run|worked|held|used|built|led|managed|taught|done|seen)|not ..1 (trained|qualified)|younger|(fresh|straight) (out|from))`,
        `i (have|had|hold|bring|brought|know) ..1 (more|twice|double|better|longer|three times) ..5 (than|as|of|the) ${chosen}`,
        '(he|she|they) ..1 (has|have|had) (less|fewer|half) ..4 than (i|me|mine)',
        '(only|just|barely|hardly|merely|less than|under) <number> (year|years|month|months|summer|summers|season|seasons) ...5 (whereas|while|against|compared (to|with)|but|and|to) (mine|my <any> $|my <number>|i (have|had|bring))',
        '(looked (him|her|them) up (on|online)|(looked up|checked|seen|saw|found|read) (his|her|their|(the|your) ..1 (successful|chosen|appointed|new) <any>) ..2 (profile|linkedin|cv|background))',
      ],
    },
  ],
  examples: {
    flagged: [
      {
        body: '<<A panel that had not even opened my portfolio can hardly judge it.>>',
        kind: 'after-rejection',
      },
      {
        body: '<<Please send me the notes of both examiners.>>',
        kind: 'after-rejection',
        fixed: 'Thank you for letting me know.',
      },
      {
        body: '<<Please tell me what changed between your call and today’s letter.>>',
        kind: 'after-rejection',
      },
      { body: '<<I gather that the baker you hired has only a year behind him.>>', kind: 'after-rejection' },
      {
        body: '<<It is hard to shine for somebody who is reading emails while you speak.>>',
        kind: 'after-rejection',
      },
      { body: '<<The man opposite me kept glancing at his phone.>>', kind: 'after-rejection' },
      { body: '<<It was plain that no one took notes.>>', kind: 'after-rejection' },
      { body: '<<Being examined by people who were not listening was new to me.>>', kind: 'after-rejection' },
      { body: '<<Your colleague turned up half an hour late.>>', kind: 'after-rejection' },
      { body: '<<I could not help noticing how little you asked about my bread.>>', kind: 'after-rejection' },
      { body: '<<It left me with little confidence in the process.>>', kind: 'after-rejection' },
      { body: '<<The whole thing felt like a box-ticking exercise.>>', kind: 'after-rejection' },
      {
        body: '<<I do not think that somebody who never looked up is able to judge.>>',
        kind: 'after-rejection',
      },
      { body: '<<I expect a breakdown of my scores within the week.>>', kind: 'after-rejection' },
      { body: '<<I should like a full account of how you came to this decision.>>', kind: 'after-rejection' },
      { body: '<<I should like to know who scored my lesson.>>', kind: 'after-rejection' },
      { body: '<<How does a person go from front-runner to refused in a week?>>', kind: 'after-rejection' },
      {
        body: '<<You said I was the strongest candidate, so I wonder what happened.>>',
        kind: 'after-rejection',
      },
      { body: '<<I answered every question well.>>', kind: 'after-rejection' },
      { body: '<<I cannot think of anything I could have done better.>>', kind: 'after-rejection' },
      { body: '<<I have twice the training of whoever got the post.>>', kind: 'after-rejection' },
      { body: '<<She has fewer years at sea than I.>>', kind: 'after-rejection' },
      { body: '<<I found her profile online.>>', kind: 'after-rejection' },
      { body: '<<He has just one summer on the boats, against my nine.>>', kind: 'after-rejection' },
      { body: '<<I should like to know what changed overnight.>>', kind: 'after-rejection' },
    ],
    clean: [
      { body: 'I was glad that nobody took notes: it felt like a talk.', kind: 'after-rejection' },
      { body: 'Could you share my marks, if that is possible?', kind: 'after-rejection' },
      {
        body: 'You told me that I was a strong candidate, and that means a lot to me.',
        kind: 'after-rejection',
      },
      { body: 'I am sure that the baker you chose has a great deal to offer.', kind: 'after-rejection' },
      { body: 'I kept checking my watch so as not to miss the ferry.', kind: 'after-rejection' },
      { body: 'The man who took me round checks the clock on the gate each hour.', kind: 'after-rejection' },
      {
        body: 'You said that you had not seen my drawings, so I could bring them another time.',
        kind: 'after-rejection',
      },
      { body: 'I am not in a position to judge how hard the choice was.', kind: 'after-rejection' },
      { body: 'I could not help noticing how warmly you speak of the crew.', kind: 'after-rejection' },
      { body: 'I arrived late, and you still made time for me.', kind: 'after-rejection' },
      { body: 'I would like to read the tide notes you mentioned.', kind: 'after-rejection' },
      { body: 'Please send my regards to Tom, who explained how bids are scored.', kind: 'after-rejection' },
      { body: 'I would like to see my marks so that I can improve.', kind: 'after-rejection' },
      {
        body: 'I enjoyed hearing what changed between the first plan and the second.',
        kind: 'after-rejection',
      },
      { body: 'Much can change between an interview and a decision.', kind: 'after-rejection' },
      { body: 'I cannot think of a kinder way to be told.', kind: 'after-rejection' },
      {
        body: 'The interview went well, I thought, so I was a little disappointed.',
        kind: 'after-rejection',
      },
      { body: 'The baker you chose is the only one I would gladly lose to.', kind: 'after-rejection' },
      { body: 'I have only a year behind me, but I am learning.', kind: 'after-rejection' },
      { body: 'May I ask what the baker you chose had that I could work on?', kind: 'after-rejection' },
      { body: 'I liked learning what changed after the second kiln came.', kind: 'after-rejection' },
    ],
  },
})
