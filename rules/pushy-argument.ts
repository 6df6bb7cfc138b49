import { phrases } from '../src/language/phrases.ts'
import { avoid } from '../src/language/rule.ts'

const arguing = phrases({
  title: 'Do not contest their decision',
  group: 'tone',
  severity: 'problem',
  message: 'This argues with them or demands reasons. Thank them and leave the door open.',
  why: 'A decision is hardly ever turned around by a reply, but a gracious one is remembered when the next post opens. One open question about what to improve is welcome; a demand is not.',
  sources: [
    'https://www.askamanager.org/2013/01/how-to-respond-to-job-rejection-and-even-make-it-work-for-you.html',
  ],
  reach: 'clause',
  instead: [
    '{asks}Is there one thing you would suggest I improve?',
    'Thank you for letting me know.',
    'I would be glad to hear of later roles.',
  ],
  lines: [
    {
      find: [
        '(surprised|confused|puzzled|baffled|shocked|taken aback) ...6 (you|everyone|everybody|they|the panel|he|she) (all|(that)? i (met|spoke to))? (seemed|appeared|looked|sounded) ..2 (happy|impressed|pleased|keen|positive|sure|convinced|interested|delighted|to (like|love|agree|enjoy))',
        '(must be|is|was|been) ..1 (some|a|an) (mistake|error|misunderstanding|mix-up) ..1 (on|in|with|by|from|at) (your|the) (side|part|end|panel|system|process|hr)',
        '(get|have|be|please|kindly) ..2 (rechecked|re-checked|reevaluated|re-evaluated|reassessed)',
        '(am|are|was|were) (not|hardly|far from) satisfied with',
        '(i|we|candidates|applicants) (also|surely|believe i|think i)? (have|has|got) (a|the|every|some) right to (know|see|this|an|the|feedback|information|answers|be told|hear|ask)',
        '(^|that|and|but|think|believe|feel|surely) (i|we) deserve to (know|hear|see|be (told|given|shown))',
        // "Please put my case before the board once more", "I ask that my file be read again"
        '((put|lay|bring|place|take|submit) my (case|application|file|candidacy) ..1 (before|to)|my (case|application|file|candidacy) (to)? be <any>) ..3 (again|once more|a second time|anew)',
        '(reconsider|re-consider|rethink|overturn|reverse|revisit) (me|my (application|case|interview|candidacy|result|file)|your (decision|choice|mind|verdict)|the (decision|result|choice|verdict|outcome)|this (decision|choice))',
        '(ask|beg|urge|request|want|hope|implore|invite|expect|please|kindly|could|can|would|will|must) ..3 (reconsider|reconsideration|re-evaluate|reassess|think again|think it over|look again)',
        '(possible|like|ask|asking|hope|willing|want) ..1 to be reconsidered ($|for (the|this)|as)',
        '(decision|choice) (is|was) (wrong|unfair|unjust|incorrect|a mistake)',
        '(do|can) not (understand|see|believe) how you (could|can) (pick|choose|hire|reject|overlook|refuse|take)',
        '(expect|demand|require|insist on) (your|some|a)? (detailed|full|written|proper|honest)? feedback',
        '(do not|can not|will not|refuse to) accept ((it|this|that) ($|and|without)|(it|that) i (was|am))',
        'i (strongly|firmly|completely|totally)? disagree with (your|the|this) (decision|choice|verdict|result|outcome)',
        'is there (really)? no way to change (your|their|the) mind',
        '(looking|searching|wanted|fishing) (for)? (reasons|a reason|an excuse|excuses) to (reject|turn|refuse|say no|get rid)',
        '(challenge|contest|dispute|question) your (conclusion|judgement|judgment|verdict|assessment|choice|reasoning|reasons)',
        '(can not|could not) possibly (know|be|have|do) ..3 (than (i|me)|i do|as i|my ..1 (experience|skill|skills|training|knowledge|record))',
        '(please|could you|would you|ask you to|you to|you could|you can) ..1 review my (application|interview|file|case|test) (again|once more|properly|anew)',
        'i (fully|truly|clearly)? (deserve|deserved) (that|this|the) (job|role|position|post|offer|place)',
        'why did you (even|bother|ever|invite|interview me)',
        'find it (so|very|incredibly|extremely|hard|rather)? (difficult|hard|impossible|strange) to (believe|accept|understand|swallow)',
        'what is wrong with my',
        '(decision|choice|mind|minds) (was|were|had been|is) ..2 (made (up)? (in advance|before|long|already)|already made)',
        '(change|changed) (your mind|the (result|decision|outcome|verdict)|your decision)',
        '(look|looking) at my (application|file|answers|test|case|interview) (again|once more|properly|a second)',
        '(you|they|the panel|panel) (have|has|had|would|are|is|will)? ..1 (made|making|make|be making) (a|the|an) ..2 (mistake|error|wrong|bad decision|poor choice)',
        '(you|they) (chose|picked|hired|made|have) (wrong|the wrong|badly|poorly)',
        'wrong (choice|decision|candidate|call)',
        '(it|this|that|which) (is|was) (a|your|clearly|such)? ..1 (big|huge|grave|serious|terrible|bad)? (mistake|wrong decision|wrong choice) (to (reject|refuse|pass)|not|and|on|of|$)',
        'prove (you|them|everyone|it) (all)? wrong',
        '(^|know|ask|wonder|learn|hear|curious|so|and|tell me) who (beat|got|did you (pick|choose|hire)|(was|you|has been) (chosen|picked|appointed|hired|selected)|won)',
        'what (does|did|has|do) (he|she|they|the (other|winner|chosen)|that) ..4 (have|got|has) that i',
        'what ..3 that i (have not|do not|did not|lack)',
        '(i|we) (demand|insist on|require|want|expect|am entitled|have a right|would like|ask for|request|will have) (to (know|be told|see)|a|an|the|your|in) ..2 (written|full|real|proper|detailed|exactly|writing|honest|actual)? ..1 (explanation|reasons|reason|justification|account|statement|grounds|scores|marks|score|scoring|scoresheet|feedback sheet|apology|why|what he|what she|corrected)',
        // Asking what to improve is welcome; "I would like to know exactly which criteria I failed" is a demand.
        '(like|want|wish|ask|expect|entitled|demand|need) to (know|be told|hear) (exactly|precisely|on what (basis|grounds)|in writing)',
        '(send|give|show) me ..3 (scoresheet|score sheet|scores|marks|reasons|explanation|grounds|copy of his|copy of her|copy of the (scores|scoring|notes))',
        '(explain|explanation|justify) (to me|yourself|why|your decision|how) ..4 (not|reject|rejected|refuse|chose|picked|this|hired|hire|selected)',
        '(owe (me|us)|(i|we) (deserve|deserved)) ..3 (reason|explanation|reasons|why)',
        '(file|filing|make|making|submit|submitting|send|under|a) (a|the)? (records request|freedom of information|subject access)',
        '(appeal|contest|challenge|dispute) (this|your|the) (decision|rejection|result|refusal|outcome)',
        'i (do|can|will|could|shall|am) (not|unable to|refuse to) (accept|understand|believe|agree with|take|see|respect) ..1 (your|this|the|a) (decision|rejection|refusal|no|choice|outcome|result|answer)',
        '(unable|refuse) to accept (your|this|the) (rejection|refusal|decision)',
        '(not|never) (take|taking|accept|accepting) (a)? no ($|for)',
        '(should have|should of|deserved to|ought to have) (been (chosen|picked|hired|selected|me)|got (it|the (job|role|position|post|place|chance|offer))|won|gotten)',
        '(you|please|ask|you to|ask that you) ..2 (take|have|give) ..3 (another|a second|a fresh|one more|second) (look|thought|think) ($|at (my|me)|before|and|now)',
        'it (should|was supposed|was meant|ought) (to)? have been me',
        '(you|ye) (will|would) (see|realise|realize|find out|understand|learn|know) ..3 (mistake|error|wrong|soon enough|regret|one day|in time)',
        '(overqualified|more qualified|better) than ..3 (you hired|you chose|you picked|whoever|him|her)',
        '(was|were) (my|<number>) ..4 (not (adequate|enough|good enough|sufficient))',
        'you (will|ll) be back (on|to|begging|asking|calling)?',
        '(when|if) (he|she|it|that|your pick|they) (fails|quits|leaves|falls|does not work|goes wrong|messes) ..3 (call|ring|know|remember|come)',
        'will (remember|call|regret) (me|it) (when|by|before|then|one)',
        '(you|ye|lot|company|panel|team) (have|has)? got (it|this|that) ..2 wrong',
      ],
      unless: [
        'my mind (is|was)',
        '(if|whether) (a|the|any|your) (decision|choice) (was|is|has)',
        // Leaving the door open, one open question, or accepting the no: none of these argues.
        '(grateful|interested|willing|glad|help me|helpful|(can|could|would) you|are you able|may i|might i|if you can|if possible) ...8 why (i|my)',
        'why (i|my) ...8 (improve|learn|better|work on)',
        '(reconsider|reconsidered) (me|my ..1) ..2 (for|when|if|should)',
        '(but|though|yet) (i|we)? ..1 (respect|accept) (it|that|your|the)',
        '(if you are (ever|able)|happy to be reconsidered|should you ever)',
        '(future|later) (roles|role|openings|vacancies|posts)',
        '(again|once more) (only? (when|if|should) !(you|i|it|this|possible)|for (any|another|later|future)|another year|(next|in) (the)? (<month>|spring|summer|autumn|year))',
        '(our|my) (client|court|appeal team)',
        'i understand (the|your|that|and)',
      ],
    },
  ],
  examples: {
    flagged: [
      { body: '<<I disagree with your decision.>>', kind: 'check-in' },
      { body: '<<I believe the decision was wrong.>>', kind: 'check-in' },
      { body: '<<I expect full feedback on my trial.>>', kind: 'after-rejection', severity: 'blocker' },
      {
        body: '<<I ask you to reconsider your decision.>>',
        kind: 'after-rejection',
        severity: 'blocker',
        fixed: 'Thank you for letting me know.',
      },
      { body: '<<You have made a big mistake.>>', kind: 'after-rejection', severity: 'blocker' },
      { body: '<<I demand a written explanation.>>', kind: 'after-rejection', severity: 'blocker' },
      {
        body: '<<I would like to know exactly who was appointed.>>',
        kind: 'after-rejection',
        severity: 'blocker',
      },
      { body: '<<I ask somebody to overturn the decision.>>', kind: 'after-rejection', severity: 'blocker' },
      { body: '<<I deserve to hear who decided this.>>', kind: 'after-rejection', severity: 'blocker' },
      {
        body: '<<Please lay my case before the trustees once more.>>',
        kind: 'after-rejection',
        severity: 'blocker',
      },
      {
        body: '<<Please look at my application again if you can.>>',
        kind: 'after-rejection',
        severity: 'blocker',
      },
    ],
    clean: [
      { body: 'Would you look at my application again if a night post opens?', kind: 'after-rejection' },
      { body: 'Please look at my application again next autumn.', kind: 'after-rejection' },
      'I hope you will reconsider me for another post.',
      { body: 'I beg you to look at my application again.', kind: 'check-in' },
      'Your readers deserve to know who carved it.',
      {
        body: 'Please put my file before the trustees again when a night post opens.',
        kind: 'after-rejection',
      },
      'I put a case before the bench and won it the second time.',
      'I would be grateful to know why I was not chosen.',
      'I do not quite understand the choice, but I respect it.',
      'I would be glad if you looked at my application again when the autumn posts come up.',
      'We had to reconsider the schema halfway through.',
      'My mind was made up before I came: yours is a fine mill.',
      'Thank you for letting me know; I understand the decision.',
      'I made one mistake in the invoice and corrected it the same day.',
      'Tenants deserve an explanation in plain words.',
      'I am glad for the person who got the job.',
      'I would be grateful to know which of the criteria I could work on.',
      'If you want to take another look at the drawings, they are attached.',
    ],
  },
})

/** Before a decision this begs for an answer, and argues with none. */
const pleading = /\b(?:implor\w*|beg|begging|plead\w*|beseech\w*) (?:with )?you\b/i

/** After a rejection an argument ends the conversation for good. */
export default avoid({
  ...arguing,
  find: (draft, interview) => {
    const found = [...arguing.find(draft, interview)]
    return draft.kind === 'after-rejection'
      ? found.map((match) => ({ ...match, severity: 'blocker' }))
      : found.filter(({ start, end }) => !pleading.test(draft.body.slice(start, end)))
  },
})
