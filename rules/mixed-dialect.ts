import { bodySentences, wordSpan } from '../src/language/document.ts'
import { avoid } from '../src/language/rule.ts'

/** Spellings of the two sides, British first. Only pairs where each side knows one spelling alone. */
const pairs = new Map<string, { readonly british: boolean; readonly other: string }>(
  `colour color|colours colors|favour favor|favourite favorite|honour honor|honoured honored|labour labor|behaviour behavior|neighbour neighbor
  neighbourhood neighborhood|endeavour endeavor|endeavours endeavors|flavour flavor|harbour harbor|humour humor|rumour rumor|vigour vigor
  organise organize|organised organized|organising organizing|organisation organization|organisations organizations|realise realize
  realised realized|recognise recognize|recognised recognized|emphasise emphasize|emphasised emphasized|specialise specialize
  specialised specialized|specialising specializing|prioritise prioritize|prioritised prioritized|prioritising prioritizing
  optimise optimize|optimised optimized|optimising optimizing|summarise summarize|summarised summarized|customise customize
  maximise maximize|minimise minimize|utilise utilize|apologise apologize|finalise finalize|finalised finalized|analyse analyze
  analysed analyzed|analysing analyzing|centre center|centres centers|theatre theater|metre meter|litre liter|fibre fiber
  programme program|programmes programs|travelling traveling|travelled traveled|modelling modeling|modelled modeled
  labelled labeled|labelling labeling|cancelled canceled|counselling counseling|counsellor counselor|fulfil fulfill|enrol enroll
  skilful skillful|catalogue catalog|cheque check|tyre tire|grey gray|defence defense|licence license|practise practice
  jewellery jewelry|manoeuvre maneuver|paediatric pediatric|orthopaedic orthopedic|anaesthetic anesthetic|aluminium aluminum
  judgement judgment|acknowledgement acknowledgment|learnt learned|spelt spelled|whilst while|mum mom`
    .split(/[|\n]/)
    .flatMap((pair) => {
      const [british = '', american = ''] = pair.trim().split(' ')
      return [
        [british, { british: true, other: american }],
        [american, { british: false, other: british }],
      ] as const
    }),
)
/** Words of one list that the other side writes too, or that mean something else. */
const shared = new Set(
  'check tire meter program programs practice license learned spelled while fulfill cancelled judgment judgement acknowledgment learnt grey catalogue organize organized organizing organization organizations realize realized recognize recognized emphasize emphasized specialize specialized specializing prioritize prioritized prioritizing optimize optimized optimizing summarize summarized customize maximize minimize utilize apologize finalize finalized theatre practise programme programmes licence'.split(
    ' ',
  ),
)

export default avoid({
  title: 'Keep to one spelling, British or American',
  group: 'language',
  severity: 'hint',
  reads: 'draft',
  message: 'British and American spelling stand side by side here.',
  why: 'Both spellings are right. A note that mixes them looks put together from pieces; take the one your reader uses.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/spelling'],
  *find(draft) {
    const found = bodySentences(draft).flatMap((sentence) =>
      sentence.words.flatMap((word, index) => {
        const pair = shared.has(word.norm) ? undefined : pairs.get(word.norm)
        // A capital inside a sentence may be a name: "the Harbor Center".
        const name = index > 0 && /^\p{Lu}/u.test(word.text)
        return pair && !name ? [{ ...pair, ...wordSpan(sentence, index), text: word.text }] : []
      }),
    )
    const british = found.filter((word) => word.british)
    const american = found.filter((word) => !word.british)
    if (british.length === 0 || american.length === 0) return
    const [few, many] = british.length < american.length ? [british, american] : [american, british]
    const side = many === british ? 'British' : 'American'
    for (const { start, end, other } of few)
      yield {
        start,
        end,
        fixes: [other],
        message: `Other words here are spelled the ${side} way: “${other}”.`,
      }
  },
  examples: {
    flagged: [
      {
        body: 'The colour of the harbour was new. My <<favorite>> part was the kiln.',
        fixed: 'The colour of the harbour was new. My favourite part was the kiln.',
      },
    ],
    clean: [
      'The colour of the harbour was new to me, and I realized why.',
      'The color was my favorite part of the program.',
      'I liked the colour at Pearl Harbor.',
    ],
  },
})
