import { corrections } from '../src/language/corrections.ts'

export default corrections({
  title: 'Use “than” to compare, “then” for time',
  message: '“Than” compares, “then” says what comes next.',
  why: '“Than” goes with “more”, “better” and “other”; “then” means “after that”. They sound alike in speech and are told apart at a glance in writing.',
  sources: ['https://www.merriam-webster.com/grammar/when-to-use-then-and-than'],
  lines: `
    <comparative> [then] (i|you|we|they|he|she|it|the|a|an|my|your|our|their|this|that|any|most|ever|expected|before|usual|one|what|ours|yours|mine|others|us|me|him|them|just|at|average|<number>) => than
    (more|less) ..1 [then] (i|you|we|they|he|she|it|the|a|an|my|your|our|their|this|that|any|most|ever|expected|before|usual|one|what|others|us|me|him|them) => than
    (more|less|fewer) ..1 [then] <name> $ => than
    rather [then] => than
    (more|less|fewer) [then] (fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) => than
    <comparative> [then] (previous|half|twice|once|<things>|<name>) => than
    <comparative> ...4 [then] (i|we|you|they|he|she|anyone|any|ever|it) (expected|thought|imagined|hoped|knew|had|could|did|would|was|is|before|need|needed|ever|wanted|planned|other|else|can) => than
    (rather|prefer to|better) ...7 [then] (in|at|on|with|for|to|be|a|the|by) <any> => than
    (back|since|until|just|by) [than] ($|i|we|he|she|they|it|you|the) => then
    other [then] (the|that|this|a|an|my|your|our|us|you|me|it|what|him|her|them|<name>) => than
    different [then] => from | than
    no (sooner|later|longer|more|less|fewer) [then] => than
    and [than] (i|we|you|they|he|she|it|to|the|have|there|went|go|moved|added|replace|<number>) => then
    and [than] (<verb-ed>|<verb-past>|went|had|got) => then
    ^ [than] (i|we|you|they|he|she|it|there) => then
  `,
  examples: {
    flagged: [
      { body: 'The kiln is bigger <<then>> ours.', fixed: 'The kiln is bigger than ours.' },
      {
        body: 'I saw more of the yard <<then>> I hoped.',
        fixed: 'I saw more of the yard than I hoped.',
      },
      {
        body: 'More <<then>> forty came, and <<than>> went home.',
        fixed: 'More than forty came, and than went home.',
      },
      { body: 'Back <<than>> I fired clay.', fixed: 'Back then I fired clay.' },
    ],
    clean: [
      'If we had more time then Samir could come.',
      'It was easier then, and we had more time.',
      'I would rather rest first; then I will fire the kiln.',
      'No sooner had I left than it rained.',
    ],
  },
})
