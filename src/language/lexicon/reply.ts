/** What a candidate waits for, and verbs for giving it. */
export const replyWords = {
  answer:
    'answer answers reply replies response responses decision verdict outcome result resolution confirmation update feedback news word acknowledgement acknowledgment explanation',
  paper: 'contract offer letter paperwork agreement contracts paper papers',
  respond:
    'reply respond answer decide confirm revert write call ring phone text email contact tell inform notify update send choose get let reach come give message make',
  contacted:
    'called rung rang phoned emailed written wrote messaged texted tried chased contacted mailed sent left asked',
  message:
    'email emails e-mail e-mails mail mails message messages letter letters voicemail voicemails call calls text texts reminder reminders note notes follow-up follow-ups',
  line: 'word line reply response answer email e-mail call message peep acknowledgement acknowledgment sound syllable update text letter mail',
  courtesy: 'courtesy decency respect manners politeness professionalism backbone guts',
}

export const replyFragments = {
  reply:
    'reply|respond|answer|decide|confirm|revert|get back|write back|call back|ring back|call me|ring me|text me|write me|write to me|phone me|email me|answer me|tell me|let me know|give me (a|an|the|your|my)? (<answer>|call|ring)|send me|send (the|my|a) <paper>|make (a|your|the)? (decision|mind)|make up your mind|choose|lmk|hmu|respond to me',
  /** An answer asked for by a day that the writer sets, however politely: "I would value a reply by the 4th". */
  answerBy:
    '(((can|could|would|will|might) you|if you (can|could|would|were able to)) (please|kindly|possibly|perhaps)? (be able to)? (<reply>|let me have)|(can|could|may|might) i ..1 (hear|know|have|get)|(^|i|we|it|and|but|so) would ..2 (appreciate|value|welcome|like|love|prefer|be (grateful|glad|obliged|pleased|thankful|good|great|helpful|keen)) (for|of|to (hear|know|have|receive|get)|hearing|knowing|having|receiving)?) (back|from you|me)? ((with|on|about|of)? (a|an|the|your|any|some)? ..1 <answer>)? (from you)? (by|before) <moment>',
  /** What follows "waiting for" in a reproach, unlike "a mill like yours". */
  awaited:
    '..3 (<answer>|<message>|contract|offer|paperwork) !(of my|like)|(you|(someone|somebody|anyone|anybody) (..3 to (<respond>|pick up)|from)|some sign)',
  nothing: 'no|not|nothing|never|without|neither|nobody|none|zero|0|not one|not a single|not even',
}
