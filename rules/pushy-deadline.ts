import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Set them no deadline',
  group: 'tone',
  severity: 'problem',
  message: 'This sets the reader a deadline. Ask about their timing instead.',
  why: 'A deadline from a candidate reads as an ultimatum. If you have a date of your own, such as another offer to answer, say so openly and ask whether a decision is likely by then.',
  sources: [
    'https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/',
    'https://ypedge.wordpress.com/2011/11/10/what-not-to-do-after-an-interview/',
  ],
  reach: 'clause',
  instead: [
    'Is there a timeline you can share?',
    'I would welcome any news on timing when you have it.',
    'Is a decision likely by {day}?',
  ],
  unless: [
    '(if|when|whenever|as) ..5 (suits|convenient|works|suit|possible)',
    'feel free',
    // That is a visit, and worse.
    '(come|coming|drop|turn up) (by|to|in|round|over|at) ..1 your',
    'if you (need|want|would like|have any)',
    '(they|company|employer|agency|firm|bank|consulate|visa|college|school|university|landlord|boss) (want|wants|need|needs|asked|ask|has|have|expect|expects|give|gave|requires|require) ..6 (answer|reply|decision|me|form|letter|know)',
    '(asked|ask|asks|wants|want) (me|for my)',
    '(both|either|any) ..2 (fine|good|suit|suits)',
    '(thank|thanks|grateful|glad) ..4 (let|letting|told|telling) me',
    '(is|was) (decent|kind|good|nice|sweet) of ..2 to (let|tell) me',
    '(time|whatever|anything|everything|information) ..2 you (need|want|like)',
  ],
  lines: [
    {
      // "I need an answer by Friday", "I expect to hear from you within three days"
      find: [
        '(i|we) (will|shall|would|do|really|just|must|simply)? (~need|~want|~require|~expect|~demand|~await|must !(tell|give|answer|let|send|decide|reply|sign)|~insist|request|requesting) ..2 (to|that|you)? ..1 (hear|know|have|get|receive|see|an|a|your|the|this|on|it|some|response|reply|confirmation|feedback) !(give|send|tell) ..5 <soon>',
        '(need|needed|want|requesting|expecting|awaiting) (an|a|your|the|some|positive)? (<answer>|to know|to hear|status) ..4 <soon>',
        '(<answer>|hear|reply|hear back|know) ..5 (at the latest|no later than|not later than) ..3',
        '(expect|expecting|want|require|need|await|must have) (an|a|your|the) <answer> ..3 (by|before|within|no later than|not later than|until) (<moment>|<number>|i ..4 <day>)',
        '(need|want|expect|require) you to (confirm|reply|answer|decide|respond|tell me|let me know|get back) ..4 (<soon>|by close of play)',
        'i (really|just|only)? (need|have) to know (one way|either way|now|today|asap|immediately|this week|by <moment>)',
        '((set|setting|give|giving|propose|proposing) ..2 (deadline|ultimatum|time limit) (for (us|you|both|your|this)|of|on|to (you|decide|answer))|set (you|them|us) (a|an) (deadline|ultimatum))',
        '(am|was)? expecting (an|a|your|the) ..1 (<answer>|<paper>|call) ..2 <soon>',
        'unless (i|you) (get|hear !(otherwise|differently|(anything)? to the contrary)|receive|have|reply|answer|respond|decide) ..10 i (will|shall|am|must|would|have to|need to) !(..2 <quietly>)',
        'unless i hear (otherwise|differently|(anything)? to the contrary) ..5 i (will|shall|am|must|would) ..1 (accept|accepting|sign|signing|withdraw|withdrawing|go elsewhere|assume (that)? (you|i|the (job|role|post|position)))',
        'if (you|your team|your side|the (team|panel|company)) (can not|do not|fail to|are unable to|is unable to) ..3 (decide|make|answer|reply|respond|commit|give|get|tell|confirm) ..10 i (will|shall|am|have to|need to|must|would have to|am going to) !(..2 <quietly>)',
        '((^|please|so) (ring|call|phone|email) me ((straight|right) back|back? the (minute|second|moment) you (get|hear|read))) ..2',
        '((kindly|please) (acknowledge|comply|oblige|treat as urgent) ..4|i (trust|assume|presume) (that)? (i|you) (will|shall) ..3 (hear|have|answer|reply|decide|get|respond|sort) ..5 <soon>)',
      ],
      unless: [
        '(need|want|have) to (give|tell|answer|let|reply|respond|decide|submit|send|sign|return|confirm|accept)',
        // At work: "we need answers from suppliers within the hour".
        '<answer> from (my|our|drivers|customers|suppliers|colleagues|nurses|engineers|clients|parents|tenants|patients|doctors)',
        '((tell|told|ask|asked) (the|our|my)? (supplier|suppliers|customers|clients|drivers|people|colleagues)|(month|year|quarter|week) end)',
        // "I expect you have found somebody by now."
        '(~expect (that)? (you|the <post>|someone|somebody) (have|has|is|are|will have)|(whether|if|when) (you|they) (expect|want)|wanted you to know|whether to)',
      ],
    },
    {
      // "Please reply by noon", "Kindly revert within two days"
      find: [
        '((<please>|just|you must) ..1|^) <reply> ..6 (<deadline>|<urgently>|right (now|away)|straight away|today|tonight|without delay)',
        '(<please>|so|and|just) (let me know|lmk|tell me|call me|answer me|give me an answer|get back to me|send me|reply) ..4 (<deadline>|<urgently>|today|tonight|tomorrow)',
        '(let me know|lmk|answer me|hmu|get back to me) (<deadline>|<urgently>|by tmrw|by tomorrow)',
        '(<please>|<me> ask you to|<me> urge you to|you (must|have to|need to|should|had better)) ..2 (decide (by|now|today|this|soon|quickly|already)|decide $|expedite|hurry|finalize|finalise|rush|hasten|fast-track|speed up|speed it up|prioritize|prioritise|wrap it up|wrap this up)',
        '(you|one) (must|have to|need to|had better) (answer|reply|respond|decide)',
        '((decide|decides) please|(decide|decides|decision) (now|already|today|this week) !(been|made|taken|out|behind|under))',
        '(^|so|please|kindly|just|you must|you should|you need to|better) (hurry|hurry up|hurry it up|hurry with|speed things up|speed this up|move (faster|fast|quickly) on this|get a move on|chop chop)',
      ],
      unless: [
        '(no|not|without|never|nothing|nobody) ..3 (hurry|rush|press|need)',
        '(you|they|he|she|team|panel|<name>) (had|were|was)? (thought|hoped|guessed|reckoned|expected|planned|hoping|expecting|planning|meant) ..4 (decide|decision)',
        '((i|we|they|he|she) (will|would|had to|to|used to|could|never|always)? (hurry|hurried|rush)|(in a|no need to|needs to) hurry)',
      ],
    },
    {
      // "You have until Friday", "I give you two days", "if I hear nothing by Monday I will accept elsewhere"
      find: [
        'you (have|have got|got|only have) (until|till|<number> (days|hours|weeks|minutes)) ..3 (to !enjoy|before|for|$)',
        '(i (will|shall|can|am|would)? (~give|giving|wait)|i (will|shall|can) hold (on|off|(the|this|my) ..1 offer)) ..3 (until|till) <moment> !at',
        '((decided|going|willing|prepared) to give you (until|till) <moment>|i (will|shall|can)? give you ..2 <number> (more)? (days|hours|weeks|minutes))',
        'if !(i (do|can|should) not (answer|reply|pick up)) (..2 (hear|get|receive) (nothing|no)|..4 <nothing> ..6 (hear|heard|reply|answer|word|call|letter|response|receive|back)) ..10 i (will|shall|am|have to|must|come|go|take|accept|sign) !(..2 <quietly>)',
        'i (will|shall|am going to|intend to|must) ..7 (if|unless) i (do not|have not|fail to)? (hear|heard|receive|received|get|have) ..5 (within|in|by|before) (<number>|<moment>)',
        'if ..3 (until|till|by|before) <moment> ..8 i (will|shall|am|must|come|go|take|accept|sign|start|post) !(..2 (<quietly>|withdraw))',
        '(otherwise|or else) i (will|shall|am|must|have to|would|may|might) ..3 (accept|take|sign|go|look|walk|move|consider|come|call|withdraw|be)',
        '(clock|time) is (ticking|running !on)',
        '(this is (the|a)?|your) (last|final|only) (chance|opportunity|warning|reminder|notice)',
        '(your|my|is a) (second|third|last|final|overdue) (overdue)? (notice|warning)',
        '((the)? (sooner the better|sooner is better)|(do not|stop) (wait|delay|sit|drag|dawdle|stall|procrastinate|dither) ..2 (too|long|on|your|this|about|any|it|$))',
        'i (can not|could not|will not|am not going to) (wait|hold out|hang on|hang around|sit around) (any|much|for)? (longer|more|forever|ever|indefinitely|around)',
        '(that|it|offer|number) expires <moment> ..3 (so|if|lmk)',
        '(the)? (offer|i|my offer) will not (last|be available|be around|stay) ..2 (long|forever|free)',
        '(i (will not|do not) stay (free|available|on the market) (long|forever)|(last|final) chance to (get|hire|have) me)',
      ],
      unless: [
        'i will (assume|understand|take it) ..6 (another|other|no|filled|elsewhere|forward)',
        'unless i hear (otherwise|differently)',
        'wish you (well|all)',
        '(not|never) (want|trying|meaning)',
        // "Have you got two minutes?", "if you have ten minutes": a request.
        '(do|have|had|if|when|whenever) you ..1 <number> <period>',
      ],
    },
    {
      // A demand without a date: "I insist on a reply", "get somebody to call me", "stop stalling and tell me why"
      message: 'This is a demand. Put it as an open question instead.',
      find: [
        '(it|this|that|matter|decision|question|thing|everything|offer|choice) (must|has to|should|needs to) be (settled|sorted|decided|done|finished|over|fixed) ..3 (by|before|this|today|now)',
        '(so|and) (you|please)? (may|might|should|had better|will|would)? (be quick|hurry|act fast)',
        'so (move fast|please decide|decide|think (about it|fast)|choose|act|kindly (move|decide))',
        '^ ..1 tell (your|him|her|the) ..2 (that i (will|am (waiting|not|done))|i am (waiting|not|done)|it is (urgent|important)|to (call|ring|hurry|stop|answer))',
        'i (hereby|now|formally|do|must)? ((demand|insist on) !((a lot|much|more|the (best|most)) (of|from) (my|our|myself|ourselves))|insist that|am demanding|am (now)? formally requesting|require (written|full|an (answer|explanation))) ..3',
        '(^|so|and|then|please|just|now) ..1 get (your|him|her|someone|somebody|it|this|them) ..3 (to (call|ring|write|answer|phone|me)|sorted)',
        '(^|so|and|then|please|just|now) (tell|give|send) me (why !(i|my ..1)|the truth|closure|a (yes|no|quick (yes|no|answer)|straight|clear (yes|no|answer)))',
        '(^|please|so|and|just|but) (stop|quit) (saying|telling me|reviewing|thinking|hiding|stalling|asking|dragging|delaying|playing games) ..4',
        '(treat|handle|regard|consider) this (as|like)? (a)? (urgent|priority|top priority|matter of urgency|my (final|last))',
        '^ either (hire|tell|give|offer|say|call|take) ..6 or',
      ],
      unless: ['(rota|lease|form|forms|audit|harvest|repair|order)'],
    },
  ],
  examples: {
    flagged: [
      {
        body: 'I hope you are well. <<I need an answer by Friday.>>',
        kind: 'check-in',
        fixed: 'I hope you are well. Is a decision likely by Friday?',
      },
      {
        body: '<<Kindly revert by end of day.>>',
        kind: 'check-in',
        fixed: 'Is there a timeline you can share?',
      },
      { body: '<<You have until Thursday to confirm.>>', kind: 'check-in' },
      { body: '<<If I hear nothing by Monday I will accept another post.>>', kind: 'final-follow-up' },
      {
        body: '<<I shall write to the paper unless I have an answer within two days.>>',
        kind: 'after-rejection',
      },
      { body: '<<I insist on a written reply.>>', kind: 'check-in' },
      { body: '<<Phone me the second you get this.>>', kind: 'check-in' },
      { body: '<<I need you to confirm by Thursday.>>', kind: 'check-in' },
      { body: '<<Unless I hear otherwise I shall accept the other post.>>', kind: 'final-follow-up' },
      { body: '<<Either take me or let me go.>>', kind: 'check-in' },
    ],
    clean: [
      'I understand that the east wing must be finished before May. Was a decision already made?',
      'If I do not pick up, I will ring back at four.',
      'I do not need an answer by Friday, only to know whether you expect a decision by then.',
      'Another firm has asked me for a decision by the 14th, so any idea of your timing would help.',
      'I need to give them an answer by Tuesday.',
      { body: 'Have you got five minutes?', kind: 'phone-script' },
      'Do you have half an hour this week, or two minutes to talk by phone?',
      'I will bring the keys back unless I hear otherwise.',
      'Unless I hear otherwise, I shall be at the kiln on Monday at eight.',
      'As you suggested I write again if I had not heard by the 20th, I am asking whether there is news.',
    ],
  },
})
