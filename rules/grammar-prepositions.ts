import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Use the right preposition',
  message: 'A different small word is usual here.',
  why: 'Which small word goes with which verb has to be learnt one by one, and no reader will hold it against you; the usual one simply reads more smoothly.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/prepositions'],
  lines: `
    [~discuss about] !(<number>|half|dozens|hundreds|thousands|every) => {1}
    [~discuss about] (a|an) !(dozen|hundred|thousand|third|quarter|few|couple|half) => {1}
    [~mention about] (the|your|this|that|it|my|how) => {1}
    [(emphasize|emphasise|emphasized|emphasised|stress|stressed) (on|about)] (the|your|this|that|how) => {1}
    [~explain (me|us)] (the|how|what|why|about|that|your|all|in) => {1} to {2}
    [~suggest me] (the|a|that|some) => {1}
    [~suggest me to] (<verb>|be) => {1} that I
    (to|would|i|we|kindly|please|like) [request for] (a|an|the|your|more|another) (meeting|call|update|reply|extension|interview) => request
    [~await for] => {1}
    (available|ready|free|able) [for to] (start|begin|work|come|join|talk|speak|meet|travel|move|do|be|help) => to
    [~contact (with|to)] (you|me|him|her|them|us|your) => {1}
    (please|to|will|would|can|could|kindly|i) [(call|phone|contact|answer|ring) to] (you|me|him|her|them|us) => {1}
    [(answered|answering) to] (your|the|my|his|her|their|all) (question|questions|email|emails|letter|message|call) => {1}
    [(said|says|say) (me|us|him|her)] (that|to|the|about|i|it|you|we) => told {2}
    (he|she|they|i|we) [told] that (the|it|they|he|she|we|i|you|there|this) => said
    (he|she|they|i|we) [told to] (the|my|your|him|her|them|me|us) => told
    (am|is|are|was|were|been|be|still) [waiting] (your|the) (reply|answer|response|decision|call|email|feedback|result|results|news|confirmation) => waiting for
    [the most of] (the|my|your|our|them|it|us|people|<things>) => most of
    [most of] (people|companies|candidates|customers|students|clients|nurses|teachers|employers|managers) => most
    (go|went|going|goes|come|came|coming|get|got|return|returned|drive|drove|back) [to home] => home
    (am|is|are|was|were|be|been|work|working|stay|stayed|staying) [in home] ($|and|all|with|on|for|now|today) => at home
    (please|kindly) (find|see) [attach] => attached
    as [per discuss] => discussed
    (am|was) [graduated] from => graduated
    (meet|see|call|visit|speak|start|come|free|available|interview|met|spoke) (you|with you|me|her|him|them)? [on (next|last|this) (monday|tuesday|wednesday|thursday|friday|week|month|year)] => {2} {3}
    (meet|see|call|visit|speak|start|come|free|available|met|spoke) (you|with you)? [in (next|last|this) (monday|tuesday|wednesday|thursday|friday|week|month|year)] => {2} {3}
    [(in|at) (monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening)] => on {2} {3}
    [except of] => except
    [~attend to] (the|an|my|your|this) (interview|meeting|session|course|class|event|workshop) => {1}
    [~reach to] (the office|london|your office|home) => {1}
    [~consist (in|from)] => {1} of
    [~depend (of|from)] => {1} on
    [~participate (at|to|on)] (the|a|an|this|your|many) => {1} in
    [~apply (on|in)] (this|the|your) (position|role|job|post) => {1} for
    responsible [of] => for
    responsible [to (manage|lead|develop|handle|train|maintain|organise|organize|plan|ensure|supervise|make|keep|prepare|check|clean|coordinate|run|write)] => for {2:gerund}
    [capable to <any>] => capable of {3:gerund}
    [able of (<verb-ing>|being)] => able to {3:base}
    interested [to (<verb-ing>|being)] => in {2}
    interested [(for|on|about|at|to)] (the|this|your|joining|working|a|how) => in
    (have|has|had|have a|a strong|great|an|my) interest [(on|for|to)] (the|this|your|joining|working|a) => in
    [interested to] (the|this|your|a) (role|position|job|company|opportunity) => interested in
    (look|looking|looked|looks) forward [(for|of|on|at)] => to
    (look|looking|looked|looks) [forwards] to => forward
    (look|looking|looked|looks) forward to [(<pure-verb>|be|discuss|chat)] => {1:gerund}
    (look|looking|looked|looks) forward to [(work|collaborate|visit|help|show|share|start|try|move|lead|welcome|support)] (you|with|for|at|in|on|to|together|alongside|under|the|your|my|our|a) => {1:gerund}
    (am|are|were|get|getting|got|become|became) (used|accustomed) to [(<pure-verb>|work|lead|drive|run)] (in|with|under|at|on|the|a|to|my|for|as|night|nights|long|hard|alone|fast|quickly|all) => {1:gerund}
    (am|is|are|was|were|be|been|very|fully|always|still) (committed|dedicated|opposed) to [(<pure-verb>|work|help|lead|support|improve)] (in|with|under|at|on|the|a|an|to|my|for|your|our|this|good|high|great|my|best|excellent|new|people|others|you|them|and) => {1:gerund}
    (interested|experienced|experience|succeeded|participated|involved|skilled|skills|background) in [(<pure-verb>|discuss|teach)] !(and|or) => {1:gerund}
    (experience|skills|skilled|experienced) (in|with|of) [(manage|develop|organise|organize|make|build|run|lead|write|teach|supervise|train|design|handle)] => {1:gerund}
    (thank you|thanks|grateful) (so much|very much|again)? for [(<pure-verb>|share|show|invite|consider|help|call|walk)] (me|us|the|your|my|with|time|out|to|a|an|this|all|so|about|that|through) => {1:gerund}
    (thank you|thanks) (so much|very much|again)? for [to (<verb>|be)] => {2:gerund}
    ~enjoy [to (<verb>|be|discuss)] => {2:gerund}
    (avoid|avoided|avoids|finish|finished|finishes|suggest|suggested|suggests|dislike|keep|kept|practise|practised) [to (<verb>|be|discuss)] !(and|that) => {2:gerund}
    (insist|insisted) [to (<verb>|be)] => on {2:gerund}
    (am|was|is) good [in] (<verb-ing>|excel|word|maths|math|english|french|german|spanish|chemistry|physics|sales|numbers|communication) => at
    (without|before|after|by|about|of) [(give|make|learn|improve|develop|manage|become|speak|meet|ask|tell|take|receive|ensure|create|provide|go|join|choose)] (a|an|the|my|your|our|this|it|them|me|you|us|to|with|new|more) => {1:gerund}
    (superior|inferior|prior) [than] => to
    similar [than] => to
    (is|are|was|were|be|very|quite|more|looks) similar [with] (the|my|your|this|that|what|our|his|her|mine|yours) => to
    according [(with|of)] => to
    (graduated|graduating) [of] (the|a|<name>) => from
    [despite of] => despite
    ~listen [(me|you|your|him|her|them)] => to {1}
    (met|spoke|talked|meeting|meet|speak|interview|interviewed|saw) (you|me|us)? [on (yesterday|tomorrow)] => {2}
    (met|spoke|talked|interviewed|visited|meet|speak|talk|interview|saw) (you|with you|with <any>|me|us|him|her)? [(in|at) (monday|tuesday|wednesday|thursday|friday)] => on {2}
    [in nowadays] => nowadays
    [today (morning|afternoon|evening)] => this {2}
    [today night] => tonight
    [yesterday night] => last night
    [(in|at) (monday|tuesday|wednesday|thursday|friday)] ($|i|we|and|at|for) => on {2}
    [since] (two|three|four|five|six|seven|eight|nine|ten|several|many|few|2|3|4|5|6|7|8|10) (years|months|weeks|days) ($|now|and|in|as|at|with) => for
    (have|has|had|with|over|than|about|nearly|almost) !(one|1) [<number> year] experience => {1} years of
    (have|has|had|with|over|of|my|than|about|nearly|almost|your) (<number>|several|many) [(years|months)] experience !(has|had|is|will|shows|taught) => {1}’
    ^ [since <number> (years|months|weeks) (i|we) <verb>] => For {2} {3} {4} have {5:participle}
    ^ [since] <number> (years|months|weeks) (i|we) (am|have|had) => For
    [since] (a|one|a few|some) (decade|decades|year|years|month|months|week|weeks) ($|now|and|in|at|as) => for
    [(informations|advices|equipments|furnitures|knowledges|homeworks|softwares|luggages|feedbacks|hardwares|machineries|evidences)] => {1:singular}
    (many|some|several|much|more|few|my|all|the|other|these|various) [researches] => research
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
    engaged [with] => to
    married [with] (a|an|the|my|his|her) (<name>|doctor|nurse|teacher|lawyer|engineer|man|woman|colleague|friend) => to
    married [with] (him|her|me|you|<name>) => to
    (arrived|arrive|arrives) [to] (the|your|my|london|time) => at
    [according to me] => in my opinion
    [(in|on) behalf] my => on behalf of
    different [than] (what|the one) => from
    [~revert back] (to|with|on|at|$|soon|as) => reply
    [~return back] (to|from|on|in) => {1}
    [~repeat again] => {1}
    [i am agree] => I agree
    [i am agreed] with => I agree
  `,
  examples: {
    flagged: [
      { body: 'I look forward to <<meet>> the crew.', fixed: 'I look forward to meeting the crew.' },
      { body: 'I am available <<for to>> start in May.', fixed: 'I am available to start in May.' },
      { body: 'We <<discussed about>> the kiln.', fixed: 'We discussed the kiln.' },
      { body: 'I have fired clay <<since>> five years.', fixed: 'I have fired clay for five years.' },
      { body: 'We <<discussed about>> a kiln.', fixed: 'We discussed a kiln.' },
      { body: 'I am married <<with>> a nurse.', fixed: 'I am married to a nurse.' },
      { body: 'I am <<capable to lead>> a crew.', fixed: 'I am capable of leading a crew.' },
      { body: 'I have more <<informations>> on it.', fixed: 'I have more information on it.' },
    ],
    clean: [
      'I am married with two sons, the glaze was married with ash, and we discuss about ten pots or about a dozen.',
      'I look forward to work that matters, and a discussion about clay.',
      'I am interested in the role and hope to meet you.',
      'In Friday’s call we spoke of an information pack.',
      'I have fired clay since two thousand and five.',
      'We tried something similar with the night crew, and it was similar with lead glazes.',
    ],
  },
})
