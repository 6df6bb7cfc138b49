import { avoid } from '../src/language/rule.ts'

const blank = /\[(?!\d+\]|sic\]|EXT\])[\p{L}][^\][\n]{1,60}\]/gu

export default avoid({
  title: 'Leave no blank unfilled',
  group: 'safety',
  severity: 'blocker',
  message: 'A blank is still here. Put in the real words, or take it out.',
  why: 'A template slot that goes out as it stands tells the reader that the note was not written for them.',
  sources: [],
  *find(draft) {
    for (const { text, start } of draft.paragraphs) {
      for (const match of text.matchAll(blank))
        yield { start: start + match.index, end: start + match.index + match[0].length }
    }
  },
  examples: {
    flagged: ['Thank you for meeting me about the <<[Job Title]>> post.'],
    clean: ['The figures [1] you showed were new to me.'],
  },
})
