import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Send no gift and no stunt',
  group: 'tone',
  severity: 'problem',
  isPlain: true,
  message: 'A gift puts the reader in a difficult position. Send only words.',
  why: 'Many employers may not accept gifts while they are hiring, and stunts are remembered for the wrong reason.',
  sources: [
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
    'https://press.careerbuilder.com/2015-07-30-Creative-or-Crazy-New-CareerBuilder-Survey-Reveals-the-Strangest-Stunts-Job-Seekers-Have-Pulled-to-Get-Hiring-Managers-Attention',
  ],
  reach: 'clause',
  instead: ['Thank you for your time on the day.'],
  lines: [
    {
      find: [
        '(there (will be|is)|have|got|bring|keep) (something|a (little|small) something) (nice|special|sweet|good|small)? (for|in it for) (you|your) ..3',
        '(i|we|my (wife|mother|husband|cousin|aunt|mum|mom|sister|brother|friend)) (have|has|am|will|shall|ill|would like to|want to|already|just|took the liberty of)? ..2 (sent|send|sending|left|leave|leaving|bring|bringing|brought|dropped|drop|dropping|enclosed|enclose|ordered|bought|baked|wrapped|deliver|delivering|delivered|made you|packed) ..7 <gift> ..8 (you|your|desk|office|reception|team|house|home|porch|door|hotel|front|chair|studio|wife|director|children|everyone|all)',
        '(i|we|my (wife|mother|husband|cousin|aunt|mum|mom|sister)) (have|has|am|will|shall|already)? ..2 (sent|send|sending|left|leave|leaving|bring|bringing|dropped|drop|dropping|ordered|bought|wrapped|brought|baked) ..6 (you|your|desk|office|reception|house|home|porch|door|hotel|chair) ..8 <gift>',
        '(little|small) something (waiting|left)? ..1 (on|at) ..1 (your|reception|the (desk|door))',
        '(dropping|leaving|sending|bringing|sent|left) ..5 (you|your) ..4 <gift>',
        'i (have|also|just|already|even)? ..1 (sent|mailed|posted|couriered|dropped off) (some|a|an|the)? ..1 <gift> !(to|for)',
        '(attached|enclosed|enclosing|attaching) (is|you|you will find)? (a|an|my|the) ..1 (poem|song|rap|limerick|haiku|jingle|drawing of (you|us|the team))',
        '(poem|song|rap|limerick|haiku|jingle) ..1 (i|we) ..1 (wrote|composed|recorded|made)',
        '(wrote|composed|recorded) (a|you a|you) (poem|song|rap|limerick|haiku|jingle) ..1 (for|about) (you|your) ..2',
        'i ..2 (baked|made|bought|ordered|knitted|cooked|got) (a|an|some|you|the) ..3 <gift> ..2 for (the panel|your|you|the team|everyone|the (office|committee))',
        '(treat|invite|take) (your|the|you|everyone) ..2 (to|out for|for) (lunch|dinner|drinks|pizza|coffee|cake)',
        '(a|small|little|your|gift) (gift|gift card|present|parcel|surprise|package|token|something) ..2 (for (you|your|the team)|from me|is (on its way|coming)|on (its|the) way|of my (appreciation|gratitude|thanks)|in the (mail|post)|waiting for you)',
        '(gift|starbucks|amazon|coffee) (card|cards|voucher|certificate) !(scheme|system|sales|display|desk|programme|program|business|till|fraud) ..4',
        '(buy|treat|bring|send|bake|cook|get|sling) (you|the team|everyone|you all) (a|to|some|all|the)? ..2 (<gift>|lunch|drink|dinner|beer|coffee|meal|curry|pint)',
        '<gift> ..3 (for you only|for you|for your (wife|husband|children|team|office|kids|desk)) ..2',
        '(as a|a) (thank you|thank-you) (gift|present|cake|bottle|basket)',
        // "please accept this bottle of wine"
        '(please)? accept (this|these|the) ..2 (bottle|box|tickets|voucher|gift card|chocolates|flowers|hamper|gift|present) ..4',
        '(sent|sending|send|attached|enclosed) ..2 (a|an|some|two|the) ..1 (bottle of wine|box of chocolates|tickets for|gift card|flowers|hamper) ..4',
      ],
      unless: [
        '(no|any) (gift|gifts|presents)',
        '(web|website|browser|third-party|consent|tracking) ..3 cookies',
        '(customers|guests|clients|children|residents|patients|shop|bakery|menu|stall|tasting|trial) ..4 (box|cake|wine|bottle|cheese|tea|coffee|chocolate)',
        '(left|forgot|forgotten) ..2 (my|his|her) ..3',
        'you (gave|sent|poured|offered|showed|baked|made|bought|left|kindly)',
        '(thank|thanks) ..3 for',
        '(sample|samples|portfolio|file|cv|references)',
        '(box|boxes) (ticked|checked)',
      ],
    },
    {
      // "nobody needs to know"
      find: ['(nobody|no one) (would|needs to|has to|need) (ever)? (know|find out|notice)'],
    },
  ],
  examples: {
    flagged: [
      { body: '<<There is a little something on your desk.>>' },
      { body: '<<I wrote a song about your team.>>', kind: 'thank-you' },
      {
        body: '<<I have left a bottle of wine at your reception.>>',
        fixed: 'Thank you for your time on the day.',
      },
      '<<A small gift for you is on its way.>>',
      '<<Let me buy you lunch.>>',
      '<<I sent muffins this morning.>>',
      '<<I am attaching a poem about shelving.>>',
      { body: '<<Nobody needs to know.>>', kind: 'check-in' },
      { body: '<<Please accept this box of chocolates.>>', kind: 'thank-you' },
    ],
    clean: [
      'I learned a little something on each shift.',
      'I wrote a song for the school choir.',
      'I built the gift card scheme at the mall.',
      'Thank you for the tea and the box of samples.',
      'At the museum I sent tickets to three thousand members.',
      'We moved the shop off third-party cookies.',
      'The customers in our bakery ordered the lemon cake most.',
      'I left my umbrella at your reception.',
      'I passed the slinging course, so there is another box ticked for you.',
    ],
  },
})
