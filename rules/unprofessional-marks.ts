import { inDraft } from '../src/language/document.ts'
import { avoid, type Match } from '../src/language/rule.ts'

/** "‼" is two in one character, and may bring the one that makes it an emoji along. */
const doubled = /(?:[!?‼⁇-⁉]\uFE0F?){2,}|[‼⁇-⁉]\uFE0F?/g

export default avoid({
  title: 'No doubled marks',
  group: 'tone',
  severity: 'problem',
  reads: 'sentence',
  faultsLooks: true,
  message: 'One mark is enough; several read as shouting or impatience.',
  why: 'A row of marks raises the voice: “!!!” reads as shouting, “??” as impatience. One mark says the same and leaves the reader calm.',
  sources: [
    'https://careerservices.princeton.edu/undergraduate-students/resumes-letters-online-profiles/thank-you-letters',
  ],
  *find(draft): Iterable<Match> {
    for (const paragraph of draft.paragraphs)
      for (const sentence of paragraph.sentences)
        for (const { 0: marks, index } of sentence.text.matchAll(doubled)) {
          // "Hey Lucas!!" becomes "Hey Lucas,".
          const stop = paragraph.part === 'greeting' ? ',' : '.'
          yield {
            ...inDraft(sentence, { start: index, end: index + marks.length }),
            fixes: [/[?⁇-⁉]/.test(marks) ? '?' : stop],
          }
        }
  },
  examples: {
    flagged: [
      { body: 'It was good to see the lab<<!!!>>', fixed: 'It was good to see the lab.' },
      { body: 'Any news<<??>>', kind: 'check-in', fixed: 'Any news?' },
      { body: 'Could we talk on Monday<<?!>>', fixed: 'Could we talk on Monday?' },
      { body: 'It was good to see the loom<<‼️>>', fixed: 'It was good to see the loom.' },
      { body: 'Hey Lucas<<!!>>\n\nThank you for the tour.', fixed: 'Hey Lucas,\n\nThank you for the tour.' },
    ],
    clean: ['Could we talk? Thank you!', 'I like C++ and the ratio 3:1 (see page 4).'],
  },
})
