import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Give verbs their right form',
  message: 'A different form of the verb is usual here.',
  why: 'Verbs change after “did”, “have” and “can”, and with he, she and it. Readers notice a wrong form at once, and mending it takes a second.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/verbs-basic-forms'],
  lines: `
    (did|does|do) not (also|really|even|yet|fully|quite)? [(<verb-ed>|went|had|did)] => {1:base}
    (did|does) (i|you|we|they|he|she|it|anyone|everyone) (also|really|already|ever)? [(<verb-ed>|had)] !(better|to) => {1:base}
    ^ do (you|they|we) [<verb-ed>] => {1:base}
    does not [<verb-s>] => {1:base}
    (i|you|we|they|he|she|it|who|which|that|this|there) (can|could|will|would|should|must|might) not? (also|always|really|never|certainly|definitely|gladly|happily)? [(<verb-s>|<verb-past>)] => {1:base}
    (i|you|we|they|he|she) (can|could|will|should|must|might) not? (also|always|really|never|certainly|definitely|gladly|happily)? [<verb-ed>] (you|me|us|the|a|an|my|your|our|to|in|with|from|it|them) => {1:base}
    (can|could|would|should|must) not? (also|always|really|never)? [<verb-s>] (me|you|us|the|a|an|my|your|our|to|with|in|for|at|from) => {1:base}
    (would|could|should|might) not? (also|always|really|never)? [<verb-past>] => {1:base}
    (i|you|we|they|he|she|it) [(must|should) to (<verb>|be)] => {1} {3}
    (^|and|but|so|because) (i|you|we|they|he|she|it) [(can|could|may|might) to (<verb>|be)] => {1} {3}
    (should|would|could|must|might) not? [been] => have been
    (should|would|could|must|might) not? [done] (it|that|this|better|more) => have done
    (have|has|had|having) not? (already|never|ever|just|recently|also|always)? [<verb-past>] !(up|on|that|blade|blades) => {1:participle}
    have (i|you|we|they) (already|ever|just|also)? [<verb-past>] => {1:participle}
    (am|is|are|was|were|be|been|being) (also|already|well)? [(wrote|gave|took|spoke|chose|drove|knew|began|forgot)] => {1:participle}
    (is|are|was|were|be|been) also? [know] (as|for|to|by) => known
    (is|are|was|were|be|been) [send] (to|by|out|on|in|back|with|from|off|for|$) => sent
    (i|we|he|she|they|it) (was|were) [(<pure-verb>|train)] (to|by|on|in|at|for|from|with) => {1:participle}
    ^ (i|we) [did (<verb-past>|went|had|found|met)] (to|the|a|an|my|our|your|it|in|on|home|with) => {2}
    (i|we|they|he|she|it) [(was|were) went] => went
    ^ (yesterday|last (week|month|year|night|summer|winter|spring|autumn|<day>)) (i|we) [have (<verb-done>|visited)] => {2:past}
    [(i|we) have <verb-done>] (it|there|here|you|(the|that|this|my|your) <any>)? (yesterday|last (week|month|year|<day>)|<number> (days|weeks|months|years) ago) ($|and|but) => {1} {3:past}
    i [am (work|live|study|apply|write|look)] (as|in|at|for|with|on|to|here|there) => am {2:gerund}
    (if|when|where|as|what|whatever|which|that|anything|everything|more|information) (it|they|more|anything)? (is|are|was|were) [need] ($|to|for|by|i|we|and|from) => needed
    (have|has|had|having) (also|already|since|once)? [lead] (a|an|the|this|that|my|our|your|both|all|two|three|four|five|six|several|many|some|up|to|me|teams|projects|people|<year>) => led
    (was|were|been|being|be) [lead] (by|through|to believe|astray) => led
    ((last|that|this) (year|month|week|summer|winter|spring|autumn|season)|yesterday|ago|in <year>|when i was ..4) (i|we) [lead] (a|an|the|my|our|two|three|four|five|six|<number>|teams|projects|people) => led
    (^|!(have|has|had) <any>) i [seen] (the|a|your|it|that|you|how|him|her) => saw
    (^|!(have|has|had) <any>) i [done] (the|a|my|it|that|this) => did
    (^|and|but|that|because|so) (i|we|you|they|he|she) (can|could|will|would|should|must|might) not? [<verb-ing>] (you|me|the|a|an|my|your|it|them) => {1:base}
    (this|that|it|he|she) [lead] (to|us) => led | leads
    ^ (the|my|our|this|that) (work|result|plan|idea|effort|change|redesign|approach|solution|training) [lead] to (a|an|more|less|fewer|better|<number>|savings) => led
    (i|we|they|he|she|you) (have|has|had) been [(<pure-verb>|work|study|research|train|look|try|live|help)] (in|as|at|with|for|on|to|the|my|a|here|there|since|you|your|about) => {1:gerund}
    (am|very|really|extremely|highly) [interest] (in|to|by) => interested
    i (am|was) (very|really|so|most|also|still)? [interesting] (in|to|about|if|whether) => interested
    i (am|was) (very|really|so|most|also|still)? [exciting] (to|about|for|by|and) => excited
    i am (very|so|really)? [worry] about => worried
    (am|was|were|be|been) <very>? [please] (to|that|with) => pleased
    (am|is|are|was|were|be|been) (also|very|really|so|deeply|truly)? [impress] (by|with) => impressed
    i (am|was) (very|really|so|highly)? [motivate] (to|for|by) => motivated
    (am|is|are|was|were|be|been|being|get|got|getting) not? (also|already|well)? [use] to => used
    (i|we|they|he|she) [use] to (work|live|be|have|do|run|manage|teach|study|play) => used
    (am|is|are|was|were|be|been) not? [suppose] to => supposed
    (the|this|it|interview|meeting|tour|talk|conversation) (was|is) (very|really|so)? [interested] $ => interesting
    would [likes] to => like
    i (am|was) (just|only)? [(wonder|hope|look|think|plan|wait|try|write|call|ask)] (if|whether|to|for|about|that|when|of) => {1:gerund}
    (^|and|because|when|which|but|since|while|where) (he|she) (also|always|often|really|never)? [<verb>] => {1:third}
    (^|because|since) it (also|always|often|really|never)? [<verb>] => {1:third}
    (and|that|as|which|when|but|because|if) (he|she|it) [have] => has
    ^ (this|that) [have] => has
    ^ (he|she|it|everyone|everybody|nobody|someone|somebody) [do not] => does not
    (and|that|as|which|when|but|because) (he|she|it) [do not] => does not
    (^|because|and|but|hope|think|know|as|since|when|so) (everyone|everybody|nobody|somebody|someone|anyone|everything|nothing|no one) (there|here)? [have] => has
    (^|that|because|and|but|think|know|since|when|so) (everyone|everybody|nobody|somebody|someone|anyone|everything|nothing|no one) (there|here)? [(are|were)] => {1:single}
    (everyone|everybody|nobody|no one) (i|we) (met|saw|know|asked|(spoke|talked|work|worked) (to|with)) [(have|are|were)] => {1:single}
    (^|that|because|but) (each|every? one|everyone) of (the|my|your|our|them|us|you|these|those) (<things>|<plural>)? [have] => has
    ^ (i|we|you|they) [has] => have
    (and|because|as|that|but|when|if) (i|we|you|they) [has] => have
    (^|because|that|and) (i|we|they) (also|always|never|no longer|often|still|usually)? [<verb-s>] !(<verb>|<verb-s>) => {1:base}
    ^ i [(is|are)] => am
    (because|that|but|so) i [(is|are)] => am
    (^|when|because|but|since|so) i [were] !(to|you) => was
    ^ (we|you|they) [(was|is)] => {1:several}
    (because|when|that|if|as|while|since) (we|they|you) [(was|is)] => {1:several}
    (and|but) (we|they) [was] => were
    ^ (he|she|it) [were] (a|an|the|very|so|great|not|able|kind) => was
    ^ (the|these|those|your|our|their|all the|both|many|some) (<adjective>|<number> !(hours|days|weeks|months|years))? (<things>|<plural>) [(is|was|has)] => {1:several}
    (because|but|since|when|if|hope|think|heard|saw|said) that? (the|these|those|your|our|their) <adjective>? (<things>|<plural>) [(is|was|has)] => {1:several}
    (^|because|that|but|since|and) my (skills|strengths|qualifications|references|answers|colleagues|duties|responsibilities|goals) [(is|was|has)] => {1:several}
    (^|because|that|but|since) (the|my|your|this|our|his|her|their) (new|last|first|current|previous|whole|good|great)? <thing> [have] !(<thing>|<things>) => has
    ^ (the|my|your|this|our|his|her) (new|last|first|current|previous|whole)? (<thing>|news|equipment|information|software|furniture|experience|training) [(are|were)] !(<thing>|<things>) => {1:single}
    (so|and|because|but|that) (the|my|your|this) (news|equipment|information|software|furniture|advice|feedback|knowledge) [(are|were)] => {1:single}
    (^|because|but|since|when|where|how|that) (the|these|those|your|our|their|my) <number>? <adjective>? !(hours|days|weeks|months|years) (<things>|<plural>|skills|teams|shifts) [<sure-verb-s>] !(of|at|and) => {1:base}
    ^ (the|your|my|our|this) (list|set|quality|tour|state|size|purpose|aim|standard) of (the|your|my|our)? (<things>|<plural>) [(have|are|were)] => {1:single}
    there [is] (so|too|very)? <many> !(of|percent|degree|degrees) => are
    there [was] (so|too|very|to)? <many> !(of|percent|degree|degrees) => were
    there [are] (a|an) (good|great|nice|new|big|small|special|strong|clear|better)? (<thing>|spirit|atmosphere|chance|need|way|lot of <mass>) (in|at|to|for|that|between|about|on|with|$) => is
    (^|so|and|because|but|that) [this] are (the|my|some|all|very|good|great|two|three|four|important|things|a few) => these
    ^ [(these|those)] (is|was) (a|an|the|my|your|very|not|good|great|what|why) => {1:single}
    (always|often|never|sometimes|usually) (he|she|it) [<pure-verb>] => {1:third}
    [this] (<things>|points) (are|were|have) => these
    [this] (people|skills|opportunities|qualities|values|projects|tasks|things|years|months|experiences|responsibilities|interviews|positions|roles|ideas|children) (and|will|which|to|in|with|would|for|$|during|from|at|on) => these
    [these] (<thing>|company|team) (is|was|has) => this
    (many|several|few|multiple|two|three|four|five|six|seven|eight|nine|ten) [<thing>] (and|of|in|with|that|which|$|i|at|from|as|ago|during|before|about|on|for|were|are|have) !(a|an|the) => {1:plural}
    every (new|single|other)? [<things>] (is|has|was|gets|got|get|in|of|$|at|and|that|who|needs) => {1:singular}
    each (new|single|other)? [<things>] (is|has|was|gets) => {1:singular}
    one of (the|my|your|our|their|his|her) (best|most|main|biggest|key|greatest|first|last|many)? ..1 [<thing>] (that|i|in|which|of|for|we|was|is|you|at|there|$) => {1:plural}
    [many] <adjective>? (information|advice|equipment|feedback|knowledge|software|furniture|homework|money|evidence|news|progress|experience|work experience) ($|in|with|about|for|from|on|as|of|and) => a lot of
    (have|has|had|not|so|very|too|with|without|gained|learned|made|met) [much] (<things>|points|ideas|interviews|years) => many
    (two|three|four|five|many|some|ten|my|several) [(childrens|peoples|womens|mens)] => {1:singular}
    [(more|most) (better|easier|faster|stronger|happier|best|easiest|worse|clearer|bigger|nicer|cheaper|harder|happiest|biggest|hardest|nicest|strongest|latest|quicker|slower|longer|shorter|older|younger|earlier)] => {2}
    [i am am] => I am
    (^|and|but|that|because) [(he|she|it) is is] => {1} is
    [(we|you|they) are are] => {1} are
    [(i|he|she|we|you|they|it) would would] => {1} would
    [(a|an) (the|this|my|your)] => {2} | {1}
    [a our] => our | a
    [an our] => an hour | our
    [the (a|an|my|your|our|their|his|her|this|these)] !(level|levels|team|list|to|in|of|and|or|is|was|la|cappella|priori) => the | {2}
    [the (i|he|she|we|they)] (am|is|are|was|were|have|has|will|can|would) => {2}
    (able|try|tried|trying|hoping|hope|planning|plan|wanting|want|wanted|willing|wish|need|needed|decided|agreed|promised|happy|glad|pleased|excited|ready|like|love) to [(<verb-ing>|being)] => {1:base}
    (i|we) (am|are|was|were)? going to [(meeting|speaking|discussing|learning|joining|contributing|creating)] => {1:base}
    (able|try|tried|trying|hoping|hope|planning|plan|want|wanted|willing|wish|need|needed|decided|agreed|promised|happy|glad|pleased|excited|would like|would love) to [(<verb-ed>|thanks|went)] => {1:base}
    to [thanks] (you|the|everyone|all) => thank
    was [lain] (beside|on|in|to|down) => laid
    (what|which|that) [laid] ahead => lay
    [laying] (low|around|in wait) => lying
    [i have] <number> years old => I am
    [i am born] (in|on) => I was born
    [(i|we|they) (am|are)] (working|living|studying|teaching)? (here|there|at ..2|in ..2|for ..2|with ..2|on ..2|as ..3|a ..2)? since (<month>|last|<year>|(over|about|almost|nearly)? (<number>|some) (year|years|month|months|week|weeks|decades)) !(is|was|has|will|can|seems) => {1} have been
    (i|we|they) [(live|work|study|teach|manage|run|drive|lead)] (here|there|at ..2|in ..2|for ..2|with ..2|as ..3) since (<month>|last|<year>|(over|about|almost|nearly)? (<number>|some) (year|years|month|months|week|weeks|decades)) !(is|was|has|will|can|seems) => have {1:participle}
    i [work] (here|there) for (<many>|over|last) => have worked
    (^ <any>?|!(that|which|<plural>|crew|team|staff|people|men|women) <any> that? (i|you|we|they|he|she)|!(i|you|we|they|he|she) <any>) (have|has|had|having) not? (already|also|just|recently)? [build] (a|an|the|up|your|my|our|this|it) => built
    ^ (last (week|month|year|summer|spring|winter|autumn|<day>)|yesterday) (i|we) [<pure-verb>] => {1:past}
    [am having] (experience|strong|over|<many>|more than) => have
    [am agree] => agree
  `,
  examples: {
    flagged: [
      { body: 'I did not <<went>> to the yard.', fixed: 'I did not go to the yard.' },
      { body: 'I was <<impress>> by the crane.', fixed: 'I was impressed by the crane.' },
      { body: 'I have <<spoke>> with Tom.', fixed: 'I have spoken with Tom.' },
      { body: 'I am very <<interest>> in clay.', fixed: 'I am very interested in clay.' },
      { body: 'She <<like>> the yard.', fixed: 'She likes the yard.' },
      { body: 'The visitors <<was>> kind.', fixed: 'The visitors were kind.' },
      { body: 'I will <<sent>> the form.', fixed: 'I will send the form.' },
      { body: 'Everybody <<have>> a key.', fixed: 'Everybody has a key.' },
      { body: '<<I am>> in this yard since 2019.', fixed: 'I have been in this yard since 2019.' },
      { body: 'I <<work>> in the yard since May.', fixed: 'I have worked in the yard since May.' },
      { body: 'Last year I <<lead>> a crew of six.', fixed: 'Last year I led a crew of six.' },
      { body: 'I have <<lead>> two crews.', fixed: 'I have led two crews.' },
      { body: 'The kilns <<is>> hot.', fixed: 'The kilns are hot.' },
      { body: 'At the yard we have <<build>> a pier.', fixed: 'At the yard we have built a pier.' },
      { body: 'I <<did went>> home.', fixed: 'I went home.' },
      { body: 'I will bring it if it is <<need>>.', fixed: 'I will bring it if it is needed.' },
      { body: 'I <<must to leave>>.', fixed: 'I must leave.' },
      { body: 'I can <<sending>> the form.', fixed: 'I can send the form.' },
      { body: 'We <<was>> glad of the tour.', fixed: 'We were glad of the tour.' },
      { body: 'It was one of the best <<thing>> I saw.', fixed: 'It was one of the best things I saw.' },
    ],
    clean: [
      'My aim is to impress with care, and I am keen to motivate by example.',
      'Meeting you was a joy, and the tour you gave was clear.',
      'The room has two-day courses; what she helps with is glazing.',
      'Never have I seen a drier shed, nor had I done it alone.',
      'I went, and what I have done can help.',
      'I do all I can to help, what I can teaching the young, and as soon as I can to be sure, I call.',
      'I saw him work; my boss asked that he lead, and if I were you I would say yes.',
      'I lead a crew, have lead pipes to fit, and asked the team lead to help.',
      'I am in touch, since May is near, and glad since you asked.',
      'They must, to be fair, close.',
      'The masons we have build the walls, and the crew that we have build the roof.',
      'The news is good, the physics is hard, and what I did helped.',
      'You’d mentioned that the head of the visitors has left.',
      'The A-level class had several project teams.',
      'We ran the A/B tests, mended the A and the B line, and heard the a cappella choir.',
    ],
  },
})
