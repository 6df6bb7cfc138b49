import { phrases } from '../src/language/phrases.ts'

/** Said of people and hardly ever of things. */
const bad =
  '(<insult>|arrogant|patronising|patronizing|condescending|rude !(about|for|to (the|a|my))|smug|pompous|snob|snobbish|creepy|nasty|obnoxious|sexist|racist|bigot|unprofessional)'
const was =
  '(is|was|seemed|looked|sounded|struck me as|(came|comes) (across|over|off) as) (a bit (of)?|such|quite|rather|too|kind of)? (a|an)? (complete|total|utter|little|real|right)?'
/** Another candidate, by the scene: "the other lad", "the man who was waiting outside", "anyone you saw that day". */
const person =
  '(candidate|candidates|applicant|applicants|lad|lads|guy|guys|man|men|woman|women|girl|person|bloke|chap|kid|fellow|lady|one|others|people|two|three|four)'
const seen = 'you (have|had|are|were)? (saw|seen|met|interviewed|seeing|meeting|interviewing)'
/** What they lack is a skill: "I doubt the others you met would mind" runs nobody down. */
const able =
  '!(..6 (mind|object|notice|disagree|come|that|answered|yet|forget|forgotten|remember|heard|time)) ..3 (can|could|would|will|do|does|have|has|had|know|knows)'
const rival = `((the|those|that) other ${person}|${person} ((who|that)? (are|is|was|were|went|came)? (in|sitting|sat|standing|waiting)? ((before|after|ahead of) me|outside|(in|along) the (corridor|hall|lobby|waiting room))|${seen} ..3))`

