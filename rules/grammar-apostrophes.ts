import { wrongApostrophes } from '../src/language/apostrophes.ts'
import { inDraft } from '../src/language/document.ts'
import { perSentence } from '../src/language/per-sentence.ts'
import { avoid, type Match } from '../src/language/rule.ts'

const matchesOf = perSentence((sentence): readonly Match[] => [...wrongApostrophes(sentence)])

export default avoid({
  title: 'Put apostrophes where they belong',
  group: 'language',
  severity: 'hint',
  reads: 'sentence',
  message: 'Check the apostrophe here.',
  why: '“It’s” is always “it is” or “it has”; “its” belongs to something. The same goes for you’re and your, who’s and whose.',
  sources: ['https://www.merriam-webster.com/grammar/when-to-use-its-vs-its'],
  *find(draft) {
    for (const sentence of draft.sentences)
      for (const match of matchesOf(sentence)) yield inDraft(sentence, match)
  },
  examples: {
    flagged: [
      {
        body: 'I like the yard for <<it’s>> honesty.',
        forReaders: true,
        fixed: 'I like the yard for its honesty.',
      },
      { body: 'The yard kept <<it’s>> promise.', fixed: 'The yard kept its promise.' },
      { body: 'I think <<its>> not far.', forReaders: true, fixed: 'I think it’s not far.' },
      { body: 'I like the yard for <<it’s>> own sake.', fixed: 'I like the yard for its own sake.' },
      { body: 'Thank you for <<you’re>> time.', fixed: 'Thank you for your time.' },
      { body: 'I heard about <<you’re>> new kiln.', fixed: 'I heard about your new kiln.' },
      { body: '<<Who’s>> idea was the kiln?', fixed: 'Whose idea was the kiln?' },
      {
        body: 'I liked the yard and <<it’s>> culture of trust.',
        fixed: 'I liked the yard and its culture of trust.',
      },
      { body: 'I enjoyed <<you’re>> tour.', fixed: 'I enjoyed your tour.' },
      { body: 'I met the man <<who’s>> plan we use.', fixed: 'I met the man whose plan we use.' },
      { body: 'I <<cant>> wait for May.', fixed: 'I can’t wait for May.' },
    ],
    clean: [
      'I liked it, for it’s kindness that counts, and I saw it’s safety first.',
      'The yard has its own kiln, and it’s a joy.',
      'I saw its best side, and its very old crane.',
      'You’re welcome, and your time was well spent.',
      'I know it’s people who count, and I asked who’s responsible.',
      'I know you’re busy people; it’s what I heard about: it’s late.',
      'I liked the yard and it’s great; I love the food and it’s company culture; the man who’s chief now came.',
      'It’s people that make a yard; who’s next?',
      'He let’s-play streams, as they call it.',
    ],
  },
})
