import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Show no displeasure',
  group: 'tone',
  severity: 'problem',
  message: 'This scolds the reader. Say what you would like to know instead.',
  why: 'Calling a delay or a decision unacceptable makes the reader defend it. Mild disappointment after a rejection is fine; a judgement on their conduct is not.',
  sources: [
    'https://notjobs.wordpress.com/2007/10/24/notjobs-a-bright-future-in-sales/',
    'https://groupthink.kinja.com/and-this-is-how-you-don-t-follow-up-to-a-second-intervi-1032671488',
  ],
  reach: 'clause',
  instead: ['I would be glad of any news when you have it.', 'Could you tell me what the next steps are?'],
  lines: [
    {
      // "I find this unacceptable", "I am disappointed by your silence"
      find: [
        '(would|might) have been (nice|good|polite|decent|courteous|kind|better|professional|fair) (of you)? (to ..1 (hear|get|know|heard|had|told|receive|received|let|tell|send|write|call|reply)|if (you|someone|somebody))',
        '(disappointing|frustrating|upsetting|disheartening|annoying|discouraging|hurtful) ..2 not (to|even) ..2 (hear|heard|had|receive|received|got|get ..1 (reply|response|answer|word))',
        '(it|this|that|which|silence|delay|treatment|behaviour|behavior|conduct|communication|wait|process) (is|was|has been|feels|seems|are) (just|so|very|really|frankly|quite|absolutely|simply|not only|highly|utterly|extremely|deeply|completely|totally|honestly|beyond|rather|plain|most|a bit|unbelievably|incredibly)? <wrongful>',
        '(frankly|simply|quite|absolutely|truly|highly|plain|utterly|deeply) (unacceptable|unprofessional|disrespectful|outrageous|insulting|rude|disgraceful|appalling|shameful|despicable)',
        '(it|this|that|which) (is|was) (just|really|simply|frankly|honestly|hardly|very)? not (very|really)? (right|on|good enough|acceptable|okay to|fair to|fair on|respect|respectful|professional|correct|how you|how a|the way|cool to|cool at)',
        'i find (it|this|that|your|the way) ..4 (<wrongful>|hard to accept|hard to believe|strange|odd|not)',
        '<wrongful> (behaviour|behavior|treatment|conduct|silence|way to treat|delay|process)',
        '(i|we) ..3 <upset> ..3 (in|with|by|at|about|that|how|over) ..2 (you|your|how you|the (way you|way i|lack|silence|delay|treatment|communication|process)|nobody|no one|lack|you have|it took|so long|this !(outcome|result|decision|news|time)|have (not|heard nothing))',
        // "disappointed to get a standard letter"
        '<upset> ..3 to ..1 (get|receive|have received|be sent|find) ..3 (standard|form|template|automated|automatic|generic|one-line|two-line|copied)',
        '(my|sincere|deep|great) (disappointment|frustration|displeasure|dissatisfaction) (in|with|at|that|over|about|is|.)',
        '(imagine|understand|appreciate) my (disappointment|frustration|surprise|anger|annoyance)',
        'no way to treat (people|a|candidates|anyone|someone)',
        '(is|was) an insult (to)?',
        '(a)? poor show',
        'taking the (mick|mickey|piss)',
        '(a joke of a|what a|this is a|is a) (joke|farce|shambles|disgrace|circus) (of|$)',
        'a (serious|professional|decent|proper|respectable|real|good|well-run) (company|firm|employer|organisation|organization|house|business|gentleman|person|office|school|hospital) (would|replies|answers|does|treats|writes|keeps|calls)',
        '(any|every) (serious|professional|decent|proper|real|good|other) (company|firm|employer|business|hospital|school) ..2 (would|replies|answers|does|treats|keeps)',
        // "I was expecting at least a call", "how you treat applicants", "other firms manage to reply"
        '(i|we) ..1 (was|had|am|have been) (expecting|hoping for|hoped for|counting on) ..1 (at least)? (a|an|some) (brief|quick|short|proper|simple|polite)? (reply|response|call|call back|acknowledgement|acknowledgment|word) !(from (my|the|our|another)) ..4',
        '(surprised|disappointed|puzzled|dismayed|frustrated|shocked|concerned) ..2 (not to have (heard|received|had|got)|that i have not (heard|received|had|got)|(that)? (nobody|no one) (has|called|replied)|(by|at) the (lack|silence)|to have heard nothing|i have not heard) ..4',
        '(silence|delay|wait|<number> <period>) is ..1 (excessive|ridiculous|disappointing|unacceptable|disrespectful|discouraging|a bit much|far too long)',
        '(it takes|all it takes is|how hard is) ..2 (one|two|a)? (line|line email|one-line|two-line|minute|quick) ..5',
        '(good manners|manners|common courtesy|politeness) (cost|costs) (nothing|little|so little)',
        '(think|improve|reconsider|change|rethink|ashamed|opinion|sorry) ..4 (how|way) you (treat|deal with|handle) (applicants|candidates|people)',
        '(your|a|the) (failure|refusal|inability) to (respond|reply|answer|get back|call|follow up|return) ..4',
        '(promise|promised) to (call|ring|phone|write|email|let me know) ..5 (not|never|nobody|kept|yet)',
        '(told|promised) (me)? (i would|i will|we would) (get|hear|have|receive|be) ..6 (and i (have not|did not)|but (i have not|nothing|nobody|no one)|and nothing|have not)',
        '(other|most) (companies|firms|employers) ..2 (manage|managed|reply|get back|gotten back|got back|respond) ..6',
        '(said|promised) ..1 <number> <period> and (it is|it has been) (<number> !(and|of)|now|over|more than|nearly)',
        '(leave|leaving|keep|keeping) (candidates|applicants|people) (hanging|waiting|guessing|in the dark|in limbo) ..2',
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
      { body: '<<I was upset to get a two-line letter after three rounds.>>', kind: 'after-rejection' },
      {
        body: '<<I am frankly disappointed by your silence.>>',
        kind: 'final-follow-up',
        fixed: 'I would be glad of any news when you have it.',
      },
      { body: '<<This is simply unacceptable.>>', kind: 'final-follow-up' },
      { body: '<<I was expecting at least a short reply.>>', kind: 'check-in' },
      { body: '<<You said two days and it is now nine.>>', kind: 'check-in' },
      { body: '<<Most firms manage to get back to people.>>', kind: 'final-follow-up' },
      { body: '<<Good manners cost nothing.>>', kind: 'final-follow-up' },
    ],
    clean: [
      'I was disappointed, but I understand the choice.',
      'I was honestly disappointed to receive your note on the keeper post.',
      'The tenants find rude letters unacceptable, so ours are short.',
      'I was expecting a call from the bank during our talk, so I am sorry for the noise.',
      'How you treat people at the gate is what I noticed first.',
      'I am disappointed not to have been chosen, and wish you well.',
      'I had hoped for a different answer.',
    ],
  },
})