export default phrases({
  title: 'Do not put others down',
  group: 'tone',
  isWorst: true,
  severity: 'problem',
  message: 'Running others down says more about the writer. Say what you bring instead.',
  why: 'Readers ask themselves how you will speak of them. Praise may compare; contempt for an old boss, a colleague or another candidate may not.',
  sources: ['https://www.theladders.com/career-advice/send-resume-without-clips-file-attachments-portfolios'],
  reach: 'clause',
  instead: ['I would be glad to say more about my experience.', 'Thank you for letting me know.'],
  lines: [
    {
      find: [
        '(he|she|they|boss|manager|chief|foreman|owner|supervisor|colleagues|coworkers) here? (has|have|had) (no (idea|clue)|not (got)? a clue) (what|how) (he|she|they|to)',
        '(he|she|they|boss|manager|supervisor|colleague|colleagues) (always|just)? (takes|take|took|taking|stole|steals) (all)? (the)? credit for (everything|all|my|what|our)',
        '(just|equally|every bit) as (lazy|useless|stupid|clueless|rude|incompetent|bad as)',
        `i doubt (that|whether|if)? ((any of)? (the|your|those|these) (others|other ${person}|${person} ${seen} ..3|<any> you are (seeing|interviewing|meeting))|(anyone|anybody) ${seen} ..3) ${able}`,
        `(none|no one|nobody|not one) of (the|those|your) (other)? ${person} ${seen} ${able}`,
        '(unlike|better than|ahead of|stronger than|smarter than|not like|above|superior to|faster than|more (qualified|experienced|serious|capable|skilled|talented) than) (the|any|all|most|your|of the|all the|all of the|any of the)? (other|others|rest|younger|average|usual|fresh|recent)? (candidate|candidates|applicants|people you|anyone|anybody|everyone|competition|young|kids|ones|others|rest !of the (market|industry|trade|field|county|country)|graduates|juniors|someone|person you|whoever|lot|hire|hires)',
        '(other|rest of the|the other|those|most) (candidates|applicants|ones|people you (met|interviewed|saw)|contenders) ..3 (lack|lacks|can not|could not|do not|will not|were not|will never|never|only|are (just|not|all|nowhere)|seem|looked|pale|have no|stand no)',
        '(most|half|many) of the (people you (saw|met|see|interviewed)|candidates|applicants|others) ..2 (will|would|do|can|could) not ..1 (know|spell|tell|read|hold|count)',
        '(others|most|rest) (talk|talks) a good game',
        '(nobody|no one) else (who applied|on your list|you (saw|met)) ..1 (can|could|has|had|will|would|knows|did)',
        'doubt (that|if|whether)? (anyone|anybody) else (..2 (brought|prepared)|(who applied|on your list) ..1 (can|could|has|had|did))',
        'the only (adult|grown-up) in the (group|exercise|assessment|interview)',
        '(would|do) not trust your (rivals|competitors|competition) (with|to)',
        'most (of the)? (people (who)? (applying|apply|applied|you)|candidates|applicants|others) !((at|in|for|to) (our|my)) ..4 (have not|do not have|have no) ..3 (clue|idea)',
        'run (circles|rings) (around|round) (the (person|man|woman|others|rest|competition)|anyone|anybody|everyone|them|most|whoever)',
        'that other (coach|candidate|guy|girl|man|woman|applicant|one|person|fella|lady)',
        '(other|rest of the|the other|those) (candidates|applicants) ..1 (are|were|was|seemed|looked) ..2 (freshers|fresher|inexperienced|juniors|green|weak|unprepared|beginners|amateurs|children|kids|students|nervous wrecks|clueless|half my|less|not as|nowhere)',
        '(none|no one|nobody|not one) of (them|the others|the other (candidates|applicants)) ..2 (comes|came|come|will come|could come|would come) (close|near)',
        '(will|would|can|could) not (find|get|see) (this|that|such|my|the same) (kind|sort|level|depth)? (of)? ..4 in (them|the others|any of them|anyone else|the other ..1)',
        '(compared (with|to)|next to|beside|against) (the|those|your) ..3 (kids|others|candidates|applicants|rest|crowd|juniors|competition)',
        'my (current|present|old|last|former|previous|ex|own|first)? line? (chief|foreman|gaffer|employer|boss|manager|director|company|employer|firm|team|colleagues|supervisor|partner|studio|place|lab|bank|mayor|crew|agency|school|hospital|department|office|coworkers|owner|chef|captain|principal|head|workplace|job|lot|crowd) (here|there|i am with|i work for)? (is|was|are|were|can not|could not|does not|do not|has no|have no|sucks|sucked|treats|treated|should be|runs) ..4 (<insult>|<insulting>|nightmare|joke|disaster|dump|hell|drunk|drunks|alcoholic|cow|goat|donkey|butcher|pig|pigs|rat|rats|dog !(person|lover)|mess|circus|monster|dictator|psycho|bullying|fraud|scam|shambles|peanuts|dirt|slaves|disgrace|the worst|no idea|no clue|sinking|dead !(shot|keen|set|against)|falling apart|held together|a prison|a zoo|organise|organize|run a|manage a|cheap|mean !with|jealous|lazy|crazy|insane)',
        '(my|the) <formerFirm> ..4 <runByFools>',
        'my ..1 (firm|company|boss|employer|team) ..1 not had ..2 (idea|thought) since',
        '(toxic|abusive|awful|horrible|terrible|useless|incompetent|idiotic|crazy|psycho|lazy|corrupt|hopeless|nightmare|miserable|bloodsucking|stingy|crooked) (boss|manager|company|employer|workplace|colleagues|team|environment|culture|director|firm|agency|coworkers|office|owner|supervisor|recruiter|job)',
        `(the|your|that|this) ..2 (guy|man|woman|kid|boy|girl|recruiter|hr|interviewer|receptionist|panel|director|secretary|lady|fella|bloke|chap|gentleman|assistant|examiner|candidate|lad|colleague|old tannie|cfo|ceo) ..5 (is|was|were|are|seemed|looked) (a|an|the|such a|so|really|just|clearly|totally|completely|obviously|kind of|kinda|quite|very|a bit of (a|an)|being)? ..2 (${bad}|<insulting>|asleep|drunk|boring|embarrassing|disgrace|liability|shady|ignorant|weird|battle-axe|doofus|stuffed shirt|joke|donkey|goat|cow|snoring|yawning|half asleep|mean|clownish|unprepared|bored)`,
        '(the|your|that) (guy|man|woman|kid|boy|girl|recruiter|hr (lady|person|guy)?|interviewer|receptionist|director|secretary|second man|first man|colleague|examiner|manager) ..4 (knows nothing|knew nothing|has no (idea|clue|business)|had (no|not a) (idea|clue)|did not (even)? (know|read|understand|have a clue)|does not (even)? (know|understand)|could not (even)? (read|spell|count|explain|tell|add|name)|can not (even)? (read|spell|count|add)|reads from a script|kept yawning|yawned|fell asleep|checked (his|her) (phone|watch))',
        '(could|can|would) not (even)? (find (his|her|their) ..2 (backside|behind|arse|ass|own|way)|organise a|organize a|run a (bake|lemonade|bath|tap|raffle)|boil an|count to|sell a|cook an|pour .. out|lead a|manage a (lemonade|whelk|bake)|spell|add up|add three|tell a ..3 from|tie (his|her|their)|read a|set a|stick two)',
        'would not know (a|an|the|his|what|how) ..6 (if|from)',
        '(my|our) ..1 (boss|manager|chief|foreman|owner|supervisor) knows nothing about !(it|this|that|my|me|the|our|you|your)',
        // "He could not find a spanner if it fell on him"
        '(could|can|would) not (find|see|spot|tell|recognise|recognize) (a|an|the|his|her|their|one) ..4 if (it|one|they) ..4 (him|her|them|his|their)',
        '(my|our) ..2 (boss|manager|director|leader|head|supervisor|chief|team leader|company) (lied|lies|steals|stole|cheats|cheated|drinks|shouts|bullies|screams)',
        '(he|she|they|your ..2) (is|are|was|were) (lazy|stupid|useless|clueless|incompetent|a fraud|a crook|a drunk|a liar|vain|a bully|a thief|a cheapskate|two-faced|a snake|an idiot|a fool|crooked|corrupt|a clown|a joke|ugly)',
        '(not|never) (even)? (fit to|qualified to|smart enough to|capable of) (hold|lead|manage|run|teach|judge|interview|work)',
        '(desperate to|can not wait to|dying to|need to) (get (out|away)|leave|escape|quit) ..2 (this|my|that|from|here|hell|of)',
        '(hate|hated|despise|can not stand|loathe|sick of|fed up with|detest) (my|the|working|this|that|everyone) ..1 (boss|job|manager|company|colleagues|place|team|here|there|lot|work|current|at|for|with)',
        '(^|just) between us',
        // "The lad before me did not look up to much", "nobody at my firm knows what they are doing"
        '(other|others) ..5 (looked|seemed) (about|barely|like (kids|children|boys|girls)|twelve|lost|clueless|half asleep)',
        `${rival} ((did not|was not|could not) ..3 (up to !date|impressive|prepared|clue)|did not (look|seem) (like|as (if|though)|to (know|have))|(looked|seemed) ..2 (lost|clueless|hopeless|asleep|unprepared)|(looked|seemed) (like|as (if|though)) (he|she|they) (would (be (sick|ill)|not|never|faint|cry|struggle|rather)|had never|could not|did not|(was|were) about to)|could (hardly|barely)|(will|would) not last)`,
        'what i saw of (the|your) (competition|others|rest|other ..1)',
        '(saw|look at|judging by|going by) (who (else)? you had|the (others|competition|ones|people)) ...6 (not|never|hardly|nothing|no|little) ..2 (worried|afraid|scared|fear|worry|choice|competition)',
        '(nobody|no one|none) (at|in|here at) ..4 ((knows|knew) what (they|he|she) (are|is|were|was) ..1 doing|cares|(has|have|had) (a|any) (clue|idea))',
        'the (boss|manager|supervisor|foreman|owner) (was|is) ..1 a ..1 <insult>',
        // "the others were amateurs"
        '(other|rest of the) ..1 (candidates|applicants|people|guys|ones|dude|finalist|finalists) ..6 (amateur|amateurs|loser|losers|hopeless|dull|clueless|half as (good|qualified))',
      ],
      unless: [
        '(laughed|joke|joked|laughing|film|character|puppet|play|scene|machine|printer|app|tractor|software|code)',
        'i (was|am) (a|the|an)? ..2 (fool|clown|idiot|joke|goat|donkey)',
        'between us (we|there|and|(my ..1|<name>) and)',
        'between us (thank|thanks)',
        '^ ..1 some ..4 than others',
        '(patient|customer|passenger|client|guest|pupil|caller) ..4 (is|was|who)',
        '(wished|so i (gave|offered|lent|told))',
        '(taught me|i owe|proud|admire|grateful)',
        '(i|we) (have|had)? (also|once|just)? (taught|train|trained|coach|coached|mentor|mentored) !(for|hard|to|all|that|how)',
      ],
    },
    {
      // "Tom was a snob" names a person; "Shouting is rude" does not.
      find: [
        `<name> ${was} !(snake|dinosaur) ${bad}`,
        `(mr|mrs|ms|miss|dr|prof|professor) <name> ${was} <insulting>`,
        '<name> (((did|does) not have any|did not have a|had no|has no) (clue|manners) !(who|where)|(barely|hardly|never) listened !(in|live|again))',
      ],
      when: ({ text }, from) => from > 0 || !/^\w+(?:(?:ing|body|one|ence) |s (?!is|was))/.test(text),
      unless: [
        '(film|play|novel|book|character|story|series|myth|cat|dog|horse|pony|played|patient|customer)',
      ],
    },
    {
      // "he could not even read a plan"
      find: ['(he|she|they|manager|boss|colleague|colleagues|director|team|who) (could|can) not even'],
      unless: ['(patients|patient|pupils|pupil|children|guests|customers|residents)'],
    },
  ],
  examples: {
    flagged: [
      { body: '<<Anil was a total snob.>>', kind: 'thank-you' },
      { body: '<<You were kind, but Mr Bose seemed rather rude.>>', kind: 'check-in' },
      { body: '<<I doubt the others could splice a rope.>>', kind: 'thank-you' },
      {
        body: '<<My current boss is a total nightmare.>>',
        fixed: 'I would be glad to say more about my experience.',
      },
      '<<Most people applying have no idea how a press works.>>',
      '<<I would run rings round whoever does it now.>>',
      '<<Unlike the other candidates, I finish what I start.>>',
      '<<Your recruiter was useless and half asleep.>>',
      { body: '<<The others in the corridor looked like children.>>', kind: 'thank-you' },
      { body: '<<From what I saw of the competition, you need me.>>', kind: 'thank-you' },
      { body: '<<The woman after me seemed half asleep.>>', kind: 'thank-you' },
      { body: '<<No one at my present firm has a clue.>>', kind: 'thank-you' },
      { body: 'I left because <<the owner was a complete clown.>>', kind: 'thank-you' },
      { body: '<<The manager could not even read a plan.>>', kind: 'check-in' },
      { body: '<<The other applicants looked like amateurs.>>', kind: 'thank-you' },
      '<<The manager hasn’t got a clue how to bake.>>',
      '<<I doubt anyone you saw this week can read a tide table.>>',
      '<<None of the others you met will have poured bronze.>>',
      '<<The chap sitting in the corridor looked as if he had never held a saw.>>',
      '<<Going by the people in the corridor, I have nothing to fear.>>',
      '<<My present chief is useless.>>',
      '<<My boss could not spot a leak if it dripped on his head.>>',
      '<<The foreman here has no clue what he is doing.>>',
      { body: '<<My last firm was run by clowns.>>', kind: 'check-in' },
      { body: '<<Others talk a good game.>>', kind: 'check-in' },
      { body: '<<I doubt anyone else brought samples.>>', kind: 'check-in' },
      { body: '<<Most of the people you saw could not hold a brush.>>', kind: 'check-in' },
    ],
    clean: [
      'The girl I trained could not tell a bream from a bass in April, and now runs the stall.',
      'I doubt anyone you met that day would mind.',
      'None of the people I met that day made me feel a stranger.',
      'The woman who was waiting outside looked like she had come far, so I gave her my seat.',
      'The man before me did not seem to mind the wait.',
      'The other two looked impressive, and I learned from both.',
      'My chief is a dog person, as you are.',
      'The old scanner could not find a page if it was upside down, so I mended it.',
      'Our foreman knows nothing about this letter, so please write to me at home.',
      'I doubt that the others in the department would object.',
      'Shouting is rude, so our kitchen is quiet.',
      'In the school play Anil was a fool, and I built his throne.',
      'Anil was rude about the old gauge, and we laughed.',
      'Between us, Anil and I have run nine fairs.',
      'It must have been hard to choose between us.',
      'Some tides are better than others for a visit.',
      'Most people at our desk have no idea which form to use, so I wrote a guide.',
      'Your yard is better than the rest of the trade at training.',
      'My old boss there backed the change.',
      'Your pace suits me better than the slow one I have now.',
      'The clown in the play was my pupil.',
      'The pupils could not even hold a pencil in September, and by June they wrote to you.',
      'The other candidates had read more than I had.',
      'Nobody at my firm knows what the new rules mean yet, so I wrote a page on them.',
      'I doubt the other two pumps could lift that.',
      'The lad before me looked up and wished me luck.',
      'The manager there was a patient woman, and no fool.',
      'I checked the Tuesdays you named, and none of them would clash.',
      'The other people in the workshop were mostly students.',
      'My last firm was run by monks.',
      'I doubt anyone else will mind the noise.',
      'Most of the people you help know the timetable by heart.',
    ],
  },
})
