import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Give verbs their right form',
  message: 'Another form of the verb is usual here.',
  why: 'Verbs change after “did”, “have” and “can”, and with he, she and it. Readers notice a wrong form at once, and mending it takes a second.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/verbs-basic-forms'],
  lines: `
    did not [went] => go
    did not [had] => have
    did not [saw] => see
    did not [got] => get
    did not [knew] => know
    did not [told] => tell
    did not [said] => say
    did not [made] => make
    did not [came] => come
    did not [took] => take
    did not [gave] => give
    did not [met] => meet
    did not [spoke] => speak
    did not [heard] => hear
    did not [received] => receive
    did not [wanted] => want
    did not [worked] => work
    did not [understood] => understand
    did not [mentioned] => mention
    did not [asked] => ask
    (would|will|could|can|should|might|may|must) not? [went] => go
    (would|will|could|can|should|might|may|must) not? [gave] (me|you|us|the|a|an) => give
    (would|will|could|can|should|might|may|must) not? [took] => take
    (would|will|could|can|should|might|may|must) not? [came] (to|in|back|and|with) => come
    (would|will|could|can|should|might|may|must) not? [spoke] => speak
    (would|will|could|can|should|might|may|must) not? [knew] => know
    (should|would|could|must|might) not? [been] => have been
    (should|would|could|must|might) not? [done] (it|that|this|better|more) => have done
    (have|has|had) not? (already|never|ever|just|recently|also)? [went] => gone
    (have|has|had) not? (already|never|ever|just|recently|also)? [wrote] => written
    (have|has|had) not? (already|never|ever|just|recently|also)? [spoke] => spoken
    (have|has|had) not? (already|never|ever|just|recently|also)? [took] => taken
    (have|has|had) not? (already|never|ever|just|recently|also)? [gave] => given
    (have|has|had) not? (already|never|ever|just|recently|also)? [knew] => known
    (have|has|had) not? (already|never|ever|just|recently|also)? [began] => begun
    (have|has|had) not? (already|never|ever|just|recently|also)? [chose] => chosen
    (have|has|had) not? (already|never|ever|just|recently|also)? [forgot] => forgotten
    (have|has|had) not? (already|never|ever|just|recently|also)? [drove] => driven
    (have|has|had) not? (already|never|ever|just|recently|also)? [did] (it|this|that|my|the|a|so|many|some|for) => done
    (have|has|had) not? (already|never|ever|just|recently|also)? [saw] (the|a|your|it|this|that|how|you|many) => seen
    (have|has|had) not? (already|never|ever|just|recently|also)? [came] (to|across|back|from) => come
    (have|has|had) not? (already|never|ever|just|recently|also)? [became] => become
    (have|has|had) not [bit] (their|his|her|the|my) => bitten
    (is|are|was|were|be|been|being) [wrote] => written
    (is|are|was|were|be|been|being) [gave] => given
    (is|are|was|were|be|been|being) [took] => taken
    (is|are|was|were|be|been|being) [spoke] => spoken
    (is|are|was|were|be|been|being) [chose] => chosen
    (is|are|was|were|be|been|being) [drove] => driven
    (is|are|was|were|be|been) also? [know] (as|for|to|by) => known
    i [seen] (the|a|your|it|that|you|how|him|her) => saw
    i [done] (the|a|my|it|that|this) => did
    (have|has|had) been [work] (as|at|with|for|on|here) => working
    (have|has|had) been [(study|teach|manage|look|wait|try|learn|live|help)] (in|as|at|with|for|on|to|the|my|a) => {1:ing}
    (am|very|really|most|still|also|extremely|highly) [interest] (in|to|by) => interested
    i am (very|really|so|most|also|still)? [interesting] (in|to|about) => interested
    i (am|was) (very|really|so|most|also|still)? [exciting] (to|about|for|by) => excited
    i am (very|so|really)? [worry] about => worried
    i am (very|so|really)? [please] to => pleased
    would [likes] to => like
    ^ (he|she|it|everyone|everybody|nobody|this) [have] (a|an|the|been|to|no|not|many|some|all) => has
    (and|because|that|as|which) (he|she|it) [have] (a|an|the|been|to|no|not|many|some) => has
    ^ (he|she|it|everyone|this|that) [do not] <any> => does not
    ^ (i|we|you|they) [has] => have
    (and|because|as) (i|we|you|they) [has] => have
    ^ (we|you|they) [was] => were
    (and|but|because|when|that|if|as|while) (we|they|you) [was] => were
    ^ (he|she|it) [were] (a|an|the|very|so|great|not|able|kind) => was
    there [is] (many|several|two|three|four|five|six) => are
    there [was] (many|several|two|three|four|five|six) => were
    ^ (he|she|it) [(need|want|make|seem|look|give|take|like|come|sound|say|help|show|mean)] (to|a|an|the|me|you|that|like|us|from|it) => {1}s
    (he|she|it) always [(need|want|make|seem|look|give|take|like|come|sound|say|help|show)] (to|a|an|the|me|you|that|like|us|from|it) => {1}s
    (can|could|will|would|should|must) (also|always|really|not)? [(helps|gives|makes|takes|needs|provides|brings|allows|wants|comes|gets|knows|sees|keeps|contributes|becomes|adds|offers|improves|supports|leads|starts|joins|learns|works|meets|speaks|shows|ensures|uses)] => {1:bare}
    [this] (questions|skills|points|opportunities|requirements|qualities|values|challenges|projects|tasks|things|years|months|experiences|responsibilities|interviews|positions|roles|ideas) (and|are|were|have|will|that|which|to|in|with|would|for|$|of|during|from|at|on) => these
    (many|several|few|multiple|two|three|four|five) [(skill|question|project|year|month|week|day|hour|opportunity|challenge|task|client|customer|interview|position|company|role|idea|thing|point|patient|student|colleague|reason|meeting|area)] (and|of|in|with|that|which|$|i|at|from|as|ago|during|before) => {1:plural}
    one of the (best|most|main|biggest|key|greatest) ..1 [(thing|company|team|place|reason|part|skill|project|experience|challenge|opportunity|interview|conversation|question)] (that|i|in|which|of|for|we|was|is) => {1:plural}
    [(more|most) (better|easier|faster|stronger|happier|best|easiest|worse|clearer|bigger|nicer|cheaper|harder)] => {2}
    [i am am] => I am
    [(he|she|it) is is] => {1} is
    [(we|you|they) are are] => {1} are
    [(i|he|she|we|you|they|it) would would] => {1} would
    [(should|could|would|do|does|did) not not] => {1} not
    [(a|an) (the|this|my|your|our)] => {2} | {1}
    [the (a|an|my|your|our|their|his|her|this|these)] !(level|levels|team|list|to) => the | {2}
    [the (i|he|she|we|they)] (am|is|are|was|were|have|has|will|can|would) => {2}
    (going|able|trying|hoping|planning|wanting|willing|want|wish|hope|need) to [(meeting|speaking|discussing|learning|joining|contributing|creating)] => {1:bare}
    was [lain] (beside|on|in|to|down) => laid
    (what|which|that) [laid] ahead => lay
    [laying] (low|around|in wait) => lying
  `,
  examples: {
    flagged: [
      { body: 'I did not <<went>> to the yard.', fixed: 'I did not go to the yard.' },
      { body: 'I have <<spoke>> with Tom.', fixed: 'I have spoken with Tom.' },
      { body: 'I am very <<interest>> in clay.', fixed: 'I am very interested in clay.' },
      { body: 'We <<was>> glad of the tour.', fixed: 'We were glad of the tour.' },
      { body: 'It was one of the best <<thing>> I saw.', fixed: 'It was one of the best things I saw.' },
    ],
    clean: [
      'Meeting you was a joy, and the tour you gave was clear.',
      'The room has two-day courses; what she helps with is glazing.',
      'I went, and what I have done can help.',
      'The A-level class had several project teams.',
    ],
  },
})
