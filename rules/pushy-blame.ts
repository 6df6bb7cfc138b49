import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Blame nobody for the wait',
  group: 'tone',
  severity: 'problem',
  message: 'This reads as a reproach about the wait. Ask where things stand instead.',
  why: 'Delays are normal and seldom the reader’s own doing. A reproach about a missed date or a silence leaves a worse taste than the delay, and the answer may simply be on its way.',
  sources: [
    'http://www.destinyconnect.com/2015/07/22/the-top-5-dos-and-donts-of-drafting-a-follow-up-emails-after-a-job-interview/',
    'https://notjobs.wordpress.com/2007/10/24/notjobs-a-bright-future-in-sales/',
  ],
  reach: 'clause',
  instead: [
    'I am still very interested, and would welcome any news on timing.',
    'Has the timing moved, and is there a new date you can share?',
  ],
  lines: [
    {
      // "You said Monday and it is now Thursday", "you promised me an answer"
      find: [
        'you (said|told|promised|assured|swore|guaranteed|mentioned|indicated|wrote|gave) ..8 (and|but|yet|though)? ((it|this|that|today) (is|has been|was) (now|already|still|past|almost|nearly|over|well|<day>|<number>|the|weeks|months)|here we are|here i am|i am still|i have still|i still|and nothing|but nothing|still (no|nothing|not)|what is the|whats|i have (been sat|been waiting|heard nothing|not heard)|that came and|came and went|and nothing)',
        'you (had|have)? (promised|swore|guaranteed|gave (me)? your word) ..5 (answer|decision|reply|response|call|feedback|offer|contract|by|within|<day>|week|days)',
        'you did not (call|reply|answer|write|respond|ring|bother|keep|get back|come back|phone|email|even|follow up|deliver|do what)',
        'you never (called|replied|answered|wrote|responded|rang|bothered|got back|came back|phoned|emailed|even|followed up|contacted)',
        'you (have|had) (not|never|still not|yet to) ..2 (called|replied|answered|written|responded|rung|bothered|got back|gotten back|come back|phoned|emailed|had the|contacted|kept|even)',
        '(<day>|deadline|date|week) came and went',
        '(keep|kept|break|broke|broken|breaking|stick to|honour|honor) (your|their|its) (word|promise|promises|commitments|commitment|timeline|deadline)',
        'you should have ..3 (told|replied|answered|called|let|written|informed|contacted|had|given|been)',
        'why (have|has|did|had|are|is|was|can|could|do|does) (you|nobody|no one|noone|your|they|everybody|everyone|it|there) ..4 (not|never|ignore|ignored|ignoring|silent|silence|hiding|quiet|avoiding|ghosting|no|dodging)',
        'why (have|has|did|are) (nobody|no one) ..4 (replied|reply|answered|answer|called|call|told|written|responded)',
        'where (are|were|have) you (hiding|been|gone|all)?',
      ],
      unless: [
        '(wherever|where are you) (based|located|with|in|at|on|from|meeting)',
        'only',
        'you (said|mentioned) ..8 it (is|was) (a|the|an)',
        'you did not (call|answer) on me',
      ],
      instead: [
        'You mentioned {day}; has the timing moved?',
        'I would welcome any news on timing when you have it.',
        'Has the timing moved, and is there a new date you can share?',
      ],
    },
    {
      // "Not one line has come back", "not a word since", "even the courtesy of a reply"
      find: [
        '(not|never|nor) (so much as|even)? (a|one|one single|a single|the smallest|any) (<line>|word of) ..3 (back|since|from|has|have|came|come|in|yet|$)',
        '(not|never|no) (heard|had|received|got|gotten|getting|get) ..2 (so much as|even|a single|one single|any sort of|any kind of) ..3 (<line>|thing|courtesy)',
        '(not|never|nothing|without|lack|lacked|least|basic|common|simple|ordinary|plain|even|some|expect|expected|deserve|hoped for|owe|owed|some) ..4 (the|of)? <courtesy> (of|to|would|from|is|was)',
        '(expect|expected|deserve|appreciate|demand|had) (the|some|a little|a bit of|more|basic|common|simple) ..1 <courtesy>',
        '(basic|common|simple|professional|plain|ordinary) (courtesy|decency|manners|politeness)',
        'where are your manners',
        'i had (rather)? expected ..8',
        '(i|we) (had|would have|have|would|did|do)? (rather)? (expected|expect|thought|hoped for) (so much|a bit|something|far|much)? (better|more) (of|from|than)',
        '(i|we) would have (expected|thought|hoped|rung|known) ..6 (reply|answer|call|word|heard|line|by now|back|hear|rung|yes)',
        '(thought|reckoned|figured|assumed) ..1 (you|i|someone|somebody) (would|might|would have|might have|must) ..6 by now',
        '(one|i) (does|do|did) rather expect',
        '(surely|you would think) ..8 (reply|answer|minute|call|email|manners)',
        'you (still|do)? owe (me|us|it|a) !(nothing|no|neither)',
        '(i|we) (am|are|was) owed (an|a|some|the) (answer|explanation|reply|apology|response|reason)',
        '(your|the|this|complete|total|such) silence (is|has|was|from|speaks|says|tells|since|hurts|and)',
        '(^|(your|of|this|just|only|but|with|from you)) (complete|total)? (radio silence|dead air|total silence|complete silence|deafening silence|silent treatment|wall of silence|stony silence|crickets|tumbleweed)',
        '(your|complete|total|utter|this|such|sheer) lack of (communication|response|reply|respect|courtesy|professionalism|feedback|contact|follow-up|transparency|consideration|interest|manners)',
        '(lack of (communication|response|courtesy|contact|consideration|respect)) (from you|on your|from your|is|has|shows|speaks|and)',
      ],
      unless: [
        '(thank|thanks|grateful|appreciated|thankful)',
        'i had expected ..4 (more nerves|to be|it to)',
      ],
    },
    {
      // "You are ghosting me", "I have been left hanging", "you keep me waiting"
      find: [
        '(you|u|people|company|guys|lot|they|your) ..3 (ghosting|ghosted|ghostin)',
        '(ghost|ghosted|ghosting|ghostin) (me|people|us|candidates|someone|somebody|applicants|is)',
        '(been|being|was|got|getting|feel|am) (ghosted|ignored|stonewalled|fobbed off|strung along|brushed off|blanked|forgotten about)',
        '(~ignore|ignoring|dodging|avoiding|blanking|stonewalling|snubbing) (me|us|my (emails|email|messages|message|calls|application|letters|mails))',
        '(~leave|~keep|left) (me|us|people|candidates|applicants|someone|somebody|a (person|candidate|man|woman|human)|a (fine|good) ..2) ..2 (hanging|waiting|dangling|guessing|wondering|in the dark|in limbo|like this|on read|sitting|on hold|without an answer|to wait)',
        '(am|was|been|be|is|are|get|got|being) (left|kept) ..1 (hanging|waiting|dangling|guessing|wondering|in the dark|in limbo|on read|on hold)',
        '(stringing|strung|string) me along',
        '(been|still) (sitting|sat|sittin|stuck) (here|around|by (my|the) phone|at home) ..4',
        'i (have been|am|am still|have now been|was|been) (still|now)? (waiting|waitin) (to hear|for (your|an|a|any|the|you|some|this|so|over|nearly|almost|more|<number>|ages|weeks|days|months|too)|since|so|all|here|<number>|long|ages|and|on (you|your)|too)',
        'been (waiting|waitin) (to hear|for (your|an|a|any|so|over|nearly|<number>|weeks)|since|so|<number>|ages)',
        '(~waste|wasting|wasted|waste of) ..3 (my|our) (time|whole|afternoon|morning|day|money|energy|effort|petrol|bus|annual)',
        '(made|make|making) me wait',
        'my time (has|is|had|seems|means|clearly|obviously) ..4 (no value|nothing|worthless|not|wasted|cheap)',
        '(treat|treated|treating) (me|people|candidates|us|applicants|someone|a person|a candidate) ..2 (like|this way|this|so|that way|as)',
        'you people (can not|do not|never|should|need|run|must) ..3',
      ],
      unless: [
        '(do|did|would|will|to) not (want|wish|mean|like) ..4 (keep|leave)',
        '(the|a|our|my) (patient|customer|client|guest|caller|shipment|container|truck|vendor|supplier)',
        'waiting for (the|a) (bus|train|kettle|results|tests)',
      ],
    },
    {
      // "I find this unacceptable", "I am disappointed by your silence"
      find: [
        '(it|this|that|which|silence|delay|treatment|behaviour|behavior|conduct|communication|wait|process) (is|was|has been|feels|seems|are) (just|so|very|really|frankly|quite|absolutely|simply|not only|highly|utterly|extremely|deeply|completely|totally|honestly|beyond|rather|plain|most|a bit|unbelievably|incredibly)? <wrongful>',
        '(frankly|simply|quite|absolutely|truly|highly|plain|utterly|deeply) (unacceptable|unprofessional|disrespectful|outrageous|insulting|rude|disgraceful|appalling|shameful|despicable)',
        '(it|this|that|which) (is|was) (just|really|simply|frankly|honestly|hardly|very)? not (very|really)? (right|on|good enough|acceptable|okay to|fair to|fair on|respect|respectful|professional|correct|how you|how a|the way|cool to|cool at)',
        'i find (it|this|that|your|the way) ..4 (<wrongful>|hard to accept|hard to believe|strange|odd|not)',
        '<wrongful> (behaviour|behavior|treatment|conduct|silence|way to treat|delay|process)',
        '<be> ..2 <upset> ..3 (in|with|by|at|about|that|to|how|over) ..2 (you|your|how you|the (way you|way i|lack|silence|delay|treatment|communication|process)|nobody|no one|lack|you have|it took|so long|this|have (not|heard nothing))',
        '(my|sincere|deep|great) (disappointment|frustration|displeasure|dissatisfaction) (in|with|at|that|over|about|is|.)',
        '(imagine|understand|appreciate) my (disappointment|frustration|surprise|anger|annoyance)',
        'no way to treat (people|a|candidates|anyone|someone)',
        '(is|was) an insult (to)?',
        '(a)? poor show',
        'taking the (mick|mickey|piss)',
        '(a joke of a|what a|this is a|is a) (joke|farce|shambles|disgrace|circus) (of|$)',
        'a (serious|professional|decent|proper|respectable|real|good|well-run) (company|firm|employer|organisation|organization|house|business|gentleman|person|office|school|hospital) (would|replies|answers|does|treats|writes|keeps|calls)',
        '(any|every) (serious|professional|decent|proper|real|good|other) (company|firm|employer|business|hospital|school) ..2 (would|replies|answers|does|treats|keeps)',
      ],
      unless: [
        '(patient|customer|client|guest|pupil|student|driver) ..4 (said|told|was|who)',
        '(disappointed|upset|sad) ..3 (but|at first|for a|of course)',
        '(with|in|at) myself',
        '(disappointed|upset|hurt) not to (have been|get|be)',
      ],
    },
  ],
  examples: {
    flagged: [
      {
        body: '<<You said Monday and it is now Thursday.>>',
        kind: 'check-in',
        fixed: 'You mentioned Monday; has the timing moved?',
      },
      { body: '<<Not a single line has come back since June.>>', kind: 'check-in' },
      {
        body: '<<I have been left hanging for a month.>>',
        kind: 'final-follow-up',
        fixed: 'I am still very interested, and would welcome any news on timing.',
      },
      { body: '<<I am frankly disappointed by your silence.>>', kind: 'final-follow-up' },
    ],
    clean: [
      'You mentioned a decision by Monday, and I wanted to ask whether that still holds.',
      'You owe me nothing, and I know it is a busy term.',
      'Thank you for the courtesy of such a quick reply.',
      'I was disappointed, but I understand the choice.',
      'I do not want to keep you waiting.',
    ],
  },
})
