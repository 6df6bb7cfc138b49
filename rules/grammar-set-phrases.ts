import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Get set phrases right',
  message: 'This set phrase is usually written differently.',
  why: 'Phrases we have only heard are easily written as they sound. The right form costs nothing and reads as care.',
  sources: ['https://www.merriam-webster.com/wordplay/eggcorns-and-other-mondegreens'],
  parts: ['body', 'postscript', 'sign-off'],
  lines: `
    for all [(intensive|intents in|intense)] purposes => intents and
    in [edition] to => addition
    [case and point] => case in point
    [deep seeded] => deep-seated
    [one in the same] => one and the same
    [beckon call] => beck and call
    first come first [serve] $ => served
    free [reign] => rein
    [make due] with => make do
    [mute point] => moot point
    nip ...2 in the [butt] => bud
    on [tender hooks] => tenterhooks
    pass [mustard] => muster
    [had of] (known|been|had|gone|bought|seen|come|said|told) => had
    on the positive [site] => side
    have not [bit] (their|his|her|the|my) => bitten
    for [sell] => sale
    [bob wire] => barbed wire
    [extract] revenge => exact
    beyond the [pail] => pale
    [(fowl|foul)] swoop => fell
    death [(nail|nell)] => knell
    [jive] with => jibe
    [safety deposit box] => safe deposit box
    [moo point] => moot point
    [escape goat] => scapegoat
    [old wise tale] => old wives’ tale
    [(chalk|chock)] full of => chock
    [worse comes to worse] => worst comes to worst
    per [say] => se
    [shoe in] for => shoo-in
    [slight] of hand => sleight
    [tow] the line => toe
    [(wet|wets|whetted|wetted)] (my|your|his|her|their|our) appetite => whet
    [(wreck|wrecks|wrecked|reek)] havoc => wreak
    [do] diligence => due
    [all of the sudden] => all of a sudden
    [by in large] => by and large
    [once and a while] => once in a while
    back and [fourth] => forth
    put [fourth] (the|a|my|an) => forth
    [hand and hand] with => hand in hand
    ad [nauseum] => nauseam
    [vice a versa] => vice versa
    [segway] (into|to) => segue
    [pawn] (it|him|her|them)? off on => palm
    [spare] of the moment => spur
    [stock and trade] => stock in trade
    different [tact] => tack
    (is|was|are|were) [renown] for => renowned
    [between you and i] => between you and me
    [irregardless] => regardless
    [for time to time] => from time to time
    [et all] => et al.
    [eluded] to (the|a|your|my|this|that) => alluded
    [flush] out the (idea|details|plan) => flesh
    [hone] in on => home
    [(low|lo) and behold] => lo and behold
    for [granite] $ => granted
    (taken|take|taking) for [granite] => granted
    [self depreciating] => self-deprecating
    [tongue and cheek] => tongue in cheek
    [nerve wrecking] => nerve-racking
    [expresso] => espresso
    ^ [me and <name>] (<verb-ed>|went|had|got|are|were|have|both|also) => {3} and I
    [payed] !out => paid
    [everyone] of (the|my|your|our|their|these|those|them|us|you) => every one
    [supposably] => supposedly
    [(peaked|peeked|peak|peek)] (my|your|his|her|their|our) (interest|curiosity|attention) => piqued
    sneak [peak] => peek
    (to|will|would|can|could|must|should|please|i|we) [bare] ..3 in mind => bear
    (can|could) not [bare] (to|the|it|that|$) => bear
    [bare] (in mind|with me|with us) => bear
    of [coarse] => course
    ^ [off course] (i|you|we|they|he|she|it|not|there) => of course
    (i|we|am|was|is|are|would|will|can|could|should) [off course] (glad|happy|be|bring|like|love|welcome|able|ready|willing|keen|send|also|not|help|come) => of course
    (was|is|be|been) <very>? (a|my)? (real|great|true)? (pleasure|nice|great|lovely|good|wonderful|honour|honor) to [(met|spoke|talked|saw|seen|meeting|speaking|talking|working|hearing)] (you|with|to|the|your|everyone|from|all|<name>) => {1:base}
    it (was|is|would be) <very>? (nice|great|lovely|good|wonderful) [(meet|see|hear|speak|learn)] (you|to|with|the|your|from|everyone|<name>) => to {1}
    a [peace] of (the|work|paper|advice|cake|equipment|information|software|my) => piece
    [piece] of mind => peace
    on [behave] => behalf
    [feel tree] to => feel free
    [hearing form you] => hearing from you
    ^ [your] (sincerely|faithfully|truly|respectfully) => Yours
    [worse] case (scenario|scenarios) => worst
    [on accident] => by accident
    (best|kind|warm|warmest|kindest) [regard] $ => regards
    ^ [beat] regards => Best
    ^ [thank] for => Thanks | Thank you
    ^ [thanks you] => Thank you
    at your [convince] => convenience
    at your earliest [(convince|convenient)] => convenience
    not [hesitant] to (contact|reach|call|ask|email|let|get) => hesitate
    looking forward to [here] from => hear
    if you have any [farther] questions => further
    (discuss|discussing|discussed|explore|explain) (it|this|that|them|matters|things|(the|your|my|our) <any>)? [farther] ($|with|at|when|over|and) => further
    [farther] (information|details|questions|steps|discussion|discussions) => further
    ((for|to|await|awaiting|got|received|appreciate) (your (first|last)?|(your|a|the) (kind|prompt|quick|early))|(await|awaiting) a) [replay] ($|to|and|about|by|on|soon|last|today|as|with|before) => reply
    (for|by|in) [talking] the time to => taking
    (enjoyed|enjoy|liked) [taking] to (you|your|him|them|me|us) => talking
    (after|(pleasure|chance) of|(thank you|thanks|grateful) ..3 for) [taking] to (you|him|them|me|us) => talking
    [manged] => managed
    (^|for|at|after|during|of|about|enjoyed|from) [(yesterdays|todays|mondays|tuesdays|wednesdays|thursdays|fridays)] (interview|talk|meeting|tour|call|visit|conversation|session|chat) ($|and|was|were|at|with|in|on|about|gave|made|for) => {1:singular}’s
    (to|can|could|will|helped) [mange] (a|an|the|to|my|your|our|two|three|people|teams) => manage
    (the|this|my|your|same) [filed] of => field
    (enjoyed|forward to|after|before|since|from|by|pleasure|of|for) [meting] (you|the|your|with|everyone|him|her|them|all) => meeting
    (impressed|struck|moved|surprised|inspired|touched) [buy] => by
    (^|and|but|when|then) (i|we) (walked|went|drove|cycled|ran) [passed] (the|your|a|my|it) => past
  `,
  examples: {
    flagged: [
      {
        body: 'It piqued me to tell of it <<once and a while>>.',
        fixed: 'It piqued me to tell of it once in a while.',
      },
      {
        body: 'The plan is a plan of sorts, in <<edition>> to the first.',
        fixed: 'The plan is a plan of sorts, in addition to the first.',
      },
      {
        body: '<<Off course>> I can start in May.',
        forReaders: true,
        fixed: 'Of course I can start in May.',
      },
      { body: 'I am <<off course>> glad to help.', fixed: 'I am of course glad to help.' },
      { body: 'It was a pleasure to <<met>> the crew.', fixed: 'It was a pleasure to meet the crew.' },
      { body: 'It was great <<meet>> the crew.', fixed: 'It was great to meet the crew.' },
      {
        body: 'They <<payed>> in coins: first come, first <<serve>>.',
        fixed: 'They paid in coins: first come, first serve.',
      },
      {
        body: 'Thank you for the tour of the kiln.\n\n<<Your>> sincerely,\nOla Berg',
        fixed: 'Thank you for the tour of the kiln.\n\nYours sincerely,\nOla Berg',
      },
    ],
    clean: [
      'The boat was off course, it was a great meet, and meeting you was as nice as to see the yard.',
      'Thanks, you were a kind guide.',
      'The first edition, too, was in addition to the map.',
      'Thank you for the tour of the kiln.\n\nBest regards,\nOla Berg',
      'I drove to the replay on Sunday, and we voted for a replay last year.',
      'Sand that I was taking to your quay was lost, and the dog was taking to me.',
      'The horse had a free rein, and the king a long reign.',
    ],
  },
})
