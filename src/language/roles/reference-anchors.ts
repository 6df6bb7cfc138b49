/** How a sentence refers to the interview: where its topic stands, and how many topic words are needed. */
export interface Anchor {
  /** The topic follows, or may be on both sides: "the outages you described". */
  readonly side: 'after' | 'around'
  readonly need: number
  /** Refers to the conversation even without a topic: that is half a reference. */
  readonly half?: boolean
  /** Describes what was done or liked there: it has to be that day, and "the chance to drive" is then not a prospect. */
  readonly past?: boolean
}

/** The employer's own words: "you described". */
export const said: Anchor = { side: 'around', need: 1, half: true }

const someone =
  '(you|they|he|she|we|who|everyone|everybody|<employer>|<name>|manager|director|panel|colleague|engineer|nurse|chef|owner|lead|head|foreman|supervisor|interviewer|professor|matron)'
/** What candidates are allowed to do on the day. */
const trial =
  '(drive|try|test|taste|handle|teach|cook|bake|weld|ride|fly|sail|play|operate|draw|shadow|watch|see|sit|walk|work)'
const date = '(last? <day>|the? <ordinal>|<clock> <month>)'
/** How a question goes on: “asked why”, or “asked” before a quotation. */
const asking = '(who|what|why|how|where|whether|!<any> !$)'
const adverb = '(also|all|both|kindly|briefly|first|just|even|yourself|then|really|so|each|had|have|has)'

/**
 * The patterns of each anchor. Of two matches with the same length and `need` the first wins: “talking with you about” is no
 * half reference, “talking with Ines about” is one.
 */
