import { phrases } from '../src/language/phrases.ts'

/** Those who held the interview, also as a sort of person: "somebody who", "a panel which". */
const judges =
  '(interviewer|interviewers|panel|board|chair|somebody|someone|people|man|woman|colleague|who|which|he|she|they|you|neither)'
const nobody = '(nobody|no one|(none|neither) of (you|them|(the|your) ..1))'
const distraction = '(phone|phones|watch|clock|email|emails|screen|laptop|messages)'
/** Papers of a selection, which a panel gives out only as it likes. */
const papers =
  '((scoring|score|marking|assessment|interview|panel) (sheet|sheets|notes|grid|matrix|forms|records)|scores|marks|notes|minutes|transcript|breakdown|names of (the|those|everyone|your)|list of ..1 (everything|what|where|all|every)|(proper|full|clear|honest|detailed|written) (account|explanation|justification|statement) ..5 (decision|choice|result|outcome|who|why|how (this|that|you|it|i|the)))'
/** The one they took: "whoever got the post", "the successful candidate", "the man you hired". */
const chosen =
  '(<any> (you|they) (hired|appointed)|(person|man|woman|one|candidate|applicant|somebody|someone) (who)? (you|they|got|was) ..1 (chose|picked|took|selected|chosen|it|the <job>)|whoever (you|they|got) ..3|(successful|chosen) (candidate|applicant|person)|(your|the) new (hire|recruit|appointee))'

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
        'what ..2 (changed|happened|went wrong) ..1 (in between|since then|between) ($|..3 (<day>|<month>|interview|call|praise|email|letter|talk|that|last|this) ..6 (and|until))',
        'what (has|had)? (changed|happened) since (then|you (told|said|wrote|called|praised)|our ..1 <talk>)',
        '(understand|know|hear|learn|explain|ask) what ..1 changed ($|between|overnight|since <moment>|after (our|my|the) ..1 (talk|interview|call|visit))',
        'how ..2 (i|a (person|candidate)) ..4 (ideal|perfect|strong|suitable|good|right|favourite|front-runner|contender|best) ...8 (unsuitable|rejected|rejection|refused|unsuccessful|not (good|suitable|right)|turned down)',
        '(you|they) ..1 (told|said|assured) ..2 i (was|would be|am) ..5 (looking for|wanted|contender|candidate (you (had|have) ..2)?|favourite|front-runner|ideal|perfect|fit|match|best) ...3 (so|yet|but) ..3 (what|why|how|puzzled|confused|know|understand|wonder|here)',
        '((answered|handled) (every|all|each) ..5 (well|correctly|right|fully)|(met|ticked) (every|all|each) ..5 (requirement|requirements|criterion|criteria|box|boxes)|i (had|have|meet) (every|all) ..2 (qualification|qualifications|requirement|requirements|criteria))',
        '(can not|could not|fail to|hard to|struggle to) ..1 (see|think|imagine) ..1 (where|what|of (anything|a thing)) (else)? ..1 i ..3 (wrong|fell short|failed|better|differently|lacked)',
      ],
    },
    {
      message: 'This faults how they held the interview. Leave it out, and thank them for their time.',
      // "Somebody who checks her phone while I speak", "a panel which had not opened my file", "nobody took a note"
      find: [
        `${judges} ..3 (~check|~look|~glance|~stare|~answer|~read|~write|~type|~take) ..2 ${distraction} ..2 (through|throughout|during|while|when|as|instead|half|most|twice|<many> times) ..4 (i|my|me|you|interview|talk)`,
        `${judges} ..3 ((kept|keeps|spent ...4) (checking|looking|glancing|staring|answering|reading|typing|on) ..2 ${distraction}|(texting|yawning|scrolling) (while|as|through|during|when)|half asleep|nodding off)`,
        `(${nobody}|${judges} ..4 (not|never|without|hardly|barely)) ..2 ((~read|~open|~look at|~glance at) my (cv|resume|application|portfolio|file|work|letter)|(~take|~make|~write) ..3 (note|notes|word|down)|~listen !for|~look up|~pay attention)`,
        '(had (you|anyone|(the|your) ..1)|if (you|anyone|(the|your) ..1) had|doubt (that|if|whether)? (you|anyone|(the|your) ..1)) ..2 (read|opened|listened|looked at)',
        `${judges} ..2 (turned up|arrived|joined|came) ..4 (late|unprepared)`,
        `not help ..1 (notice|noticing) ..1 (nobody|no one|none|neither|how (little|few)|${judges} ..2 (not|never|hardly|only))`,
        '((not|hardly) (think|believe|feel) ...10|(not|hardly|barely|in no) ..3) (position|able|qualified|placed) to (judge|weigh|assess|mark|score)',
        '((little|no|not much) confidence in (the|your) (process|panel|decision|judgement|selection)|(not|hardly) (fill me with|inspire) ..1 confidence)',
        '(interview|meeting|process|day|hour|thing) ..2 (felt|seemed|looked) ..2 (formality|box-ticking|afterthought|going through the motions)',
      ],
      unless: [
        '(glad|kind|kindly|appreciated|made it easy|relieved|still (gave|found)|(found|made) (the)? (time|an hour)|i (am|was) ..1 (not|hardly|in))',
      ],
    },
    {
      message: 'This asks for papers or an account as if by right. Ask for one thing to improve instead.',
      // "Please send me the notes of each examiner", "I should like a proper account of how you decided"
      find: [
        `i ((would|should) like|(would|should)? ..1 (expect|require|want|wish|request|ask|need)) ..7 ${papers}`,
        `(^|please|kindly|and) (send|forward|provide|supply|email|give|let) ..3 ${papers}`,
        '(please|kindly) (confirm|state|explain) (who|how) ...8 (panel|scored|marked|decided|reached)',
        '(know|told|ask|hear|learn|arrived at|made|reached) ..1 (by whom $|who (made (the|this|that)|took (the|this|that) (decision|choice)|scored|marked|assessed|sat on))',
      ],
      unless: [
        '(if (that|this|it|you|they|possible)|(may|might) i|(could|would|can) you|is it possible|possible to|to ask (if|whether)|improve|learn|better|keep|return|full marks|send (you|my|back)|(my|the) (notes|minutes) (i|that i|$)|my (notes|minutes)|you ..1 (mentioned|named|lent|offered|promised))',
      ],
    },
    {
      message: 'This weighs you against the one they chose. Leave it out, and wish them well.',
      // "The person you took has only a year behind her", "I have twice the years of whoever got it"
      find: [
        `${chosen} ..3 (has|had|have|is|was) ..2 (not even|less|fewer|half (my|the|as)|(only|just|barely|hardly) (<number>|out|left|started)|(no|little|not any) (experience|training|degree|licence)|never (run|worked|held|used|built|led|managed|taught|done)|younger|(fresh|straight) (out|from))`,
        `i (have|had|bring|know) ..1 (more|twice|double|better|three times) ..5 (than|as|of|the) ${chosen}`,
        `(you (appointed|hired|chose|picked|took|preferred)|${chosen}) ...6 whereas i (have|had|hold|bring|ran) !(..4 notice)`,
        'my ..2 (years|experience|training|record) ...4 (more|better|longer|outweigh|outweighs) (than)? (her|hers|his|their|theirs)',
        '(he|she|they) ..1 (has|have|had) (less|fewer|half) ..4 than (i|me|mine) !(but (he|she|they))',
        '(only|just|barely|hardly) <number> (year|years|month|months|summer|season) ...5 (whereas|while|against|compared (to|with)|but|and|to) (mine|my <any> $|my <number>|i (have|had|bring))',
        '(looked (him|her|them) up (on|online)|(looked up|seen|saw|found|read) (his|her|their|(the|your) ..1 (successful|chosen|new) <any>) ..2 (profile|linkedin|cv))',
      ],
    },
  ],
  examples: {
    flagged: [
      '<<A panel that had not even opened my portfolio can hardly judge it.>>',
      {
        body: '<<Please send me the notes of both examiners.>>',
        fixed: 'Thank you for letting me know.',
      },
      '<<Please tell me what changed between your call and today’s letter.>>',
      '<<I gather that the baker you hired has only a year behind him.>>',
      '<<It is hard to shine for somebody who is reading emails while you speak.>>',
      '<<The man opposite me kept glancing at his phone.>>',
      '<<It was plain that no one took notes.>>',
      '<<Being examined by people who were not listening was new to me.>>',
      '<<Your colleague turned up half an hour late.>>',
      '<<I could not help noticing how little you asked about my bread.>>',
      '<<It left me with little confidence in the process.>>',
      '<<The whole thing felt like a box-ticking exercise.>>',
      '<<I do not think that somebody who never looked up is able to judge.>>',
      '<<I expect a breakdown of my scores within the week.>>',
      '<<I should like a full account of how you came to this decision.>>',
      '<<I should like to know who scored my lesson.>>',
      '<<How does a person go from front-runner to refused in a week?>>',
      '<<You said I was the strongest candidate, so I wonder what happened.>>',
      '<<I answered every question well.>>',
      '<<I cannot think of anything I could have done better.>>',
      '<<I have twice the training of whoever got the post.>>',
      '<<She has fewer years at sea than I.>>',
      '<<I found her profile online.>>',
      '<<What has changed since you praised my bread?>>',
      '<<I had all the qualifications in the advert.>>',
      '<<Your colleague was yawning as I spoke.>>',
      '<<Had the board read my portfolio, it would know my bread.>>',
      '<<Please confirm who was on the panel.>>',
      '<<You picked a beginner, whereas I have run two kitchens.>>',
      '<<My nine years must weigh more than her one.>>',
      '<<He has just one summer on the boats, against my nine.>>',
      '<<I should like to know what changed overnight.>>',
    ],
    clean: [
      'I was glad that nobody took notes: it felt like a talk.',
      'Could you share my marks, if that is possible?',
      'You told me that I was a strong candidate, and that means a lot to me.',
      'I am sure that the baker you chose has a great deal to offer.',
      'I kept checking my watch so as not to miss the ferry.',
      'The man who took me round checks the clock on the gate each hour.',
      'You said that you had not seen my drawings, so I could bring them another time.',
      'I am not in a position to judge how hard the choice was.',
      'I could not help noticing how warmly you speak of the crew.',
      'I arrived late, and you still made time for me.',
      'I would like to read the tide notes you mentioned.',
      'Please give Ana the notes I left on the bench.',
      'I met all the bakers, and we got on well.',
      'Please send my regards to Tom, who explained how bids are scored.',
      'I would like to see my marks so that I can improve.',
      'I enjoyed hearing what changed between the first plan and the second.',
      'Much can change between an interview and a decision.',
      'I cannot think of a kinder way to be told.',
      'It was good of you to call instead of texting.',
      'I prefer you calling to texting.',
      'You joined late from the flood and still gave me an hour.',
      'I have every respect for the choice, and it seems right.',
      'The baker you hired can start at once, whereas I have a month of notice.',
      'My training is shorter than hers, and he has fewer years than I but he bakes better.',
      'The interview went well, I thought, so I was a little disappointed.',
      'The baker you chose is the only one I would gladly lose to.',
      'I have only a year behind me, but I am learning.',
      'May I ask what the baker you chose had that I could work on?',
      'I liked learning what changed after the second kiln came.',
    ],
  },
})
