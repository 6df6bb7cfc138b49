import { phrases } from '../src/language/phrases.ts'

export default phrases({
  title: 'Sound like yourself',
  group: 'tone',
  severity: 'hint',
  message: 'This sounds like everybody’s note. Say it aloud, and keep what you would really say.',
  why: 'Some phrases now stand in so many notes that readers take them for a template. Whoever wrote them, your own words are remembered better.',
  sources: [
    'https://www.trendpulse.me/articles/1d200c9e-1c69-46ac-b138-f39ef3abbd16/why-ai-generated-thank-you-notes-are-costing-candidates-job-opportunities',
  ],
  lines: [
    {
      find: ['(resonated|resonates) (deeply|strongly|profoundly) with (me|my)'],
      instead: ['stayed with me'],
    },
    { find: ['(a|stands as a) testament to'], instead: ['a sign of'] },
    { find: ['(align|aligns|aligned) (seamlessly|perfectly) with'], instead: ['fits'] },
    { find: ['i was particularly drawn to'], instead: ['I liked'] },
    { find: ['thrilled (at|by) the prospect of'], instead: ['glad at the thought of'] },
    { find: ['(delve|delved|delving) (deeper)? into'], instead: ['look into'] },
    { find: ['(rich|vibrant) tapestry of'], instead: ['mix of'] },
    {
      find: [
        '(further)? (solidified|reinforced|cemented|deepened) my (interest|enthusiasm|excitement|desire)',
      ],
      instead: ['made me more interested'],
    },
    {
      find: [
        '(dynamic|fast-paced) and (innovative|dynamic|collaborative) (team|environment|company|culture)',
      ],
      instead: ['team'],
    },
  ],
  examples: {
    flagged: [{ body: 'Your story <<resonated deeply with me>>.', fixed: 'Your story stayed with me.' }],
    clean: ['Your story about the flood stayed with me.'],
  },
})
