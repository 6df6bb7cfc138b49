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
    // Each form has its own replacement; where the sentence would have to be rebuilt there is none.
    { find: ['resonated (deeply|strongly|profoundly) with me'], instead: ['stayed with me'] },
    { find: ['resonates (deeply|strongly|profoundly) with me'], instead: ['stays with me'] },
    {
      find: [
        '(resonated|resonates) (deeply|strongly|profoundly) with my',
        'aligned (seamlessly|perfectly) with',
      ],
    },
    { find: ['a testament to'], instead: ['a sign of'] },
    { find: ['stands as a testament to'], instead: ['is a sign of'] },
    { find: ['align (seamlessly|perfectly) with'], instead: ['fit'] },
    { find: ['aligns (seamlessly|perfectly) with'], instead: ['fits'] },
    { find: ['i was particularly drawn to'], instead: ['I liked'] },
    { find: ['thrilled (at|by) the prospect of'], instead: ['glad at the thought of'] },
    { find: ['delve (deeper)? into'], instead: ['look into'] },
    { find: ['delved (deeper)? into'], instead: ['looked into'] },
    { find: ['delving (deeper)? into'], instead: ['looking into'] },
    { find: ['(rich|vibrant) tapestry of'], instead: ['mix of'] },
    {
      find: [
        '(further)? (solidified|reinforced|cemented|deepened) my (interest|enthusiasm|excitement|desire)',
      ],
    },
    {
      find: ['(further)? (solidified|reinforced|cemented|deepened) my interest in'],
      instead: ['made me more interested in'],
    },
    {
      find: ['(dynamic|fast-paced) and (innovative|dynamic|collaborative) (environment|company|culture)'],
    },
    { find: ['(dynamic|fast-paced) and (innovative|dynamic|collaborative) team'], instead: ['team'] },
  ],
  examples: {
    flagged: [
      { body: 'Your story <<resonated deeply with me>>.', fixed: 'Your story stayed with me.' },
      { body: 'My years at sea <<align perfectly with>> the post.', fixed: 'My years at sea fit the post.' },
      { body: 'The tour <<delved into>> the old kiln.', fixed: 'The tour looked into the old kiln.' },
      { body: 'The mill <<stands as a testament to>> care.', fixed: 'The mill is a sign of care.' },
      'Your story <<resonated deeply with my>> own.',
    ],
    clean: ['Your story about the flood stayed with me.'],
  },
})
