import { phrase, standsIn } from '../src/language/phrase.ts'
import { phrases } from '../src/language/phrases.ts'

/** Gifts to others, at work or from the reader, and words that only look like a gift. */
const others = [
  '(no|any) (gift|gifts|presents)',
  '(web|website|browser|third-party|consent|tracking) ..3 cookies',
  '(shop|bakery|menu|stall|tasting|trial|children) ..4 (box|cake|wine|bottle|cheese|tea|coffee|chocolate)',
  '(customer|customers|guests|clients|residents|patients|members|donors|tenants|volunteers|pupils|drivers|subscribers)',
  '((every|each) (<day>|morning|week|month|shift|year|birthday)|for <number> (years|winters|summers)|my ..1 (last|old|former|previous|first|current|present))',
  '^ (at|in) (<name>|(the|our) ..1 <workplace>) ..2 (i|we)',
  '(left|forgot|forgotten) ..2 (my|his|her)',
  '((thank|thanks) ..3 for|you (gave|sent|poured|offered|showed|baked|made|bought|left|kindly|lent|asked|wanted|ordered))',
  '(sample|samples|portfolio|file|cv|references|train|bus|expenses|refund|(box|boxes) (ticked|checked))',
]

/** "a tenth of my first year's wages" */
const share =
  '(part|share|percent|percentage|tenth|cut|fraction|portion|half|slice) of my ..3 (pay|salary|wage|wages|bonus|commission|earnings) !(history|slip|slips)'

/** The clause ends, or goes on to when or why: "I sent you the cake recipe" is no gift. */
const ends = '($|for|from|on|at|in|as|to|this|today|tomorrow|yesterday|last|next|and|because|by|so)'

const money = '(envelope|money|cash|euros|pounds|dollars|<money>)'

/** "once I am hired", "should the job be mine" */
const hired = phrase(
  '(if|when|once|should|after|follow|were) ..5 (~hire|~choose|~pick|take me|~appoint|appointment|employed|<post>|work|contract|start|way|in my (favour|favor))',
)