export const anchors: readonly (readonly [anchor: Anchor, patterns: readonly string[]])[] = [
  [
    said,
    [
      `${someone} ${adverb}? ${adverb}? <told>`,
      // "I won't forget your saying that a quiet ward is a warning."
      '(your|his|her|their|you|him|<name>) (saying|admitting|remarking|(telling|warning) (me|us)) (that|how|why|about|what)',
      `(how|what|that|which|when|where|why) ${someone} ${adverb}? ~be (saying|describing|telling|explaining|showing)`,
      // "When you say the tutors share the marking", "as you say, the shed is small"
      '(when|where|as) you (say|put it) !(soon|shortly|this|next|in|by|within|<number>|<day>)',
      // "You were not joking about the smell", "You were right that the stairs are steep"
      '(you|he|she|<name>) (was|were) (not (exaggerating|joking|kidding|wrong|mistaken)|<very>? right) (about|that|when|to warn)',
      // "You put the bowl down and asked whether I would eat from it."
      `(you|he|she|they) !and ...8 and (then|even)? <told> (me|us)? (that|${asking})`,
    ],
  ],
  [
    { side: 'after', need: 1, half: true },
    [
      `<talk> (about|(on|of) !${date}|around|regarding|concerning|over|into|centered|centred|touching|how|why)`,
      '<talk> (with|of|on|yesterday|today|this|last|earlier|there|we) ...4 (about|around|regarding|concerning)',
      '(my|the) (demo|demonstration|trial|mock|sample|practical) (lesson|class|piece|task|exercise|dish|service|pitch)',
    ],
  ],
  [
    { side: 'after', need: 1 },
    [
      '(your|<name>|his|her|their|team) ...1 (point|points|comment|comments|remark|remarks|question|questions|description|example|examples|story|stories|explanation|idea|ideas|insight|insights|answer|advice|thoughts|perspective|view|views|account|tip|tour|demo|demonstration|take|tale|joke|suggestion|observation|warning|note|worry|concern|concerns|analogy|anecdote|anecdotes|candor|candour|honesty|frankness|openness|challenge|admission|insistence|conviction|argument|news) (to|about|on|that|of|regarding|around|for|into|as|from|how|is|was|made|has)',
      '(discussing|discussed|talking|talked|speaking|spoke|chatting|chatted|comparing notes|bonding|laughing|hearing|heard|explanation|chat) (about|of|on|over|with you about|to you about|together about|the|your|how|why|more about)',
      '(walking|walked|talking|taking|took|guiding|leading|showing) (me|us) (through|around|round|the|your|how|over|past)',
      '(showing|shown|explaining|describing|sharing|mentioning|telling me|demonstrating|letting me) (me|us|how|why|the|your|that|about|see|try|watch|some|what|a)',
      '(tour|walk|demo|demonstration|look|glimpse|peek|walkthrough|walk-through|visit) (of|around|round|through|at|into|to) (the|your|a)',
      '(question|questions|exercise|case|puzzle|correction|clarification) (about|on|around|regarding|to) (the|your|how|why|sharing|what|whether|<any>)',
      '(tell|greet|give|ask|remind|congratulate) <name> ...2 (that|the|my|his|her|i|how|a|it)',
      `${someone} (had|have) to say (about|on)`,
      `(your|his|her|their) ..1 (question|remark) ${asking}`,
    ],
  ],
  [
    { side: 'after', need: 1, half: true },
    [
      // "Talking with you and Ines about the dye vats", but not "talking to me on account of it".
      '(talking|talked|speaking|spoke|chatting|chatted) (with|to) (you|<name>|him|her|them|both|everyone|everybody) ...5 (about|regarding|concerning)',
    ],
  ],
  [
    { side: 'after', need: 2, half: true },
    ['(learning|learned|learnt|learn|hearing|heard|discovering|discover) ...3 (about|how|that|of|why|where)'],
  ],
  [
    { side: 'after', need: 2 },
    [
      '(seeing|saw|visiting|visited|watching|watched|trying|tried|tasting|touring|toured) (the|your|how|a|some|first-hand|firsthand|where)',
      '(excited|enthusiastic|interested|impressed|taken|struck|intrigued|fascinated|drawn|surprised|inspired|encouraged|energised|energized|moved|curious|reassured|delighted) ...2 (about|in|by|with|to|how|at|that) (the|your|how|owning|hear|see|learn|that|leading|building)',
      '(particularly|especially|specifically|including|notably|mainly|above all) (the|your|how|around|owning|when|what|by|because|about|on|its)',
      '(thinking|thought|reflecting|reflected|mulling|mulled|chewing|musing) (about|on|over|of|more about|a lot about|again about|back to)',
      // "Thank you for the goat and the chair": what was given identifies the day.
      '(thank|thanks|thankful|grateful|cheers|ta) ...4 for (the|your|showing|letting|giving|having|explaining|lending|introducing|walking|bringing|telling|laughing)',
      'to (discuss|clarify) (the|your|our|how|why|what|one|<any>)',
      '(hear|heard|hearing) (a|an|the|you|your|somebody|someone|<name>) ...3 (say|admit|explain|describe|concede|talk) ...2 (that|how|why|what|about|the)',
      // "I can see why the Saturday market needs two people on the till."
      '((can|could|do|now) (now)? (see|understand)|(see|understand) now|understood) (why|how) (the|your|you)',
      '(noticed|noticing) (how|that) (the|your|you)',
      '(love|like|admire) (how|that|the way) (you|your|<name>)',
      '(your|<name>|their) ..1 (plan|plans|decision|habit) (to|of|for)',
      '(another|a) (think|look) (about|at|over)',
    ],
  ],
  // "The interview of 5 July for the night shift in the dairy": date and post, unless more is told.
  [{ side: 'after', need: 3, half: true }, [`<talk> (on|of) ${date}`]],
  [{ side: 'after', need: 3 }, ['(interest|enthusiasm|excitement) ...3 (in|for|about) (the|your|<name>)']],
  [
    { side: 'after', need: 2, past: true },
    [
      // "It was a pleasure to see the crane being tested", "I was sorry to hear that the last crew left you with half a roof"
      '(pleasure|great|good|nice|lovely|cool|neat|awesome|amazing|exciting|refreshing|interesting|helpful|useful|insightful|fascinating|fun|treat|joy|privilege|glad|pleased|happy|delighted) ...1 to (see|visit|watch|try|tour|walk through|look around|hear)',
      // "I left with a much clearer picture of what the first winter would bring, above all the move to one rota."
      '(left|came away|now have|(it|that|this|which|you|visit|<talk>) ..1 gave (me|us)) ...1 a ..3 (picture|view|sense|idea|understanding|impression|feel|grasp) (of|for)',
      '(sorry|sad|surprised|amazed|shocked|amused|astonished) to (hear|learn|see) (that|how|about|of|the|your)',
      '(i|we|and|really|also|especially|particularly) (liked|loved|enjoyed|admired) (especially|particularly|most)? (how|that|the|your)',
      // "It is rare for a director to say outright that …"
      '(rare|refreshing|unusual|brave|candid|honest|frank|good|kind|generous|decent|fair) (of|for) ...4 to (say|admit|tell|explain|show|share|concede|point) ...3 (that|how|why|what|the)',
      `(glad|grateful|pleased|happy|thankful|enjoyed|appreciated|loved|liked|thanks|thank you) (of|for|that|to have)? (the|a|having the|having a|your|that) (chance|opportunity|invitation) to ${trial}`,
      // "What I will remember is you stopping the drill to ask why"
      '(what|something|thing|moment|part) ..1 i ..2 (remember|remembered|recall|keep|kept|take|took|carry|carried|liked|enjoyed|loved) ..2 (is|was|are|were|about|from|with)',
      '(had (no idea|not known|not realised|not realized)|did not know|surprised me|struck me) (that|how)',
      '(liked|loved|enjoyed|got) to (see|hear|watch|learn) (how|why|what|the|your)',
      '(meeting|met) (the|your)',
      '(got|get) to (see|watch|try|hear|taste|drive|handle) (how|the|your|a|what)',
      // "I enjoyed my visit on Monday, and the hour with the foundry crew."
      '(enjoyed|loved|liked) (my|the|our) (interview|visit|day|morning|afternoon|<talk>|time|trial) ...6 and the',
    ],
  ],
  [
    { side: 'after', need: 2, past: true },
    [
      // "It helped to know that the shop closes at noon."
      '(help|helps|helped|reassuring|encouraging|comforting|comfort|relief|useful|good|nice) (me|us)? to (know|hear|be told) (that|how|why)',
      // "Few owners tell a newcomer that the roof leaks."
      '(few|rare|rarely|seldom|hardly any|not many|not often|unusual) ...3 (people|person|someone|somebody|anyone|anybody|firm|firms|place|places|manager|managers|boss|bosses|owner|owners|employer|employers|interviewer|interviewers|<employer>) (will|would|to)? (tell|tells|say|says|admit|admits|show|shows|explain|explains|warn|warns) ...6 (that|how|why)',
    ],
  ],
  [
    { side: 'after', need: 1, past: true },
    [
      // "I had such a lovely time with the phonics group."
      '(lovely|great|good|wonderful|brilliant|fun|happy|fascinating) (time|hour|morning|afternoon|day|shift|half hour|half-hour) (with|in|at|on|among) (the|your)',
      'the (part|bit) (about|where|on)',
      '(my|the) (answer|answers|reply|mistake) (on|about|to|regarding|over) (the|your|how|why)',
      // "It was great to meet the team and hear about the dye vats."
      '(pleasure|great|good|nice|lovely|cool|interesting|fun|glad|pleased|happy|delighted|chance|opportunity) ...1 to (meet|see|visit|sit down with) ..4 and (to)? ..1 (hear|learn|find out) ..1 (about|how|why|what|that|of) !my',
      '(letting|let) me (take|make|do|use|run|lead|join|help|cut|pour|serve|drive|hold|handle|teach|check|test|try|sit|feel|weigh|measure|listen|taste)',
      '(enjoyed|loved|liked) (doing|teaching|making|cooking|baking|serving) (the|a|your|some)',
      // "I enjoyed talking through the rota with you"
      '(enjoyed|loved|liked|appreciated|fun|great|good|nice|pleasure) ...1 (talking|going|walking|working|looking|thinking|running|digging) (through|over|round|around) <any>',
      // "He took the trouble to show me the new press."
      '(trouble|time|patience|enough|stayed|stopped|offered|bothered) ..1 to (show|explain|walk|talk|take|tell) (me|us) ...1 (through|round|around|how|the|your|what|why|about)',
      // "Watching Ewa run the pass taught me more than a year of college."
      '(seeing|saw|watching|watched|hearing|heard) (you|<name>|him|her|them|everyone)',
      // "It was a pleasure to discuss your move to the new dye house."
      '(pleasure|great|good|nice|interesting|useful|glad|happy|enjoyed|fun) ...1 (to (discuss|talk about|talk through|go over)|discussing) (about)? (the|your|our|how|why)',
    ],
  ],
  [
    { side: 'around', need: 1 },
    [
      '(stayed|stuck|stays|sticks|staying|resonated|remained) with me',
      '(the|that|this|a|an|your) ...3 (workshop|demo|demonstration|tour|exercise|session|presentation|walkthrough|lab|visit|lunch|whiteboard|simulation|trial|test|question|case|portfolio) ...3 (was|were|made|gave|is) ...4 (highlight|best|favourite|favorite|memorable|fun|interesting|fascinating|eye-opening|part|treat|joy|useful|enlightening)',
      '(your|<name>|his|her|their) ...1 (trick|rule|habit|practice|method|line|theory|system|board|map|chart|drawing|dashboard|recipe|sheet|model) (of|for|about|on|that|with|is|was)',
      // "the evening course we talked about", "the ledgers that you walked me through"
      '(we|you) (both)? (talked|spoke|chatted) about',
      `${someone} (talked|walked|took|ran|led) (me|us) (through|round|around)`,
      '(something|which|what) ..3 you are (working on|struggling with|dealing with|planning|building)',
    ],
  ],
  [
    { side: 'around', need: 2 },
    ['made me (laugh|smile|think|want|see|realise|realize)', '(as|like) you (both)? did'],
  ],
  [
    { side: 'around', need: 3 },
    ['(during|in the middle of|halfway through|at the end of) (the|our|my) <talk>'],
  ],
  [
    { side: 'around', need: 1, past: true },
    [
      '(i|and) (also|even)? (did|made|cooked|baked|drove|taught|welded|served|solved|played|drew|presented) (the|a|an|that|your|one|two) ...6 (for|with) you',
      // "On the broken lift question I talked about my night shifts."
      '(on|in|at|about|over|answered) (the|your) ..3 (question|questions|exercise|role play|roleplay|discussion|test)',
      // "The baking session with Rosa on the old oven"
      '(session|exercise|hour|game|lesson|walk|task|round) with <name> (on|in|about|at|over|and)',
      '(answer|answers|reply) ..1 i gave (you)? (at|on|to|about|in|when)',
      '(great|good|lovely|interesting|useful|clever) (example|case|question|puzzle) to (talk|think|work|go) (through|about|over)',
      '(the|your) ..3 in particular',
      '(saw|seen|read|noticed) ..2 (in|on|at) your (report|lab|workshop|yard|kitchen|site|ward|plant|floor|shop|studio|warehouse|classroom|office)',
    ],
  ],
  [
    { side: 'around', need: 2, past: true },
    [
      '(got|caught|held|grabbed) my (attention|interest)',
      // "To be stopped at the wheel and asked why I rush was hard."
      `(being|to be|i was) ...8 asked ${asking}`,
    ],
  ],
]
