import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Use the usual little words',
  message: 'Another little word is usual here.',
  why: 'Which small word goes with which verb has to be learnt one by one, and no reader will hold it against you; the usual one simply reads more smoothly.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/prepositions'],
  lines: `
    [~discuss about] => {1}
    [~mention about] (the|your|this|that|it|my|how) => {1}
    [(emphasize|emphasise|emphasized|emphasised|stress|stressed) (on|about)] (the|your|this|that|how) => {1}
    [~explain (me|us)] (the|how|what|why|about|that|your|all|in) => {1} to {2}
    [~suggest me] (to|the|a|that|some) => {1}
    (to|would|i|we|kindly|please|like) [request for] (a|an|the|your|more|another) (meeting|call|update|reply|extension|interview) => request
    [~await for] => {1}
    [~contact (with|to)] (you|me|him|her|them|us|your) => {1}
    [~attend to] (the|an|my|your|this) (interview|meeting|session|course|class|event|workshop) => {1}
    [~reach to] (the office|london|your office|home) => {1}
    [~consist (in|from)] => {1} of
    [~depend (of|from)] => {1} on
    [~participate (at|to|on)] (the|a|an|this|your|many) => {1} in
    [~apply (on|in)] (this|the|your) (position|role|job|post) => {1} for
    responsible [(of|to)] (managing|leading|all|developing|handling|training|maintaining|organizing|organising|planning|ensuring) => for
    [capable to <any>] => capable of {3:ing}
    interested [(for|on|about|at|to)] (the|this|your|joining|working|a) => in
    [interested to] (the|this|your|a) (role|position|job|company|opportunity) => interested in
    (look|looking|looked|looks) forward [(for|of|on|at)] => to
    (look|looking|looked|looks) [forwards] to => forward
    [looking forward hearing] => looking forward to hearing
    (look|looking|looked|looks) forward to [(hear|meet|see|speak|discuss|join|receive|learn|talk|get|have|be|continue|know|contribute|connect|collaborate|chat)] => {1:ing}
    (look|looking|looked|looks) forward to [work] (with|for|at|in|on|together|alongside|under) => working
    (used|accustomed|committed|dedicated|opposed) to [(work|meet|speak|lead|manage)] (with|in|under|at|to) => {1:ing}
    (interested|experienced|succeeded|participated|involved|skilled) in [(join|learn|develop|manage|build|become|continue|pursue|know|hear|see|discuss|contribute|apply|teach)] => {1:ing}
    (thank you|thanks|grateful) for [(give|meet|take|invite|consider|let|allow|provide|share|tell|send)] (me|us|the|your|my|with|time|out) => {1:ing}
    ~enjoy [to (work|talk|meet|speak|learn|hear|see|be|do|discuss|get|have)] => {2:ing}
    (want|wanted|need|like|hope|wish|plan|decided|agreed|promised|able|happy|glad|pleased|excited|ready) to [(joining|hearing|meeting|speaking|learning|discussing|seeing|contributing|continuing|talking|helping|becoming|having|being|making|getting|doing|working|knowing)] => {1:base}
    (superior|inferior|prior) [than] => to
    similar [than] => to
    (is|are|was|were|be|very|quite|more|looks) similar [with] (the|my|your|this|that|what|our|his|her|mine|yours) => to
    according [(with|of)] => to
    (graduated|graduating) [of] (the|a|<name>) => from
    [despite of] => despite
    ~listen [(me|you|your|him|her|them)] => to {1}
    [in nowadays] => nowadays
    [today (morning|afternoon|evening)] => this {2}
    [today night] => tonight
    [yesterday night] => last night
    [(in|at) (monday|tuesday|wednesday|thursday|friday)] ($|i|we|and|at|for) => on {2}
    [since] (two|three|four|five|six|seven|eight|nine|ten|several|many|few|2|3|4|5|6|7|8|10) (years|months|weeks|days) ($|now|and|in|as|at|with) => for
    [(informations|advices|equipments|furnitures|knowledges|homeworks|softwares|luggages|feedbacks)] => {1:singular}
    [(a|an) (information|advice|equipment|news|feedback)] (on|about|from|that|for|$|regarding|of) => some {2}
    [based off of] => based on
    [based off] (the|your|my|this|that|what) => based on
    [comprising of] => comprising
    (will|would|which|that|who|to|may) [comprise of] => comprise
    [comprises of] => comprises
    (which|that|who) [comprised of] => comprised
    (keen|insist|insisted|focus|focused|focussed) [in] (joining|working|the|learning|my|your|building) => on
    (good|better|best|excellent|great|skilled) [in] (working|managing|handling|dealing|organising|organizing|selling|listening) => at
    congratulations [(to|about)] your => on
    proud [for] (my|the|our|what|having|being) => of
    afraid [from] => of
    (married|engaged) [with] => to
    (arrived|arrive|arrives) [to] (the|your|my|london|time) => at
    [according to me] => in my opinion
    [(in|on) behalf] my => on behalf of
    different [than] (what|the one) => from
    [~revert back] (to|with|on) => reply
    [~return back] (to|from|on|in) => {1}
    [~repeat again] => {1}
    [i am agree] => I agree
    [i am agreed] with => I agree
  `,
  examples: {
    flagged: [
      { body: 'I look forward to <<meet>> the crew.', fixed: 'I look forward to meeting the crew.' },
      { body: 'We <<discussed about>> the kiln.', fixed: 'We discussed the kiln.' },
      { body: 'I have fired clay <<since>> five years.', fixed: 'I have fired clay for five years.' },
      { body: 'I am <<capable to lead>> a crew.', fixed: 'I am capable of leading a crew.' },
      { body: 'I have more <<informations>> on it.', fixed: 'I have more information on it.' },
    ],
    clean: [
      'I look forward to work that matters, and a discussion about clay.',
      'I am interested in the role and hope to meet you.',
      'In Friday’s call we spoke of an information pack.',
      'I have fired clay since two thousand and five.',
      'We tried something similar with the night crew, and it was similar with lead glazes.',
    ],
  },
})
