import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Leave your distress out',
  group: 'tone',
  severity: 'problem',
  message:
    'This tells them how low you feel, and they cannot help with that. Leave it out, or say what you would bring.',
  why: 'Tears, sleepless nights and heartbreak make a reader fear the answer they may have to give. Tell a friend; tell the reader what still draws you to the work.',
  sources: [
    'https://coburgbanks.co.uk/blog/just-checking-in-the-most-cringe-follow-ups-from-desperate-candidates',
    'https://www.rpccompany.com/2017/09/08/aware-showing-much-emotion-interview/',
  ],
  reach: 'clause',
  own: true,
  instead: ['I remain very interested in the role.', 'I would be glad to hear about the next steps.'],
  unless: [
    '<mended>',
    '<elsewhere>',
    '(patients|clients|customers|families|residents|tenants|students|pupils) ..3 (who|whose|with|in|were|had)',
  ],
  lines: [
    {
      find: [
        '(finished|broken|destroyed|crushed|killed|shattered|devastated|floored) me ($|completely|and|totally|inside)',
        '(i am|this is) (at|on) the (end of my (rope|tether)|brink|edge|verge)',
        '(i am|i have been|i feel|we are|my ..2 is) ..1 (on|over) the (edge|brink) of (collapse|despair|breakdown|homelessness|bankruptcy|ruin)',
        '(i|we) (can not|could not|can no longer) (go on|keep going|keep doing|do|take !(up|part|on|a|your|(the|my) (bus|train|car|call|test|tour))|face|stand|bear|last|survive|live) ..3 (this !(morning|afternoon|evening|week|time|year)|like|another|one more|any (more|longer) ($|of this|without)|much longer|anymore|without|there|here)',
        'i (do|can|could) not (eat|sleep !((in|on|under|at) (a|the|my|home|sea))|hold my)',
        '(my|his|her) (back|knees|legs|health|body|nerves|mental health|marriage|wife) (is|are|will|has|have|can|can not|is about) ..1 (finished|shot|failing|gone|breaking|not last|suffering|falling apart|worn out|destroyed|giving out|killing|done with)',
        '(i|we) (cried (in|on|all|every|when|after|the|for|myself|to|$)|am crying|have been crying|was crying|wept|sobbed|am in tears|have cried|burst into tears|broke down|bawled|howled|lie awake|can not sleep|can not eat|do not sleep|have not slept|am not sleeping|lay awake|stopped eating|have not eaten|lost sleep)',
        '(crying|tears|sobbing|weeping) (every|all|myself|in the|over this|for days|since)',
        '(my (hands|legs|whole body|stomach) (are|is|was|were) ..1 (shaking|trembling|in knots)|i am shaking)',
        '(worst|hardest|darkest|lowest) (year|month|time|point|period|day|week) (of|in) my life',
        '(there is|i have|i see) (no|nothing) ..2 (left !(to (send|add|say|ask|sign|report|fill|show|do))|way out|future|hope|other way|food|other hope)',
        '(i|my <family>|my life) ..2 (going through|gone through|having|facing|been) ..2 (a|an|some|through)? ..2 (hard|rough|difficult|tough|dark|terrible|awful|horrible|painful) (time|times|patch|year|months|period|few|divorce|stretch)',
        // "I would be heartbroken", "I have been a nervous wreck"
        '(i|would|will|heart) ..2 (break my heart|heartbroken|devastated|break me|destroy me|crush me)',
        'i (am|was|have been|feel|felt)? ..1 (a nervous wreck|sick with (worry|nerves)|so anxious|so low|worn out|hanging on by a thread|at rock bottom|beside myself)',
        'i (have|had|am having|was having|have had) ..1 (a)? (panic attack|breakdown|meltdown) !(of|on|in|at)',
        '(destroyed|crushed|broken|shattered) my (confidence|spirit|heart)',
      ],
      unless: [
        '(laughing|laughed|happy|excited|excitement|delight|funny|joke|jokes|comedy|smiling|smile|onion|onions|film|movie)',
        '(for|about) <number> (minute|minutes|second|seconds)',
        '(cried|cry|crying|sulk) (a little|a bit|for (one|an|a)|laughing|with)',
        '(one of (our|my)|my (client|clients|customer|tenant|student|pupils|patient))',
      ],
    },
    {
      // "we cannot face another winter", "this wait is breaking me", "my mother weeps"
      find: [
        '(i|we) (can not|could not|can no longer|can hardly|just can not|simply can not) (stand|bear|go through|face|stay at home|live with|survive|afford|pay|look ..2 in the) ..3 (not|another|any|more|this|it|knowing|waiting|longer|family|eyes|children|silence|no|rejection|rent|bills)',
        '(broke|breaks|breaking|destroyed|crushed|killing|shattered|eating) me !(in|up|an|a|off|the|my)',
        '(my|our) (wife|husband|mother|father|son|daughter|children|kids|family|parents) ..3 (praying !for|wept|weeps|asks if|looks at me|worried sick|counting on|is already celebrating|are already celebrating)',
      ],
      unless: ['(noise|heat|smell|dust)'],
    },
  ],
  examples: {
    flagged: [
      {
        body: 'The yard was busy. <<I cried all night.>>',
        kind: 'check-in',
        fixed: 'The yard was busy. I remain very interested in the role.',
      },
      { body: '<<We cannot face another winter like this.>>', kind: 'check-in' },
      { body: '<<A refusal would break my heart.>>', kind: 'check-in' },
      { body: '<<I have been a nervous wreck since Monday.>>', kind: 'check-in' },
      { body: '<<Your letter destroyed my confidence.>>', kind: 'after-rejection' },
      { body: '<<I cannot take the silence any longer.>>', kind: 'check-in' },
    ],
    clean: [
      'I could not stand the noise there any longer, and your hall is quiet.',
      'I could not sleep after our talk, so excited was I.',
      'I cried with laughter at the story of the goose.',
      'The clutch on the old van is worn out.',
      'I sat with a girl who had a panic attack in the queue.',
      'Naturally I am sad, and I wish you well.',
      'Your team is having a hard few weeks with the audit, so please take your time.',
      'Our co-operative was on the edge of bankruptcy, and I helped to bring it back.',
      'There is nothing left to send from my side.',
      'I am sorry I could not take your call this afternoon.',
      'I could not sleep in the barn, so I slept in the van. I could not do Tuesday this week.',
    ],
  },
})
