import { sideOf, tellingWords } from '../src/language/spelling/dialect.ts'
import { avoid } from '../src/language/rule.ts'

export default avoid({
  title: 'Keep to one spelling, British or American',
  group: 'language',
  severity: 'hint',
  reads: 'draft',
  message: 'British and American spelling are mixed here. Keep to one.',
  why: 'Both spellings are right. A note that mixes them looks put together from pieces; take the one your reader uses.',
  sources: ['https://dictionary.cambridge.org/grammar/british-grammar/spelling'],
  *find(draft) {
    const told = tellingWords(draft)
    const mixed = new Set(told.map(({ side }) => side)).size > 1
    if (!mixed) return
    const side = sideOf(draft) ?? 'British'
    for (const { start, end, other } of told.filter((word) => word.side !== side))
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

      {
        body: 'The color of the harbor was new. My <<favourite>> part was the kiln.',
        fixed: 'The color of the harbor was new. My favorite part was the kiln.',
      },
    ],
    clean: [
      'The colour of the harbour was new to me, and I realized why.',
      'The color was my favorite part of the program.',
      'I liked the colour at Pearl Harbor.',
    ],
  },
})