export default phrases({
  title: 'Send no gift and no stunt',
  group: 'tone',
  severity: 'problem',
  isPlain: true,
  message: 'A gift puts them in a difficult position. Send only words.',
  why: 'Many employers may not accept gifts while they are hiring, and stunts are remembered for the wrong reason.',
  sources: [
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
    'https://press.careerbuilder.com/2015-07-30-Creative-or-Crazy-New-CareerBuilder-Survey-Reveals-the-Strangest-Stunts-Job-Seekers-Have-Pulled-to-Get-Hiring-Managers-Attention',
  ],
  reach: 'clause',
  instead: ['Thank you for your time on the day.'],
  lines: [
    {
      // A gift for those who decide: "I have had a hamper sent to your office"
      severity: 'blocker',
      find: [
        '(i|we|my <kin>) (have|has|am|will|shall|would like to|want to|took the liberty of)? ..2 <gave> (you|your ..1)? (some|the|my|this|these|<number>) !<message> ..3 <gift> ..4 (to|for|at|on|with|in) ..1 (you|your|reception|the (panel|committee|(front)? desk))',
        // "I ordered you both muffins", "I will bring brownies for the panel"
        `i ((have|will|shall|am (going to)?|also|just)? ..1 (<gave>|order|bring) <decider> ..4 <treat> ${ends}|((have|will|shall|am (going to)?) ..1 (<gave>|order|bring)|sent) ..3 <treat> (for|to) <decider>)`,
        // "A basket of fruit is coming for the panel", "You will find pastries at reception"
        '<treat> ..2 (is|are) ..1 (coming|on (its|their) way|being (sent|delivered)) (to|for) (<decider>|the (team|office))',
        '(there will be|you will ..1 (find|get|receive)) ..4 <treat> ..4 (at|for|on) <decider>',
        '(i|we|my <kin>) (have|has|am|will|shall)? ..2 <gave> (you|your ..2) (some|this|these|<number>) !<message> ..3 <gift> !(list|lists|menu|recipe|recipes|order)',
        '(have|had|having|arranged|ordered|booked) ..3 <gift> ..4 (delivered|sent|dropped|couriered|shipped|brought|for|to) ..2 (you|your|reception|the front desk)',
        '<gift> ..3 ((with|from) my ..2 <any>)? ..1 (on (its|their) way|in the (mail|post)) ..1 (you|your|$)',
        'a ..1 (gift|present) ..2 (for (you|your|the team)|from me|waiting for you)',
        '(here is|enclosed|attached|sending) ..3 (gift|starbucks|amazon|coffee) (card|cards|voucher|vouchers)',
        '(please accept (a|this|these|the)|(accept|keep|enjoy) the enclosed) ..2 <gift>',
      ],
      unless: others,
    },
    {
      find: [
        // Left or made for those who decide: "I am dropping off doughnuts for the team"
        '(<gift>|seats) ..4 with your name on',
        '(dropping off|drop off|bringing|leaving|baking) ..3 <gift> ..2 (for|at|to) (you|your|the (whole|entire)? (team|panel|office)|everyone|reception)',
        '(i|we|my <kin>) (have|has)? ..1 (knitted|baked|made|sewn|carved|painted) (you|your <any>) (a|an|some|<number>)',
        '(drinks|round|rounds|lunch|dinner|beers|coffees|pizza) ..1 (is|are|will be) on me !to',
        // "Here is a small something from my garden", unlike "I learn a little something from my pupils"
        '(^|and|is|have|accept|bring|<gave>) you? (a|this) (little|small) something from my (<kin>|family|own|home|garden|kitchen|oven|shop|farm|hives|village|town|country|region)',
        '(there (will be|is)|have|got|bring|keep) (something|a (little|small) something) (nice|special|sweet|good|small)? (for|in it for) (you|your)',
        '(little|small) something (waiting|left)? ..1 (on|at) ..1 (your|reception|the (desk|door))',
        'i (have|also|just|already|even)? ..1 (sent|mailed|couriered|dropped off) (some|a|an|the)? ..1 <gift> ..2 $',
        '(i|we|my <kin>) ..3 (<gave>|cooked|made|knitted) ..4 <gift> ..4 for (the (team|panel|office|committee)|everyone|you|your)',
        '(attached|enclosed|enclosing|attaching) (is|you|you will find)? (a|an|my|the) ..1 (poem|song|rap|limerick|haiku|jingle|drawing of (you|us|the team))',
        '(poem|song|rap|limerick|haiku|jingle) ..1 (i|we) ..1 (wrote|composed|recorded|made) ((for|about) (you|your)|$)',
        '(wrote|composed|recorded) (a|you a|you) ..1 (poem|song|rap|limerick|haiku|jingle) ..1 (for|about) (you|your|the (firm|company|team))',
        '(treat|invite|take) (your|the|you|everyone) ..2 (to|out for|for) (lunch|dinner|drinks|pizza|coffee|cake)',
        '(a|this|small|little|your) (parcel|surprise|package|token|something) ..2 (for (you|your|the team)|from me|is coming|on (its|the) way|of my (appreciation|gratitude|thanks|esteem)|in the (mail|post)|waiting for you)',
        '(buy|treat|bring|send|bake|cook|get|sling) (you|the team|everyone|you all) (a|to|some|all|the)? ..2 (<gift>|lunch|drink|dinner|beer|coffee|meal|curry|pint|goat|sheep|lamb)',
        '<gift> ..3 (for you|for your (wife|husband|children|team|office|kids|desk))',
        '(as a|a) (thank you|thank-you) (gift|present|cake|bottle|basket)',
      ],
      unless: others,
    },
    {
      // "nobody needs to know", and promises in return for a yes
      find: [
        '(nobody|no one) (would|else? ..1 (needs to|has to|have to|need|is to)) (ever)? (know|find out|notice)',
        '(one hand washes the other|scratch my back|look after (those|people|anyone) who look after me)',
        '~make it worth (your|the ...1) while',
        '(i|we) (can|could|will|would) ..1 (get|arrange|offer|give) (you ..2 (discount|rebate) (on|of|$)|(a|some) ..1 (discount|rebate) ..4 for you)',
      ],
    },
    {
      // Pay for the job: "part of my wages will be yours", "I know how to be grateful to those who help me"
      severity: 'blocker',
      message: 'This offers a reward for the job. Leave it out: it ends an application.',
      find: [
        // "I could pass a tenth of my wages back to you"
        `(~give|~pass|~hand|~pay|~return|~offer|thank) (you ..4 ${share}|..2 ${share} ..4 (to|with) you)`,
        '(share|split|(give|pay) you|you ..2 (have|get|keep)) ..2 ((half|part|of) my|my first) ..2 (pay|salary|wages|bonus|commission) !(slip|slips)',
        'my ..1 (salary|wages|pay) (is|will be|would be|goes|will go) (yours|to you|for you !to|(in|into) your (pocket|hand))',
        '(i|we|my <kin>) ..5 pay you !(a (visit|call|compliment)|<number> visits) (<number>|<money>|half|part|if|once|for (the|this) <post>)',
        'know how to ((be grateful|show ..2) to|thank|reward|repay) (you|those|whoever|a (man|friend))',
        '(will|would|shall) not ..3 ungrateful',
        '(reward|repay|thank) you (generously|handsomely|well|richly)',
        'something for your (trouble|pocket|help)',
        // Strings pulled: "my uncle on the council could ease your planning application"
        '(my <kin>|friend of mine) ..8 (can|could|will|would|might) ..2 (make|speed|hurry|push|ease|smooth|see to|sort|fix|help|get|put|move) ..5 your ..1 <permit> !(form|forms|office|hall|of)',
      ],
    },
    {
      // "There is an envelope for you once I am hired": what may be a form or a gift is pay beside that.
      severity: 'blocker',
      message: 'This offers a reward for the job. Leave it out: it ends an application.',
      find: [
        `${money} ..2 for (you|your (family|wife|children|pocket|kindness|trouble))`,
        `(i|we|my <kin>) ..3 (give|send|offer|hand|slip) you ..2 ${money}`,
        '(pay|paying|give|giving|offer|offering) you ..2 (commission|percentage|fee|cut)',
        // "I would show my appreciation once the contract is signed"
        '(i|we) (will|would|shall|can|could|might) ..3 (show my (appreciation|gratitude|thanks) !(for|by|with|through|every|each|to (the|my)|in !(a|another|some|other))|be ..1 generous !(with|in|to (the|my|our)))',
        'ways ..2 i ..1 (can|could|would) ..1 (thank|repay|reward) you',
        '(donation|contribution) from (me|us|my)',
        '(i|we|my (<kin>|family)) ..3 (donation|donate)',
        'my (<kin>|family) ..3 contribution',
        'find ..4 (generous|grateful) (friend|donor|patron|benefactor|supporter)',
      ],
      when: ({ words }) => standsIn(hired, words),
      unless: ['(stamped|form|forms|copies|certificate|certificates|ticket|fare)'],
    },
  ],
  examples: {
    flagged: [
      { body: '<<There is an envelope for your trouble if things go in my favour.>>', severity: 'blocker' },
      { body: '<<A box of chocolates from my own shop is on its way to you.>>', severity: 'blocker' },
      { body: '<<Do accept the enclosed chocolates.>>', severity: 'blocker' },
      { body: '<<There is a little something on your desk.>>' },
      { body: '<<I wrote a song about your team.>>', kind: 'thank-you' },
      {
        body: '<<I have left a bottle of wine at your reception.>>',
        fixed: 'Thank you for your time on the day.',
        severity: 'blocker',
      },
      { body: '<<I had some cider delivered to your office.>>', severity: 'blocker' },
      { body: '<<There is a basket on its way to you.>>', severity: 'blocker' },
      { body: '<<I popped a pot of my own honey in the post for you.>>', severity: 'blocker' },
      { body: '<<A small gift for you is on its way.>>', severity: 'blocker' },
      '<<Let me buy you lunch.>>',
      '<<I sent muffins this morning.>>',
      '<<I am attaching a poem about shelving.>>',
      '<<I can arrange a small discount for you on a boat.>>',
      '<<I will make it worth your while.>>',
      { body: '<<I would split my first week’s wages with you.>>', severity: 'blocker' },
      { body: '<<Half of my pay will go to you.>>', severity: 'blocker' },
      { body: '<<I will pay you a month of rent for the post.>>', severity: 'blocker' },
      { body: '<<I know how to be grateful to those who open a door.>>', severity: 'blocker' },
      { body: '<<When I am hired there is an envelope for you.>>', severity: 'blocker' },
      { body: '<<My family would make a donation once I am appointed.>>', severity: 'blocker' },
      { body: '<<I ordered you both sweets for Monday.>>', severity: 'blocker' },
      { body: '<<A hamper is coming for your partners.>>', severity: 'blocker' },
      { body: '<<There will be cupcakes at your front desk.>>', severity: 'blocker' },
      { body: '<<My aunt at the town hall could hurry your permit.>>', severity: 'blocker' },
      { body: '<<I would show my gratitude once I am hired.>>', severity: 'blocker' },
      { body: '<<Nobody needs to know.>>', kind: 'check-in' },
      { body: '<<No one else has to know.>>', kind: 'check-in' },
      '<<Please take this small token of my esteem.>>',
      '<<Here is a small something from my garden.>>',
      { body: '<<Please accept this box of chocolates.>>', kind: 'thank-you', severity: 'blocker' },
      { body: '<<I could hand you a tenth of my wages each month.>>', kind: 'check-in', severity: 'blocker' },
      { body: '<<I am dropping off cakes for the team.>>', kind: 'check-in' },
      { body: '<<My sister has knitted you a hat.>>', kind: 'check-in' },
      { body: '<<There are tickets at the gate with your name on them.>>', kind: 'check-in' },
    ],
    clean: [
      'There is a stamped envelope for your reply.',
      'Please keep the enclosed drawing for your files.',
      'The vote went in my favour, and the money went to the pool.',
      'There is an envelope for you at the desk with my papers.',
      'I will pay you back for the taxi.',
      'I will pay you a visit when the post is advertised again.',
      'I know how to thank a customer who complains.',
      'I sent you the sweets table, and have ordered the flour you recommended.',
      'A hamper is coming down the line as I write.',
      'There will be cake at the fair in May.',
      'My aunt at the town hall told me how long your permit took.',
      'I would show my gratitude for the post by working hard.',
      'The song I wrote is about a ferry.',
      'If you hire me, I will raise donations for the hall.',
      'I would make a real contribution if you chose me.',
      'A donation from my family paid for the bell long before the post was open.',
      'I hope the visit was worth your while.',
      'I could get our members a discount on fares, which you asked about.',
      'I spent my first wages on a drill.',
      'I learned a little something on each shift, and have a little something from my uncle’s trade in me.',
      'Nobody else seemed to know where the valve was, so I drew a plan of the pipes.',
      'I wrote a song for the school choir.',
      'I built the gift card scheme at the mall.',
      'Thank you for the tea and the box of samples.',
      'At the museum I sent tickets to three thousand members.',
      'We moved the shop off third-party cookies.',
      'The customers in our bakery ordered the lemon cake most.',
      'I left my umbrella at your reception.',
      'I posted gift vouchers to all our donors each December.',
      'In my last post we sent flowers to the wards.',
      'I baked a cake for the team every Friday.',
      'I delivered flowers by bike for two years, and sent gift cards to the winners of our raffle.',
      'I left your office after the cake with a head full of ideas.',
      'I can send you the train tickets for the refund.',
      'I sent the present rota and a box of leaflets to your office.',
      'I have sent you a wine list from the fair.',
      'I passed the slinging course, so there is another box ticked for you.',
      'We each hand a tenth of our wages to the kitty.',
      'I am dropping off my certificates for the team.',
      'There is a box of samples with your name on it.',
    ],
  },
})
