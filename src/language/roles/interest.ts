import { denied, holds, worded } from './reader.ts'

/** What a person is interested in where it is no job: "interested to hear your view". */
const elsewhere = new Set(
  'hear hearing know knowing see seeing learn update updates feedback thoughts opinion status news outcome result results timeline'.split(
    ' ',
  ),
)

/** Wants the job, or to go on: "I am keen to join", "the role remains my first choice". */
export const readInterest = worded({
  find: [
    '(interested|excited|enthusiastic|keen|eager|thrilled|hyped|enthused|passionate|motivated|energised|energized|delighted|pumped|determined) (in|about|to|by|for|at|on)',
    '(interested|excited|enthusiastic|keen|eager|hyped) $',
    '(keener|prouder|hungrier) (on|to|about|for|than)',
    '(more|really|very|still|even|quite|equally|so) (interested|excited|enthusiastic|keen|eager|hyped)',
    '(my|our|his|the) <very>? (strong|continued|continuing|keen|sincere|genuine|deep|great|own|ongoing)? (interest|enthusiasm|excitement|eagerness|desire|passion|wish) ...3 (in|for|about|to|of|has|is|was|grew|only)',
    '(my|in my) (interest|enthusiasm|excitement)',
    '(~reiterate|~express|~confirm|~reaffirm|~restate|~emphasize|~emphasise|~repeat|~renew|~underline) ...4 (interest|enthusiasm|excitement|eagerness|desire)',
    '(drawn|attracted|looking|pulled) to <the>? ...3 (work|role|idea|way|approach|opportunity|team|company|mission|<post>|owning|building|helping)',
    '(particularly|really|very|especially|so) drawn to',
    '(would|will) <very>? (love|like|enjoy|welcome|relish|jump) ...3 (join|joining|work|working|be part|being part|contribute|contributing|do this|do that|chance|opportunity|continue|take|move forward|help)',
    '(would|will) be <very>? (honored|honoured|proud|happy|glad|delighted|excited|thrilled|privileged|grateful|lucky|pleased|keen|ready) ...4 (join|train|work|contribute|part|member|role|<post>|team|chance|consider|considered|apply|again|opportunity|offer|start|stay)',
    '<me> (really|still|very|truly|genuinely|definitely|do|would|certainly)? (much)? (want|wish|hope|aim|intend|long|wanting) (to|very|really)? (much|to)? (join|work|be|do|have|get|become|continue|contribute|train|apply|move|come|learn|grow|build|help|keep)',
    '(wanting|hoping) to (join|work|be|do|become|continue|contribute|train|apply|move|come)',
    '~look forward to <the>? (possibility|opportunity|prospect|chance|potentially) ...2 (of|to|joining|working)',
    '~look forward to (potentially|possibly|perhaps)? (joining|contributing|working|becoming|being part)',
    '(possibility|prospect|idea|thought|chance|opportunity) (of|to) (join|joining|working|work|contributing|contribute|becoming|being|helping|building)',
    '(first|top|number) (one|my)? (choice|priority|preference|one)',
    '(picture|see|imagine|saw|seeing|pictured) myself',
    '(keep|bear|have|consider|remember|think) ...2 (me|my) ...3 (mind|future|other|another|later|again|similar|opening|openings|roles|next|when|if)',
    '(apply|applying|try|considered|interview) again',
    '(role|position|job|post|team|work|opportunity|place|company) (that|which)? ...2 (appeals|appealed|excites|excited|interests|interested|attracts|attracted|suits) (to)? (me)?',
    '(exactly|just|precisely) the (sort|kind|type) of (role|job|work|place|team|position|build|environment|thing|problem|company|challenge|challenges)',
    '(role|job|post|position|place|work|team) <me> (want|hope|would|am after|am looking for|have been looking)',
    '(like|love|want|wanted|take|welcome) (this|that|the) (job|role|post|position|work|place)',
    '(more|even more) (sure|certain|convinced) ...6 (role|job|position|place|team|want|right)',
    '(hope|hoping) (that)? (we|i|to|you) ...3 (work together|join|joining|work with|part of|consider me)',
    '(remain|stay|be|keep me) (in|under) (consideration|the running)',
    'sign me up',
    '(could|can) ...2 (contribute|do ...2 work|be happy (here|there))',
    '(open|available) to (other|future|any|similar|another) ...2 (roles|openings|opportunities|positions|vacancies)',
    '(future|other|later|similar) (openings|roles|vacancies|opportunities|positions|posts) (that|which|come|open|arise|where|with|at|on|in|if|fit|you|$)',
  ],
  when: ({ words, question }, { from, to }) => {
    if (denied(words, from)) return false
    const head = words[from]?.norm ?? ''
    if (/^(interested|keen|eager|excited|thrilled|delighted)$/.test(head)) {
      // "Are you interested", "if anyone is interested"
      if (
        holds(
          words,
          new Set(['you', 'anyone', 'they', 'someone', 'customers', 'patients']),
          from - 3,
          from,
        ) &&
        !holds(words, new Set(['i', 'me']), from - 3, from)
      )
        return false
      if (holds(words, elsewhere, to + 1, to + 3)) return false
    }
    return !(question && words[0]?.norm === 'are')
  },
})
