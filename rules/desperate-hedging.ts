import { sum } from '../src/core/sum.ts'
import { phraseList } from '../src/language/phrase-set.ts'
import { avoid, type Match } from '../src/language/rule.ts'
import { throughout } from '../src/language/throughout.ts'

const hedges = phraseList([
  '(just|simply|only) ~wonder',
  'i (was|am) (just|only) (wondering|checking|hoping|curious|asking|thinking)',
  'i (just|only) (wanted|want|thought)',
  '(maybe|perhaps|possibly|hopefully|potentially)',
  'i (think|guess|suppose|feel like|feel that) (maybe|perhaps|i|it|that|this|we)?',
  '(kind|sort) of !(a|an|the|data|work|person|people|project|question|thing|problem|place|team)',
  '(kinda|sorta)',
  '(a little bit|a tiny bit)',
  'no (worries|problem|pressure|rush|stress) (at all)? if not',
  '(totally|completely|perfectly) (fine|ok|okay|understandable) if (not|you|it)',
  '(if|as long as) (it is|that is|this is) (not too much (trouble|bother)|ok|okay|alright|all right|at all possible|no trouble|possible with you)',
  '(if|only if) you (do not|would not) mind (at all)?',
  '(might|may) (it|there|i) (perhaps|possibly|be possible)',
  'i (wonder|was wondering) (if|whether)',
  '(might|may|could) (perhaps|possibly|maybe)',
  'i (might|may|could) be wrong',
  'i am (no|not an) expert',
  '(probably|maybe|perhaps|likely) (a)? (silly|stupid|dumb|annoying|not|wrong|nothing)',
  'not sure (if|whether) (this|it|that) (is|makes|helps)',
  'for what it is worth',
  'if (that|this|it) makes (any)? sense',
  'i hope (this|it|that) is (ok|okay|all right|alright|not)',
])

/** With this many in one sentence, or in the draft, they count more than a single one. */
const enoughInSentence = 3
const enoughInDraft = 5

/** From the first softener of a sentence to its last, with their number. */
const hedged = throughout(({ words }) => {
  const found = hedges.matches(words)
  const [first, last] = [found[0], found.at(-1)]
  if (!first || !last) return []
  return [{ start: words[first.from]!.start, end: words[last.to]!.end, count: found.length }]
})

export default avoid({
  title: 'Say it once, without padding',
  group: 'tone',
  severity: 'hint',
  reads: 'draft',
  message: 'Several softeners pile up here. State the point once; it stays polite.',
  why: 'One “perhaps” is courtesy. “I was just wondering if maybe” in every sentence sounds as if you did not trust your own question.',
  sources: [
    'https://thenextweb.com/news/sorry-to-bother-you-but-i-apologize-too-much-over-email',
    'https://www.lbbonline.com/news/im-sorry-for-writing-this-article-no-worries-if-you-dont-want-to-read-it',
  ],
  *find(draft): Iterable<Match> {
    const found = hedged(draft)
    const all = sum(found.map(({ count }) => count))
    for (const { start, end, count } of found)
      if (count >= enoughInSentence || (all >= enoughInDraft && count > 1)) yield { start, end }
  },
  examples: {
    flagged: [
      {
        body: '<<I was just wondering if maybe there is some news, no worries if not>>.',
        kind: 'check-in',
      },

      '<<I think this may perhaps>> help. <<I guess it might maybe>> do. The kiln was warm, I think.',
    ],
    clean: [
      { body: 'Perhaps you could tell me what comes next.', forReaders: true },
      'I think the night rota would suit me.',
      'This kind of data was new to me.',
      'I think this may perhaps help. I guess it might maybe do. The kiln was warm.',
    ],
  },
})
