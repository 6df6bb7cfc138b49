import { avoid } from '../src/language/rule.ts'

/** With what remains after deleting them; the group is the words between them. */
const marks: readonly RegExp[] = [
  /(?<!\*)\*\*(?=\S)([^*\n]{1,200})\*\*(?!\*)/g,
  // "# Thank you", but not "# of trucks".
  /^#{1,4} (\p{Lu}[^\n.!?]{0,80})$/gmu,
  /^```\w{0,12}()$/gm,
]

export default avoid({
  title: 'No formatting marks',
  group: 'form',
  givesWay: true,
  severity: 'problem',
  message:
    'These marks make bold type or headings elsewhere. An email shows them as they are: take them out.',
  why: 'Stars around words, a # before a line and ``` are how chats and writing assistants format text. In an email they stay visible, and tell that the text was copied.',
  sources: [],
  *find(draft) {
    for (const { text, start } of draft.paragraphs)
      for (const mark of marks)
        for (const { index, 0: found, 1: words = '' } of text.matchAll(mark))
          yield { start: start + index, end: start + index + found.length, fixes: [words] }
  },
  examples: {
    flagged: [
      { body: 'The <<**lock gate**>> was new to me.', fixed: 'The lock gate was new to me.' },
      { body: '<<**Dear Ana,**>>\n\nThank you for the tour.', fixed: 'Dear Ana,\n\nThank you for the tour.' },
      { body: '<<# Thank you>>\n\nThe lock gate was new.', fixed: 'Thank you\n\nThe lock gate was new.' },
      {
        body: 'The weir was new to me:\n<<```>>\nThank you for the tour.',
        fixed: 'The weir was new to me:\n\nThank you for the tour.',
      },
    ],
    clean: [
      'The *lock gate* was new to me.',
      'The # of gates surprised me.',
      'Two gates** and a weir.\n\n** The old ones',
      'It ranked #1 in C#, and 2 ** 3 is 8.',
    ],
  },
})
