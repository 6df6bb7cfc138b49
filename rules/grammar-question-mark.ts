import { bodySentences } from '../src/language/document.ts'
import { phrase } from '../src/language/phrase.ts'
import { avoid } from '../src/language/rule.ts'

/** The beginning of a question to the reader. "Should you need more" and "had I known" are not questions. */
const asks = [
  '^ (could|can|do|did|does|are|is|will|have|would) (you|we|they|there|it) !(please|kindly) <any>',
  '^ (could|can) i !(just|also|only|say|tell|thank|add|assure|take|express) <any>',
  '^ (is|are|does) (the|this|that|it|your) !(best|first|only|last|one|most|right|same) <any>',
  '^ (when|how soon?|what time|where|why) (do|does|did|will|would|can|could|are|is|should) (you|i|we|they|it|the|this|your) <any>',
  '^ (what|who|which) (are|is) the (next step|next steps|timeline|status|plan|start date|deadline)',
  '^ may i (ask|know) <any>',
].map(phrase)

export default avoid({
  title: 'End a question with a question mark',
  group: 'language',
  severity: 'hint',
  reads: 'sentence',
  message: 'This reads as a question. End it with a question mark.',
  why: 'With its mark a question is seen as one. With a full stop it sounds like an order.',
  sources: ['https://www.merriam-webster.com/grammar/guide-to-punctuation-marks'],
  *find(draft) {
    for (const { words, text, start } of bodySentences(draft)) {
      const last = words.at(-1)
      const unended = last !== undefined && last.end === text.trimEnd().length
      if (!(unended || /[^.]\.["”’)]?\s*$/.test(text)) || words.length > 25) continue
      if (!asks.some((ask) => ask.match(words, 0) > 0)) continue
      // "“Do you know the kiln?” was your first question.": quoted.
      if (/\?["”’]/.test(text)) continue
      // "Do you know what, I enjoyed it", "How you do it is …": statements.
      if (/[:;–—]|\b(?:is that|is because|what,)/.test(text)) continue
      if (unended) {
        const [from, end] = [start + last.start, start + last.end]
        yield { start: from, end, fixes: [`${last.text}?`] }
        continue
      }
      const mark = text.lastIndexOf('.')
      yield { start: start + mark, end: start + mark + 1, fixes: ['?'] }
    }
  },
  examples: {
    flagged: [
      { body: 'When do you expect to decide<<.>>', kind: 'check-in', fixed: 'When do you expect to decide?' },
      { body: 'Is there any <<news>>', kind: 'check-in', fixed: 'Is there any news?' },
      { body: 'Do you know who runs the kiln<<.>>', fixed: 'Do you know who runs the kiln?' },

      { body: 'Is there any <<news>> ', fixed: 'Is there any news? ' },
      { body: 'Do you know who said “no<<.>>” ', fixed: 'Do you know who said “no?” ' },
    ],
    clean: [
      'Should you need more, write to me.',
      'Could you please send me the form.',
      'When you decide, I will be glad to hear.',
      'When do you decide?',

      'Do you know what, I liked the kiln.',
      'Is there any news...',
      '“Do you know the kiln?” was your first question.',
      'Can you see the kiln from the yard where the old crane stood when I first came by on the train with my whole family and two dogs in May.',
    ],
  },
})
