import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Use the word you mean',
  message: 'Another word sounds like this one. Check which you mean.',
  why: 'Words that sound alike slip past a spelling checker, for each of them is a word. Only those are marked whose neighbours prove the mix-up.',
  sources: ['https://www.merriam-webster.com/grammar/commonly-misspelled-words'],
  lines: `
    (to|will|would|not|can|could|might|may|never|i|we|you|always|shall|should) [loose] (my|your|the|a|an|our|their|his|her|it|this|that|any|sight|track|touch|focus|interest|time|money|weight|out|hope|motivation|confidence|momentum|clients|customers|patience) => lose
    [loosing] => losing
    (it|she|he|this|that|there|what|who|which) has [being] (a|an|the|so|such|very|great|good|kind|<adjective>) => been
    (^ i have|(team|you|they|we) have|(job|role|week|tour|day|talk|visit|course) has) [being] (a|an|so|such|very|great|good|kind|<adjective>) => been
    (am|was|are|were|so|very|really|extremely|quite|get|got) [exited] (about|to (join|work|start|begin|hear|see|meet|be|learn|read|continue)) => excited
    on the [lose] => loose
    (some|any|good|great|much|career|helpful|useful|best|valuable|kind|sound|professional|the|your|his|her|their|this|an) [advise] => advice
    (more|of|for|my) [advise] (on|about|and|i|you|that|from|for|in|is|was|to|$) => advice
    (give|gave|given|giving|need|want|seek|seeking|offer|offered|take|took|followed|follow) (me|us|you|him|her|them)? [advise] => advice
    (would|could|can|will|must|should|may|might) not? (also|always|gladly|of course)? [(advice|breath|belief|proof|loose)] => {1:verb}
    (to|please|kindly) [advice] (me|us|him|her|them|you|on|if|whether|how|that|when|as|of) => advise
    (is|was|are|were|not|be|has been|am|way|far|all|found it|seems|seemed|bit) [to] (much !(acclaim|applause|avail|effect)|(big|small|busy|strong|hot|cold|tired|young|old|heavy|loud|noisy|expensive|nervous|shy) ($|for|to|but|in|at)) => too
    (there (is|was|are|were) not?|(was|were|have|had|get|got) way|far) [to] (many|few) => too
    (is|was|are|were|be|been|am|way|far|all|come|came|comes|much|bit) [to] (soon|late|long|hard|often|fast|quickly|far) ($|to|for|and|but|now) => too
    (is|was|are|were|be|been|am|way|far|bit) [to] (early|good|nice|soon|late|big|hard|easy|long) (to be|to miss|to wait|to refuse|for <any>|$) => too
    (sounds|sounded|seems|seemed|looks|looked|feels|felt) [to] (good|nice|soon|early|late|long|easy|hard|big|small|expensive|busy) => too
    (far|much|bit|never|little) [to] (late|early|slow|small|long|big|hard|easy|expensive) !<plural> => too
    (have|has|had|spend|spent|take|took) [to] much !(the|appreciate|prefer|better|more) => too
    [to] much (time|work|information|money|snow|trouble|pressure|noise|detail|stress) => too
    (forward|want|wanted|wants|need|needed|wish|hope|hoping|happy|glad|able|going|excited|ready|pleased|eager|keen|according|due|thanks|order|back|begin|began|started|decided|expect|willing|close|related|lead|leads|led) [too] <any> => to
    (good|great|nice|lovely|pleasure|chance|opportunity|honour|honor|privilege|time|excited|like|love|how) [too] <pure-verb> => to
    [too] be (honest|frank|fair|clear|sure|able|part|considered) => to
    (could|would|should|might|must) [of] !course => have
    (could|would|should|might|must) not [of] !course => have
    (will|would|can|could|might|may|not|should) [effect] (the|my|your|our|their|his|her|its|this|how|me|you|us|them|people|everyone) => affect
    (an|no|any|positive|negative|direct|big|huge|great|immediate|lasting|little|adverse|desired) [affect] => effect
    (take|took|taking|in|into|side) [affect] => effect
    side [affects] => effects
    (badly|positively|negatively|greatly|adversely|directly) [effected] => affected
    (please|to|will|would|could|gladly|happily) [except] (my|your|the|this|any|our|an|it) => accept
    (i|you|we|they|can|could|to|will|would|can not|gladly|may) [except] (the|your|this|any|an) (offer|position|job|role|invitation|apology|call|terms|post|contract) => accept
    ^ (i|we) [except] (that|you|to) => expect | accept
    (everyone|everything|everybody|nothing|open|free|available) [accept] (for|on|me) => except
    (is|was|am|are|were|be|been|seems|also|not|still|it) [quiet] (a|an|the|sure|similar|different|impressed|interesting|interested|good|well|excited|familiar|likely|relieved|moved|struck|surprised|nervous|certain|proud|disappointed|tired|touched|keen|possible|easy|hard|difficult|close|right|new|happy|pleased|clear|experienced|confident|comfortable|useful|helpful|large|big|nice|fun|often) => quite
    (is|was|am|are|were|be|been|felt|feel|seems|seemed|looks|looked) [quit] !(of|by|to|and|or|$|that) => quite
    (is|was) [quite] (at night|in the (morning|evening)) => quiet
    [quiet] (a few|a lot|a bit|some time|often|frankly|honestly|simply|certain) => quite
    (be|keep|stay) [quite] $ => quiet
    (hear|heard|hearing|learn|learned|learnt|back|received|away|come|came|coming|graduated|different|far|feedback|reply|response|email|message|call|calls|news|people|someone|anyone|questions|word|benefit|range|ranging|starting|apart|distance|working|gained|input|return|returned|minutes|hours|letter|(a|great|good) (lot|deal|bit)) [form] (you|your|the|my|our|an|me|them|him|her|us|<day>|this|that|home|a|<name>) => from
    fill (in|out|up) (the|this|a|an|your|that) [from] => form
    fill (in|out|up)? this [from] => form
    (application|order|consent|registration|contact|feedback|booking|order) [from] (is|was|attached|online|below|above|itself|$) => form
    (sent|send|sending|leave|left|voice|text|email|received) (you|me|us|him|her|a|the|your|my|an|different)? [massage] => message
    (sent|send|sending|leave|left|voice|text|email|received) (you|me|us|the|your|my|different)? [massages] => messages
    thank you for your [patients] => patience
    your [patients] (and understanding|while) => patience
    in [principal] ($|and|we|i|but) => principle
    (school|assistant|vice|deputy) [principle] => principal
    (my|the|main|our|your) [principle] (task|tasks|duty|duties|role|reason|aim|job|concern|responsibility|goal) => principal
    [principle] (investigator|engineer|consultant|designer|architect|scientist|officer) => principal
    (boost|boosted|raise|raised|lift|lifted|employee|staff|team|low) [moral] (and|was|is|by|in|at|on|among|$) => morale
    [compliment] my (skills|experience|strengths|background|knowledge|training) => complement
    (would|will|could|can) [compliment] (your|the|our|my) (team|skills|experience|existing|work|strengths|current|efforts) => complement
    (please|to) [insure] (that|you|we|i|everything|everyone) => ensure
    in the [passed] ($|i|we) => past
    (over|for|in|during) the [passed] (few|two|three|four|five|ten|year|years|week|weeks|month|months|decade|several|couple) => past
    (take|taking|took|having|had|short|quick|coffee|lunch|career) (a|an)? [brake] => break
    (know|decide|ask|asked|asking|wonder|wondered|wondering|determine|see|sure|confirm|unsure) (me|us)? [weather] (you|i|we|or|the|to|it|there|this|they|a|that) => whether
    (i|was|am|just|been|were) [wandering] (if|whether|how|what|when|about|why|where) => wondering
    i [wander] (if|whether|how|what|when|about|why|where) => wonder
    (i|we) [thing] (that|it|i|we|you|this|about|of|so|my|your|he|she|they) => think
    i [thin] (that|it|i|we|you|this|so|my|your|he|she|they) => think
    i [no] (that|how|what|you|it|the|this|your|from|of) => know
    (have|has|had) (already|also|just)? [past] (the|my|all|an|a) ..1 (exam|exams|test|tests|course|courses|interview|degree|certificate|certification|level|levels|driving) => passed
    (i|we|he|she|they) [past] (the|my|all|an|a|both|every|it|your) => passed
    (to|will|can|could|would|must|should) [meat] (you|with|your|the|him|her|them|in|at|on|again|everyone|both) => meet
    (to|of|by) [right] (you|a letter|an email|to you|this email|this letter) => write
    (go|goes|went|going|gone|walk|walked|walking|talk|talked|talking|get|look|looking|looked) (me|us)? [(threw|trough|though|thought)] (the|your|a|my|all|each|our|this|it|some) => through
    even [(through|tough)] (i|we|you|it|the|they|he|she|my|this|there) => though
    (^|but|and|or) even [thought] (i|we|you|it|the|they|he|she|my|this|there) => though
    (i|we|always|never|have) [though] (that|about|of|it was|it would|you were) => thought
    (you|he|she|which|that|who|it|they|experience|job|role) [thought] (me|us) (a lot|how|that|to|the|many|much|so|patience|a|<pure-verb>) => taught
    (the|a|my|your|this) [hole] (team|day|week|time|process|company|thing|year|month|experience|morning|afternoon|story|life|idea|place|floor) => whole
    my [week] (point|points|side|spot|spots|subject) => weak
    (construction|building|job|work|web|company) [(sight|cite)] => site
    (construction|building|job|work|web) [(sights|cites)] => sites
    (to|not|can|could) [breath] (in|out|deeply|and|again|$|more|easily) => breathe
    (did|to|not|please|should|must) [chose] (me|you|the|a|this|my|between|another|one) => choose
    (let|letting) (me|you|them|him|her|us) [(now|no)] ($|if|when|what|whether|how|about|that|by|where|should) => know
    right [know] => now
    at a [lose] => loss
    (am|was|feel|felt|more|very) [confidant] (that|i|in (my|your|our)|about|working) => confident
    (i|we|they|he|she|who|already|crew|team) [new] (that|how|what|it|you|i|the|my|your|our|them|every) => knew
    (to|could|can|not|forward to|will) [here] (from|back|about) (you|the|your|him|them|us|it|me|<name>|a) => hear
    (good|great|nice|lovely|interesting|interested|glad|happy|like|love) to [here] (how|that|what|more|your|about|of) => hear
    [hear] (is|are) (a|an|the|my|some) => here
    (over|right|from|out|been) [hear] ($|in|and|to|for) => here
    (this|next|last|per|every|two|three|few|following|coming) [weak] ($|and|or|if|for|i|we|in|on|at) => week
    [pubic] !(hair|bone|bones|area|region|symphysis|lice) => public
    !(a|the|wooden|stone|hay|feeding|garde) <any> [manger] => manager
    (hiring|project|office|store|line|sales|area|shift|product|account|branch|ward|the|your|my|other) [mangers] => managers
    the [manger] (of|for|at|who|said|told|role|position|mentioned|showed|asked|explained|gave|took|introduced) => manager
    (former|fellow|dear) [collages] => colleagues
    [roll] (model|models) => role
    (leading|key|important|vital|central|active) [roll] (in|at|as) => role
    as [oppose] to => opposed
    the [some] (day|time|way|thing|place|reason) => same
    (and|that|when|if|because) [the] (are|were|have|said that|asked me|told me) => they
    [an] (then|i|we|you|also|thank|they|he|she|it|the|my|your|our) => and
    [do] to the fact => due
    not [jet] => yet
    (my strong|has a|have a) [believe] => belief
    [froward] => forward
    [grate] (to (meet|see|hear|speak|talk|work|be)|experience|fit|meeting|talking|speaking|opportunity|pleasure|team|time|day|job|work|company) => great
    (find|see|listed|attached|details|address|number|mentioned|as) [bellow] => below
    (serve|serving|served|satisfied|loyal|angry|difficult|experience with|dealing with|paying|helping|greeting|attract) [costumers] => customers
    [costumer] (service|services|support|care|satisfaction|experience|base|relations|facing|needs|feedback|complaints) => customer
    the [change] to (meet|speak|talk|join|discuss|see|contribute|show you|hear|be part|interview|work (with|for|at|alongside)) => chance
    [vary] (much|well|good|happy|interested|excited|pleased|grateful) => very
    (a|an)? [allot] of => a lot
    (be|become|am|is|was|been|as|being|play|feel|felt|me) [apart] of (your|the|a|this|our|my|something|that|it|an|such|<number>) => a part
    (whether|if|that) it [seams] => seems
    it [seams] (that|to|like|as) => seems
    (should|could|would) [had] (been|done|gone|said) => have
    [cold] you (please|let|send|tell|confirm) => could
    (i|you|we|he|she|they) [cold] (not|be|do|have|see|use|help) => could
    i am [note] (sure|able|certain) => not
    !and <any> [fro] (a|the|your|my|you|me|us|this|that|it|our|<verb-ing>|<number>) => for
    (all over|across) the [word] => world
    [on of] (the|my|your|our) => one of
    (that|it|this|which|there|he|she|they|you|we|i) [my] be => may
    (good|bad|great|any|no|latest) [new] (is|about|from|$) => news
    (your|the|any|a|quick|prompt|early|kind|for) [(respond|responds)] ($|to|on|about|and|by|from|is|was|soon|at) => response
    (get|switched|turned|signed|take|taken|took|put) [of] $ => off
  `,
  examples: {
    flagged: [
      { body: 'She has <<being>> kind to me.', fixed: 'She has been kind to me.' },
      { body: 'I would not want to <<loose>> the thread.', fixed: 'I would not want to lose the thread.' },
      { body: 'I am very <<exited>> about the kiln.', fixed: 'I am very excited about the kiln.' },
      { body: 'I could <<of>> said more.', fixed: 'I could have said more.' },
      {
        body: 'I spoke with the hiring <<manger>> on Monday.',
        fixed: 'I spoke with the hiring manager on Monday.',
      },
      { body: 'It was <<grate>> to meet the crew.', fixed: 'It was great to meet the crew.' },
      { body: 'Please see <<bellow>>.', fixed: 'Please see below.' },
      { body: 'My <<principle>> task was the kiln.', fixed: 'My principal task was the kiln.' },
      { body: 'I was glad to hear <<form>> you.', fixed: 'I was glad to hear from you.' },
      { body: 'The lids were <<to>> heavy for one cook.', fixed: 'The lids were too heavy for one cook.' },
      { body: 'There were <<to>> few ladles.', fixed: 'There were too few ladles.' },
      { body: 'I run <<pubic>> relations for the zoo.', fixed: 'I run public relations for the zoo.' },
    ],
    clean: [
      'The loose ends were few, and the guests were exited by the side door.',
      'I could, of course, form a team from the people there.',
      'A child lay in a manger in the play I staged.',
      'I ran the larder as garde manger for two winters.',
      'Your very kind note and your looking after me meant much.',
      'The grate was hot, the costumers and I agreed in principle, and change to work patterns is slow.',
      'I would advise that course, and her advice was the same.',
      'The quiet room was quite full.',
      'It comes to heavy work now and then, and we moved it to cold rooms.',
      'I have been to many farms and to small ones, sold it all to young growers, and it meant much to many.',
      'The talk was to old and new hands, to much applause, and mattered little to small firms.',
    ],
  },
})
